-- Files from which operators are entered into the register: the file in parts (any instance can go on with it), what
-- became of each row that was not simply entered, and how far the work is.
CREATE TABLE register_import (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    administration text NOT NULL,
    file_name      text NOT NULL,
    format         text NOT NULL,
    size           bigint NOT NULL,
    sha256         text NOT NULL,
    header         text[] NOT NULL,
    sample         jsonb NOT NULL,
    columns        jsonb NOT NULL,
    constants      jsonb NOT NULL,
    stage          text NOT NULL,
    rows_read      int  NOT NULL DEFAULT 0,
    created        int  NOT NULL DEFAULT 0,
    changed        int  NOT NULL DEFAULT 0,
    same           int  NOT NULL DEFAULT 0,
    refused        int  NOT NULL DEFAULT 0,
    alike          int  NOT NULL DEFAULT 0,
    failure        text,
    uploaded_by    text NOT NULL,
    uploaded_at    timestamptz NOT NULL,
    claimed_by     uuid,
    claimed_at     timestamptz
);
CREATE INDEX register_import_of_administration ON register_import (administration, uploaded_at, id);
CREATE INDEX register_import_work ON register_import (uploaded_at) WHERE stage IN ('CHECKING', 'ENROLLING');

CREATE TABLE register_import_part (
    import_id uuid  NOT NULL REFERENCES register_import (id),
    position  int   NOT NULL,
    content   bytea NOT NULL,
    PRIMARY KEY (import_id, position)
);
ALTER TABLE register_import_part ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TABLE register_import_row (
    import_id uuid  NOT NULL REFERENCES register_import (id),
    row       int   NOT NULL,
    outcome   text  NOT NULL,
    faults    jsonb NOT NULL,
    PRIMARY KEY (import_id, row)
);
