-- Cycles, the reports of Members, what was entered, what was signed, what was asked about it, and which bodies looked at it.

CREATE TABLE cycle (
    id                uuid PRIMARY KEY,
    version           int  NOT NULL,
    history_count     int  NOT NULL,
    history_head      text NOT NULL,
    code              text NOT NULL UNIQUE,
    data_year         int  NOT NULL CHECK (data_year BETWEEN 2024 AND 2200),
    open_at           timestamptz NOT NULL,
    due_at            timestamptz NOT NULL CHECK (due_at > open_at),
    close_at          timestamptz NOT NULL CHECK (close_at >= due_at),
    catalogue_version text NOT NULL,
    full_set          boolean NOT NULL,
    demonstration     boolean NOT NULL,
    UNIQUE (data_year, demonstration)
);

CREATE TABLE report (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    cycle_id       uuid NOT NULL REFERENCES cycle (id),
    cycle_code     text NOT NULL,
    data_year      int  NOT NULL,
    administration text NOT NULL,
    demonstration  boolean NOT NULL,
    open_at        timestamptz NOT NULL,
    due_at         timestamptz NOT NULL,
    close_at       timestamptz NOT NULL,
    stage          text NOT NULL,
    number         int  NOT NULL,
    submitted_at   timestamptz,
    on_time        boolean,
    stage_since    timestamptz NOT NULL,
    UNIQUE (cycle_id, administration)
);
CREATE INDEX report_due ON report (stage, open_at, close_at);
CREATE INDEX report_order ON report (cycle_code, administration);

CREATE TABLE section (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    report_id      uuid NOT NULL REFERENCES report (id),
    administration text NOT NULL,
    theme          text NOT NULL,
    edited_by      text,
    edited_at      timestamptz,
    UNIQUE (report_id, theme)
);

CREATE TABLE observation (
    id          uuid PRIMARY KEY,
    section_id  uuid NOT NULL REFERENCES section (id) ON DELETE CASCADE,
    indicator   text NOT NULL,
    breakdown   text NOT NULL,
    status      text NOT NULL CHECK (status IN ('A', 'P', 'E', 'I', 'L', 'M', 'O', 'Q', 'B')),
    value       numeric,
    numerator   numeric,
    denominator numeric,
    level       int,
    yes         boolean,
    levels      text,
    reason      text CHECK (length(reason) <= 2000),
    note        text CHECK (length(note) <= 4000),
    disclosure  text NOT NULL CHECK (disclosure IN ('PUBLIC', 'WCO', 'PRIVATE')),
    entered_by  text NOT NULL,
    entered_at  timestamptz NOT NULL,
    UNIQUE (section_id, indicator, breakdown)
);

-- What sister services delivered. A delivery is never overwritten: another dataset version is another row.
CREATE TABLE figure (
    id              uuid PRIMARY KEY,
    administration  text NOT NULL,
    data_year       int  NOT NULL,
    indicator       text NOT NULL,
    breakdown       text NOT NULL,
    source          text NOT NULL CHECK (source IN ('AEO', 'BCP')),
    dataset_version text NOT NULL,
    status          text NOT NULL,
    value           numeric,
    numerator       numeric,
    denominator     numeric,
    reason          text,
    method          text,
    as_of           timestamptz NOT NULL,
    received_at     timestamptz NOT NULL,
    confirmed_at    timestamptz NOT NULL,
    UNIQUE (indicator, administration, data_year, breakdown, dataset_version)
);
CREATE INDEX figure_latest ON figure (administration, data_year, indicator, breakdown, confirmed_at);

-- What the administration says about a delivered figure; it cannot change the figure itself.
CREATE TABLE remark (
    id              uuid PRIMARY KEY,
    report_id       uuid NOT NULL REFERENCES report (id),
    indicator       text NOT NULL,
    breakdown       text NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('COMMENT', 'CONTEST')),
    text            text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    dataset_version text NOT NULL,
    made_by         text NOT NULL,
    made_at         timestamptz NOT NULL
);
CREATE INDEX remark_report ON remark (report_id);
REVOKE UPDATE, DELETE ON remark FROM ${runtimeRole};

CREATE TABLE report_version (
    id        uuid PRIMARY KEY,
    report_id uuid NOT NULL REFERENCES report (id),
    number    int  NOT NULL,
    content   text NOT NULL CHECK (content IS JSON OBJECT),
    hash      text NOT NULL,
    signed_by text NOT NULL,
    signed_at timestamptz NOT NULL,
    UNIQUE (report_id, number)
);
REVOKE UPDATE, DELETE ON report_version FROM ${runtimeRole};

CREATE TABLE question (
    id              uuid PRIMARY KEY,
    version         int  NOT NULL,
    history_count   int  NOT NULL,
    history_head    text NOT NULL,
    report_id       uuid NOT NULL REFERENCES report (id),
    administration  text NOT NULL,
    indicator       text NOT NULL,
    breakdown       text NOT NULL,
    origin          text NOT NULL CHECK (origin IN ('ANALYST', 'FEED')),
    stage           text NOT NULL,
    report_number   int  NOT NULL,
    text            text NOT NULL,
    dataset_version text,
    asked_at        timestamptz NOT NULL,
    answer          text,
    answered_at     timestamptz,
    closed_at       timestamptz
);
CREATE INDEX question_report ON question (report_id);
CREATE UNIQUE INDEX question_feed ON question (report_id, indicator, breakdown, dataset_version) WHERE origin = 'FEED';

CREATE TABLE tabling (
    id             uuid PRIMARY KEY,
    report_id      uuid NOT NULL REFERENCES report (id),
    body           text NOT NULL CHECK (body IN ('PTC', 'EC')),
    session_id     uuid NOT NULL,
    item_id        uuid NOT NULL,
    version_number int  NOT NULL,
    version_hash   text NOT NULL,
    tabled_at      timestamptz NOT NULL,
    outcome        text,
    outcome_text   text,
    paragraphs     text,
    outcome_at     timestamptz
);
CREATE INDEX tabling_report ON tabling (report_id);
CREATE INDEX tabling_item ON tabling (item_id);
