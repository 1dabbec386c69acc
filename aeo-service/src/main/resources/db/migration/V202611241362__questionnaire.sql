-- Self-assessment: one questionnaire per application; its sections have versions of their own; answers are only added.

ALTER TABLE evidence ADD COLUMN valid_until date;

CREATE TABLE questionnaire (
    id               uuid PRIMARY KEY,
    version          int  NOT NULL,
    history_count    int  NOT NULL,
    history_head     text NOT NULL,
    application_id   uuid NOT NULL UNIQUE REFERENCES aeo_application (id) ON DELETE CASCADE,
    administration   text NOT NULL,
    operator_id      uuid NOT NULL REFERENCES operator (id),
    template         text NOT NULL,
    template_version text NOT NULL,
    roles            text[] NOT NULL,
    people           int,
    small            boolean NOT NULL,
    stage            text NOT NULL,
    round            int  NOT NULL
);

CREATE TABLE questionnaire_section (
    id               uuid PRIMARY KEY,
    version          int  NOT NULL,
    history_count    int  NOT NULL,
    history_head     text NOT NULL,
    questionnaire_id uuid NOT NULL REFERENCES questionnaire (id) ON DELETE CASCADE,
    administration   text NOT NULL,
    code             text NOT NULL,
    owner            text,
    verified_on      date,
    demanded         boolean NOT NULL,
    UNIQUE (questionnaire_id, code)
);

CREATE TABLE questionnaire_answer (
    id             uuid PRIMARY KEY,
    section_id     uuid NOT NULL REFERENCES questionnaire_section (id) ON DELETE CASCADE,
    question       text NOT NULL,
    position       bigint GENERATED ALWAYS AS IDENTITY,
    answer_values  text[] NOT NULL,
    not_applicable boolean NOT NULL,
    evidence_id    uuid REFERENCES evidence (id) ON DELETE CASCADE,
    page           text,
    revision       text,
    note           text,
    round          int NOT NULL,
    given_by       text NOT NULL,
    given_at       timestamptz NOT NULL
);
CREATE INDEX answer_of_section ON questionnaire_answer (section_id, position);
REVOKE UPDATE, DELETE ON questionnaire_answer FROM ${runtimeRole};

CREATE TABLE questionnaire_review (
    id        uuid PRIMARY KEY,
    answer_id uuid NOT NULL REFERENCES questionnaire_answer (id) ON DELETE CASCADE,
    position  bigint GENERATED ALWAYS AS IDENTITY,
    accepted  boolean NOT NULL,
    comment   text,
    given_by  text NOT NULL,
    given_at  timestamptz NOT NULL
);
CREATE INDEX review_of_answer ON questionnaire_review (answer_id, position);
REVOKE UPDATE, DELETE ON questionnaire_review FROM ${runtimeRole};

CREATE TABLE questionnaire_remark (
    id         uuid PRIMARY KEY,
    section_id uuid NOT NULL REFERENCES questionnaire_section (id) ON DELETE CASCADE,
    question   text NOT NULL,
    position   bigint GENERATED ALWAYS AS IDENTITY,
    side       text NOT NULL,
    words      text NOT NULL,
    resolves   boolean NOT NULL,
    written_by text NOT NULL,
    written_at timestamptz NOT NULL
);
CREATE INDEX remark_of_section ON questionnaire_remark (section_id, position);
REVOKE UPDATE, DELETE ON questionnaire_remark FROM ${runtimeRole};
