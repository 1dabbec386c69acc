-- Consultation of other offices and states.

CREATE TABLE consultation (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    application_id uuid NOT NULL REFERENCES aeo_application (id),
    administration text NOT NULL,
    addressee      text NOT NULL,
    addressee_code text NOT NULL,
    mandatory      boolean NOT NULL,
    criteria       text[] NOT NULL,
    question       text NOT NULL,
    stage          text NOT NULL,
    events         jsonb NOT NULL,
    agreed_days    int,
    answer         text,
    due_on         date,
    asked_at       timestamptz NOT NULL
);
CREATE INDEX consultation_of_application ON consultation (application_id, asked_at, id);
CREATE INDEX consultation_due ON consultation (due_on, id) WHERE due_on IS NOT NULL;
