-- Who looks after which case.

CREATE TABLE case_lead (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    application_id uuid NOT NULL UNIQUE REFERENCES aeo_application (id),
    administration text NOT NULL,
    officer        text,
    officer_name   text
);
CREATE INDEX case_of_officer ON case_lead (administration, officer);
CREATE INDEX questionnaire_work ON questionnaire (administration) WHERE stage IN ('SUBMITTED', 'UNDER_REVIEW');
CREATE INDEX plan_work ON improvement_plan (administration)
    WHERE stage IN ('SUBMITTED', 'RUNNING', 'CLAIMED_DONE');
