-- What the bodies recommend: its way through the body and, where the mandate asks for it, the Council; its answer and what was done.

CREATE TABLE recommendation (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    body           text NOT NULL CHECK (body IN ('PTC', 'EC')),
    title          text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    text           text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    commitment     text,
    addressee      text NOT NULL,
    member         text CHECK ((addressee = 'MEMBER') = (member IS NOT NULL)),
    named          text CHECK (length(named) <= 200),
    due_on         date,
    stage          text NOT NULL,
    demonstration  boolean NOT NULL,
    session_id     uuid,
    item_id        uuid,
    paragraphs     text,
    council_symbol text,
    council_on     date CHECK ((council_symbol IS NULL) = (council_on IS NULL)),
    drafted_at     timestamptz NOT NULL,
    tabled_at      timestamptz,
    adopted_at     timestamptz,
    addressed_at   timestamptz,
    response       text,
    response_text  text,
    responded_at   timestamptz,
    implementation text NOT NULL,
    reported_by    text,
    evidence       text,
    closed_at      timestamptz,
    superseded_by  uuid REFERENCES recommendation (id)
);
CREATE INDEX recommendation_order ON recommendation (drafted_at, id);
CREATE INDEX recommendation_member ON recommendation (member, addressed_at);

CREATE TABLE implementation_step (
    id                uuid PRIMARY KEY,
    recommendation_id uuid NOT NULL REFERENCES recommendation (id),
    number            int  NOT NULL,
    implementation    text NOT NULL,
    text              text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    evidence          text CHECK (length(evidence) <= 2000),
    reported_at       timestamptz NOT NULL,
    UNIQUE (recommendation_id, number)
);
REVOKE UPDATE, DELETE ON implementation_step FROM ${runtimeRole};

CREATE TABLE extension_request (
    id                uuid PRIMARY KEY,
    recommendation_id uuid NOT NULL REFERENCES recommendation (id),
    number            int  NOT NULL,
    months            int  NOT NULL CHECK (months BETWEEN 1 AND 120),
    reason            text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    development       text NOT NULL,
    due_before        date NOT NULL,
    due_after         date,
    last_day          date,
    most              int  NOT NULL,
    body_decides      text NOT NULL,
    outcome           text NOT NULL,
    requested_on      date NOT NULL,
    decided_on        date,
    decision_reason   text CHECK (length(decision_reason) <= 2000),
    UNIQUE (recommendation_id, number)
);
