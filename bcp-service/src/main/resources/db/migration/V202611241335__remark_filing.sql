-- What reviewers say on single sections, and to whom versions were filed.

CREATE TABLE plan_remark (
    id              uuid PRIMARY KEY,
    version         int  NOT NULL,
    history_count   int  NOT NULL,
    history_head    text NOT NULL,
    administration  text NOT NULL,
    plan_version_id uuid NOT NULL REFERENCES plan_version (id),
    section         text NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('COMMENT', 'OBJECTION')),
    stage           text NOT NULL CHECK (stage IN ('OPEN', 'ANSWERED', 'SETTLED')),
    text            text NOT NULL,
    raised_by       text NOT NULL,
    raised_by_name  text NOT NULL,
    raised_at       timestamptz NOT NULL,
    answer          text,
    answered_by_name text,
    settlement      text,
    settled_by_name text,
    CHECK ((stage = 'SETTLED') = (settlement IS NOT NULL)),
    CHECK (stage <> 'ANSWERED' OR answer IS NOT NULL)
);
CREATE INDEX plan_remark_of_version ON plan_remark (plan_version_id, raised_at, id);
REVOKE DELETE ON plan_remark FROM ${runtimeRole};

CREATE TABLE plan_filing (
    id              uuid PRIMARY KEY,
    version         int  NOT NULL,
    history_count   int  NOT NULL,
    history_head    text NOT NULL,
    administration  text NOT NULL,
    plan_version_id uuid NOT NULL REFERENCES plan_version (id),
    recipient_kind  text NOT NULL CHECK (recipient_kind IN ('REGION', 'ADMINISTRATION')),
    recipient       text NOT NULL,
    shared          text NOT NULL CHECK (shared IN ('WHOLE', 'SUMMARY', 'EXISTENCE')),
    stage           text NOT NULL CHECK (stage IN ('FILED', 'WITHDRAWN')),
    document        text NOT NULL,
    receipt         text NOT NULL,
    filed_at        timestamptz NOT NULL,
    filed_by_name   text NOT NULL,
    withdrawn_at    timestamptz,
    CHECK ((stage = 'FILED') = (withdrawn_at IS NULL))
);
-- Whatever the program does: one recipient has one filing of a version.
CREATE UNIQUE INDEX plan_filing_once ON plan_filing (plan_version_id, recipient_kind, recipient) WHERE stage = 'FILED';
CREATE INDEX plan_filing_received ON plan_filing (recipient_kind, recipient, filed_at, id);
REVOKE DELETE ON plan_filing FROM ${runtimeRole};
