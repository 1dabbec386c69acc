-- What delegations say in writing on the items of a session. It stays as it was said.

CREATE TABLE intervention (
    id            uuid PRIMARY KEY,
    version       int  NOT NULL,
    history_count int  NOT NULL,
    history_head  text NOT NULL,
    session_id    uuid NOT NULL REFERENCES session (id),
    item_id       uuid NOT NULL REFERENCES agenda_item (id),
    speaker       text,
    text          text NOT NULL CHECK (length(text) BETWEEN 1 AND 8000),
    said_at       timestamptz NOT NULL
);
CREATE INDEX intervention_session ON intervention (session_id, said_at);
REVOKE UPDATE, DELETE ON intervention FROM ${runtimeRole};
