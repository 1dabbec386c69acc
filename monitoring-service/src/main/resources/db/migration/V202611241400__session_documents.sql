-- Documents of sessions, by symbol, language and version. One never changes; a correction is another version.

CREATE TABLE session_document (
    id            uuid PRIMARY KEY,
    version       int  NOT NULL,
    history_count int  NOT NULL,
    history_head  text NOT NULL,
    session_id    uuid NOT NULL REFERENCES session (id),
    item_id       uuid NOT NULL REFERENCES agenda_item (id),
    symbol        text NOT NULL CHECK (symbol ~ '^[A-Z]{2}[0-9]{4}$'),
    language      text NOT NULL CHECK (language ~ '^[EFSRAP]$'),
    edition       text NOT NULL CHECK (edition ~ '^[0-9][a-z]?$'),
    title         text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    visibility    text NOT NULL CHECK (visibility IN ('PUBLIC', 'MEMBERS', 'RESTRICTED')),
    content       bytea NOT NULL CHECK (length(content) <= 20971520),
    hash          text NOT NULL,
    added_at      timestamptz NOT NULL,
    late          boolean NOT NULL,
    UNIQUE (session_id, symbol, language, edition)
);
REVOKE UPDATE, DELETE ON session_document FROM ${runtimeRole};
