-- Risks that an assessment found.

CREATE TABLE risk (
    id                   uuid PRIMARY KEY,
    version              int  NOT NULL,
    history_count        int  NOT NULL,
    history_head         text NOT NULL,
    application_id       uuid NOT NULL REFERENCES aeo_application (id),
    administration       text NOT NULL,
    criterion            text NOT NULL,
    words                text NOT NULL,
    stage                text NOT NULL,
    likelihood           text NOT NULL,
    consequence          text NOT NULL,
    response             text,
    measure              text,
    residual_likelihood  text,
    residual_consequence text,
    recorded_at          timestamptz NOT NULL
);
CREATE INDEX risk_of_application ON risk (application_id, recorded_at, id);
