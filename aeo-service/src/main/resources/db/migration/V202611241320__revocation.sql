-- Revocation and annulment, hearings before adverse decisions, decisions that rest on authorisations, signals.

ALTER TABLE suspension
    ADD COLUMN hearing_id uuid,
    ADD COLUMN heard      boolean NOT NULL DEFAULT false;

CREATE TABLE revocation (
    id               uuid PRIMARY KEY,
    version          int  NOT NULL,
    history_count    int  NOT NULL,
    history_head     text NOT NULL,
    administration   text NOT NULL,
    operator_id      uuid NOT NULL REFERENCES operator (id),
    kind             text NOT NULL,
    stage            text NOT NULL,
    criterion        text,
    authorisation_id uuid REFERENCES authorisation (id),
    reason           text NOT NULL,
    from_day         date NOT NULL,
    proposed_by      text NOT NULL,
    proposed_at      timestamptz NOT NULL,
    confirmed_by     text,
    confirmed_on     date,
    hearing_id       uuid,
    heard            boolean NOT NULL DEFAULT false
);
CREATE INDEX revocation_of_operator ON revocation (operator_id);
CREATE INDEX revocation_work ON revocation (administration, proposed_at, id);

CREATE TABLE dependent_decision (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    administration text NOT NULL,
    operator_id    uuid NOT NULL REFERENCES operator (id),
    kind           text NOT NULL,
    reference      text NOT NULL,
    stage          text NOT NULL,
    stage_since    date NOT NULL,
    UNIQUE (administration, reference)
);
CREATE INDEX dependent_of_operator ON dependent_decision (operator_id);

CREATE TABLE dependent_rest (
    dependent_id uuid NOT NULL REFERENCES dependent_decision (id),
    rests_on     text NOT NULL,
    code         text NOT NULL,
    PRIMARY KEY (dependent_id, rests_on, code)
);

CREATE TABLE dependent_cause (
    dependent_id uuid    NOT NULL REFERENCES dependent_decision (id),
    cause_id     uuid    NOT NULL,
    lasting      boolean NOT NULL,
    own          boolean NOT NULL,
    PRIMARY KEY (dependent_id, cause_id, lasting, own)
);

CREATE TABLE signal (
    id                uuid PRIMARY KEY,
    version           int  NOT NULL,
    history_count     int  NOT NULL,
    history_head      text NOT NULL,
    administration    text NOT NULL,
    operator_id       uuid NOT NULL REFERENCES operator (id),
    kind              text NOT NULL,
    stage             text NOT NULL,
    sender            text NOT NULL,
    reference         text NOT NULL,
    occurred_on       date NOT NULL,
    received_at       timestamptz NOT NULL,
    facts             text NOT NULL,
    error_count       int,
    declaration_count int,
    criteria          text[] NOT NULL,
    officer           text,
    outcome           text,
    outcome_reason    text,
    -- the same news from one sender is received once
    UNIQUE (administration, sender, reference)
);
CREATE INDEX signal_work ON signal (administration, received_at, id);
CREATE INDEX signal_of_operator ON signal (operator_id);
