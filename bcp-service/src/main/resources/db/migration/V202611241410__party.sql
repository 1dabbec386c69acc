-- What parties of plans acknowledge, what the register of operators says about them, and what it is told.

CREATE TABLE party_acknowledgement (
    id                   uuid PRIMARY KEY,
    version              int  NOT NULL,
    history_count        int  NOT NULL,
    history_head         text NOT NULL,
    administration       text NOT NULL,
    plan_version_id      uuid NOT NULL REFERENCES plan_version (id),
    party                text NOT NULL,
    acknowledged_at      timestamptz NOT NULL,
    acknowledged_by_name text NOT NULL,
    UNIQUE (plan_version_id, party)
);
REVOKE DELETE ON party_acknowledgement FROM ${runtimeRole};

CREATE TABLE party_standing (
    id              uuid PRIMARY KEY,
    version         int  NOT NULL,
    history_count   int  NOT NULL,
    history_head    text NOT NULL,
    administration  text NOT NULL,
    scheme          text NOT NULL,
    identifier      text NOT NULL,
    status          text CHECK (status IN ('AUTHORISED', 'SUSPENDED', 'NOT_YET_EFFECTIVE', 'NOT_AUTHORISED', 'NOT_FOUND')),
    status_before   text,
    answered_at     timestamptz,
    changed_at      timestamptz,
    tried_at        timestamptz,
    failure         text CHECK (failure IN ('UNAVAILABLE', 'REFUSED')),
    failures        int  NOT NULL,
    due_at          timestamptz NOT NULL,
    UNIQUE (administration, scheme, identifier),
    CHECK ((status IS NULL) = (answered_at IS NULL)),
    CHECK ((changed_at IS NULL) = (status_before IS NULL))
);
CREATE INDEX party_standing_due ON party_standing (due_at);
REVOKE DELETE ON party_standing FROM ${runtimeRole};

CREATE TABLE party_finding (
    id              uuid PRIMARY KEY,
    version         int  NOT NULL,
    history_count   int  NOT NULL,
    history_head    text NOT NULL,
    administration  text NOT NULL,
    plan_version_id uuid NOT NULL REFERENCES plan_version (id),
    party           text NOT NULL,
    scheme          text NOT NULL,
    identifier      text NOT NULL,
    stage           text NOT NULL CHECK (stage IN ('WAITING', 'RECEIVED', 'REFUSED')),
    occurred_on     date NOT NULL,
    facts           text NOT NULL,
    raised_at       timestamptz NOT NULL,
    raised_by_name  text NOT NULL,
    tried_at        timestamptz,
    failures        int  NOT NULL,
    due_at          timestamptz NOT NULL,
    signal          text,
    refusal         text,
    CHECK ((stage = 'RECEIVED') = (signal IS NOT NULL)),
    CHECK ((stage = 'REFUSED') = (refusal IS NOT NULL))
);
CREATE INDEX party_finding_of_version ON party_finding (plan_version_id, raised_at, id);
CREATE INDEX party_finding_due ON party_finding (due_at) WHERE stage = 'WAITING';
REVOKE DELETE ON party_finding FROM ${runtimeRole};

-- When a version must be reviewed because the plan was used; earlier than its interval asks for.
ALTER TABLE plan_version ADD COLUMN used_on date;
