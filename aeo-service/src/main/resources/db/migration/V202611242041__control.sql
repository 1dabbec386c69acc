-- Control plans of authorisations, and the end of the close monitoring of young firms.
ALTER TABLE authorisation
    ADD COLUMN monitoring_ended_on date;

CREATE TABLE control_action (
    id               uuid PRIMARY KEY,
    version          int  NOT NULL,
    history_count    int  NOT NULL,
    history_head     text NOT NULL,
    administration   text NOT NULL,
    operator_id      uuid NOT NULL REFERENCES operator (id),
    authorisation_id uuid NOT NULL REFERENCES authorisation (id),
    application_id   uuid NOT NULL REFERENCES aeo_application (id),
    stage            text NOT NULL,
    origin           text NOT NULL,
    origin_id        uuid,
    code             text,
    criterion        text,
    words            text,
    due_on           date,
    responsible      text NOT NULL,
    officer          text,
    outcome          text,
    evidence         text,
    ended_on         date,
    signal_id        uuid REFERENCES signal (id),
    CHECK (code IS NOT NULL OR words IS NOT NULL)
);
CREATE INDEX control_action_of_authorisation ON control_action (authorisation_id);
CREATE INDEX control_action_open ON control_action (administration, due_on) WHERE stage = 'PLANNED';
