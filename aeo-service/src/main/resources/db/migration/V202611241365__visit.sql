-- Visits to sites of applicants, the report of the assessment, and plans of improvement.

CREATE TABLE visit (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    application_id uuid NOT NULL REFERENCES aeo_application (id),
    administration text NOT NULL,
    site           text NOT NULL,
    criteria       text[] NOT NULL,
    slots          text[] NOT NULL,
    stage          text NOT NULL,
    chosen         text,
    reason         text,
    minutes        text,
    findings       jsonb NOT NULL,
    photos         uuid[] NOT NULL,
    due_on         date,
    proposed_at    timestamptz NOT NULL
);
CREATE INDEX visit_of_application ON visit (application_id, proposed_at, id);
CREATE INDEX visit_due ON visit (due_on, id) WHERE due_on IS NOT NULL;

CREATE TABLE assessment_report (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    application_id uuid NOT NULL UNIQUE REFERENCES aeo_application (id),
    administration text NOT NULL,
    words          text NOT NULL,
    stage          text NOT NULL,
    reply_until    date,
    comments       jsonb NOT NULL
);

CREATE TABLE improvement_plan (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    application_id uuid NOT NULL REFERENCES aeo_application (id),
    administration text NOT NULL,
    wanted         text NOT NULL,
    criteria       text[] NOT NULL,
    stage          text NOT NULL,
    measures       jsonb NOT NULL,
    events         jsonb NOT NULL,
    agreed_days    int,
    requested_on   date,
    requested_why  text,
    remark         text,
    due_on         date,
    asked_at       timestamptz NOT NULL
);
CREATE INDEX plan_of_application ON improvement_plan (application_id, asked_at, id);
CREATE INDEX plan_due ON improvement_plan (due_on, id) WHERE due_on IS NOT NULL;
