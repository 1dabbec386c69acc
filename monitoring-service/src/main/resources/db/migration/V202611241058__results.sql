-- Published results of cycles: what they were computed from, and what they show. A version never changes.

CREATE TABLE result_version (
    id            uuid PRIMARY KEY,
    version       int  NOT NULL,
    history_count int  NOT NULL,
    history_head  text NOT NULL,
    cycle_code    text NOT NULL,
    number        int  NOT NULL,
    data_year     int  NOT NULL,
    demonstration boolean NOT NULL,
    published_at  timestamptz NOT NULL,
    input         text NOT NULL CHECK (input IS JSON OBJECT),
    input_hash    text NOT NULL,
    shown         text NOT NULL CHECK (shown IS JSON OBJECT),
    UNIQUE (cycle_code, number)
);
REVOKE UPDATE, DELETE ON result_version FROM ${runtimeRole};
