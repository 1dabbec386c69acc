-- Days that administrations declare, and programme versions that are loaded and put into force without a release.

CREATE TABLE calendar_day (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    administration text NOT NULL,
    on_day         date NOT NULL,
    kind           text NOT NULL,
    stage          text NOT NULL,
    name_en        text NOT NULL,
    name_fr        text NOT NULL,
    source         text NOT NULL,
    recorded_at    timestamptz NOT NULL
);
-- one declaration holds for a day
CREATE UNIQUE INDEX calendar_day_recorded ON calendar_day (administration, on_day) WHERE stage = 'RECORDED';

CREATE TABLE programme_version (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    administration text NOT NULL,
    code           text NOT NULL,
    edition        text NOT NULL,
    valid_from     date NOT NULL,
    valid_to       date,
    administrations text[] NOT NULL,
    content        text NOT NULL,
    sha256         text NOT NULL,
    stage          text NOT NULL,
    loaded_by      text NOT NULL,
    loaded_at      timestamptz NOT NULL
);
CREATE UNIQUE INDEX programme_version_named ON programme_version (code, edition) WHERE stage <> 'REJECTED';

-- Each administration puts a version into force for itself: facts are added, never changed.
CREATE TABLE programme_activation (
    programme_version_id uuid        NOT NULL REFERENCES programme_version (id),
    administration       text        NOT NULL,
    activated_by         text        NOT NULL,
    activated_at         timestamptz NOT NULL,
    PRIMARY KEY (programme_version_id, administration)
);
REVOKE UPDATE, DELETE ON programme_activation FROM ${runtimeRole};
