-- AEO service: operators, applications, hearings, authorisations with their bitemporal status, suspensions.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SEQUENCE application_number;
CREATE SEQUENCE authorisation_number;

-- Registry of legal persons. Names live here and nowhere in the history.
CREATE TABLE operator (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    administration text NOT NULL,
    legal_name     text NOT NULL,
    country        text NOT NULL,
    established_on date,
    publish        boolean NOT NULL DEFAULT false
);
CREATE INDEX operator_of_administration ON operator (administration, legal_name, id);

CREATE TABLE operator_identifier (
    operator_id    uuid NOT NULL REFERENCES operator (id),
    position       int  NOT NULL,
    administration text NOT NULL,
    scheme         text NOT NULL,
    country        text NOT NULL,
    value          text NOT NULL,
    valid_from     date NOT NULL,
    valid_to       date CHECK (valid_to >= valid_from),
    PRIMARY KEY (operator_id, position),
    -- one identifier belongs to one operator of an administration at a time
    EXCLUDE USING gist (administration WITH =, scheme WITH =, value WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

CREATE TABLE operator_unit (
    operator_id uuid NOT NULL REFERENCES operator (id),
    position    int  NOT NULL,
    code        text NOT NULL,
    name        text NOT NULL,
    kind        text NOT NULL,
    country     text NOT NULL,
    PRIMARY KEY (operator_id, position),
    UNIQUE (operator_id, code)
);

-- Consent to the exchange of data with partners: facts are added, never changed.
CREATE TABLE operator_consent (
    operator_id uuid        NOT NULL REFERENCES operator (id),
    position    int         NOT NULL,
    given       boolean     NOT NULL,
    from_day    date        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (operator_id, position)
);
REVOKE UPDATE, DELETE ON operator_consent FROM ${runtimeRole};

CREATE TABLE aeo_application (
    id                uuid PRIMARY KEY,
    version           int  NOT NULL,
    history_count     int  NOT NULL,
    history_head      text NOT NULL,
    number            text UNIQUE,
    administration    text NOT NULL,
    operator_id       uuid NOT NULL REFERENCES operator (id),
    programme         text NOT NULL,
    programme_version text NOT NULL,
    levels            text[] NOT NULL,
    statement         text,
    stage             text NOT NULL,
    events            jsonb NOT NULL,
    received_on       date,
    accepted_on       date,
    decided_on        date,
    gaps              text[] NOT NULL,
    answer            text,
    assessors         text[] NOT NULL,
    recommendation    text,
    hearing_id        uuid,
    heard             boolean NOT NULL DEFAULT false,
    outcome_code      text,
    outcome_reason    text,
    next_due_on       date NOT NULL,
    next_due_clock    text,
    started_at        timestamptz NOT NULL
);
CREATE INDEX application_work ON aeo_application (administration, next_due_on, id);
CREATE INDEX application_of_operator ON aeo_application (operator_id, started_at);

-- A level for which an operator has an application under way: at most one.
CREATE TABLE application_under_way (
    application_id uuid NOT NULL REFERENCES aeo_application (id),
    operator_id    uuid NOT NULL,
    level          text NOT NULL,
    PRIMARY KEY (operator_id, level)
);

CREATE TABLE verdict (
    id             uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES aeo_application (id),
    position       bigint GENERATED ALWAYS AS IDENTITY,
    level          text NOT NULL,
    criterion      text NOT NULL,
    finding        text NOT NULL,
    note           text NOT NULL,
    given_by       text NOT NULL,
    given_at       timestamptz NOT NULL
);
CREATE INDEX verdict_of_application ON verdict (application_id, position);
REVOKE UPDATE, DELETE ON verdict FROM ${runtimeRole};

CREATE TABLE evidence (
    id             uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES aeo_application (id) ON DELETE CASCADE,
    document       text,
    file_name      text NOT NULL,
    media_type     text NOT NULL,
    size           bigint NOT NULL,
    sha256         text NOT NULL,
    added_by       text NOT NULL,
    added_at       timestamptz NOT NULL
);
CREATE INDEX evidence_of_application ON evidence (application_id, added_at, id);

CREATE TABLE evidence_content (
    evidence_id uuid PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
    content     bytea NOT NULL
);

CREATE TABLE hearing (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    administration text NOT NULL,
    operator_id    uuid NOT NULL REFERENCES operator (id),
    case_id        uuid NOT NULL,
    stage          text NOT NULL,
    grounds        text NOT NULL,
    received_on    date NOT NULL,
    due_on         date NOT NULL,
    answer         text,
    answered_on    date,
    final_answer   boolean NOT NULL DEFAULT false
);
CREATE INDEX hearing_of_case ON hearing (case_id);

CREATE TABLE authorisation (
    id                uuid PRIMARY KEY,
    version           int  NOT NULL,
    history_count     int  NOT NULL,
    history_head      text NOT NULL,
    number            text NOT NULL UNIQUE,
    administration    text NOT NULL,
    operator_id       uuid NOT NULL REFERENCES operator (id),
    application_id    uuid NOT NULL,
    programme         text NOT NULL,
    programme_version text NOT NULL,
    level             text NOT NULL,
    stage             text NOT NULL,
    granted_on        date NOT NULL,
    effective_on      date NOT NULL,
    monitored_until   date
);
CREATE INDEX authorisation_of_operator ON authorisation (operator_id, number);
CREATE INDEX authorisation_of_administration ON authorisation (administration, number);

-- Bitemporal status: each row states what holds in valid time from its first day on, as known from its recorded
-- instant on. The latest recorded row that covers a day wins, so for one day and one state of knowledge there is
-- exactly one status. Rows are added, never changed; the trigger keeps knowledge in order and without gaps.
CREATE TABLE status_period (
    authorisation_id uuid        NOT NULL REFERENCES authorisation (id),
    position         int         NOT NULL,
    level            text        NOT NULL,
    status           text        NOT NULL,
    valid_from       date        NOT NULL,
    valid_to         date        CHECK (valid_to >= valid_from),
    recorded_at      timestamptz NOT NULL,
    criterion        text,
    suspension_id    uuid,
    granted_on       date,
    PRIMARY KEY (authorisation_id, position)
);
REVOKE UPDATE, DELETE ON status_period FROM ${runtimeRole};

CREATE FUNCTION status_period_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last status_period%ROWTYPE;
BEGIN
    SELECT * INTO last FROM status_period WHERE authorisation_id = NEW.authorisation_id ORDER BY position DESC LIMIT 1;
    IF NEW.position <> coalesce(last.position, -1) + 1 THEN
        RAISE EXCEPTION 'status period % of % is out of order', NEW.position, NEW.authorisation_id
            USING ERRCODE = 'exclusion_violation';
    END IF;
    IF NEW.recorded_at < last.recorded_at THEN
        RAISE EXCEPTION 'status of % was recorded before what is already known', NEW.authorisation_id
            USING ERRCODE = 'exclusion_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER status_period_in_order BEFORE INSERT ON status_period
    FOR EACH ROW EXECUTE FUNCTION status_period_in_order();

CREATE TABLE suspension (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    administration text NOT NULL,
    operator_id    uuid NOT NULL REFERENCES operator (id),
    stage          text NOT NULL,
    criterion      text NOT NULL,
    ground         text NOT NULL,
    reason         text NOT NULL,
    measures       text,
    measures_until date,
    from_day       date NOT NULL,
    lifted_from    date,
    proposed_by    text NOT NULL,
    proposed_at    timestamptz NOT NULL,
    confirmed_by   text
);
CREATE INDEX suspension_of_operator ON suspension (operator_id);
CREATE INDEX suspension_work ON suspension (administration, proposed_at, id);
