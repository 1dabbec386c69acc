-- Versions of the catalogue that were loaded while the service runs. What was loaded never changes.

CREATE TABLE loaded_catalogue (
    id                uuid PRIMARY KEY,
    version           int  NOT NULL,
    history_count     int  NOT NULL,
    history_head      text NOT NULL,
    catalogue_version text NOT NULL UNIQUE,
    valid_from        date NOT NULL,
    content           text NOT NULL CHECK (length(content) <= 1000000),
    content_hash      text NOT NULL,
    loaded_by         text NOT NULL,
    loaded_at         timestamptz NOT NULL,
    activated_at      timestamptz
);
REVOKE DELETE ON loaded_catalogue FROM ${runtimeRole};
