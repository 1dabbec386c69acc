-- Files that belong to a version of a plan; what is in them stands apart, so that no list ever reads it.

CREATE TABLE attachment_content (
    administration text  NOT NULL,
    sha256         text  NOT NULL,
    bytes          bytea NOT NULL,
    PRIMARY KEY (administration, sha256)
);
REVOKE UPDATE, DELETE ON attachment_content FROM ${runtimeRole};

CREATE TABLE plan_attachment (
    id              uuid PRIMARY KEY,
    version         int  NOT NULL,
    history_count   int  NOT NULL,
    history_head    text NOT NULL,
    administration  text NOT NULL,
    plan_version_id uuid NOT NULL REFERENCES plan_version (id),
    stage           text NOT NULL CHECK (stage IN ('ATTACHED', 'REMOVED')),
    name            text NOT NULL,
    kind            text NOT NULL,
    size            int  NOT NULL CHECK (size > 0),
    sha256          text NOT NULL,
    attached_at     timestamptz NOT NULL,
    attached_by_name text NOT NULL,
    FOREIGN KEY (administration, sha256) REFERENCES attachment_content (administration, sha256)
);
CREATE UNIQUE INDEX plan_attachment_once ON plan_attachment (plan_version_id, name) WHERE stage = 'ATTACHED';
REVOKE DELETE ON plan_attachment FROM ${runtimeRole};
