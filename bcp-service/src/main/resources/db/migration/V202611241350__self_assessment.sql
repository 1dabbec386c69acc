-- What an administration answers to the questions on its continuity work; one sheet per administration.
CREATE TABLE self_assessment (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    administration text NOT NULL UNIQUE,
    answers        jsonb NOT NULL,
    answered_at    timestamptz NOT NULL,
    answered_by_name text NOT NULL
);
REVOKE DELETE ON self_assessment FROM ${runtimeRole};
