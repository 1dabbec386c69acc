-- Files by which an administration shows what stands behind an answer, and to whom it opens a figure that a service delivered.

CREATE TABLE evidence (
    id            uuid PRIMARY KEY,
    version       int  NOT NULL,
    history_count int  NOT NULL,
    history_head  text NOT NULL,
    report_id     uuid NOT NULL REFERENCES report (id),
    administration text NOT NULL,
    indicator     text NOT NULL,
    breakdown     text NOT NULL,
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type    text NOT NULL,
    bytes         int  NOT NULL,
    hash          text NOT NULL,
    added_at      timestamptz NOT NULL,
    removed_at    timestamptz
);
CREATE INDEX evidence_report ON evidence (report_id, added_at);
REVOKE DELETE ON evidence FROM ${runtimeRole};

CREATE TABLE evidence_content (
    evidence_id uuid PRIMARY KEY REFERENCES evidence (id),
    content     bytea NOT NULL CHECK (length(content) <= 20971520)
);
REVOKE UPDATE, DELETE ON evidence_content FROM ${runtimeRole};

CREATE TABLE figure_disclosure (
    id         uuid PRIMARY KEY,
    report_id  uuid NOT NULL REFERENCES report (id),
    indicator  text NOT NULL,
    breakdown  text NOT NULL,
    disclosure text NOT NULL CHECK (disclosure IN ('PUBLIC', 'WCO', 'PRIVATE')),
    chosen_by  text NOT NULL,
    chosen_at  timestamptz NOT NULL
);
CREATE INDEX figure_disclosure_report ON figure_disclosure (report_id, chosen_at);
REVOKE UPDATE, DELETE ON figure_disclosure FROM ${runtimeRole};

-- What pages ask, found without reading every report.
CREATE INDEX report_administration ON report (administration, data_year);
CREATE INDEX report_close ON report (close_at);
CREATE INDEX result_version_order ON result_version (data_year DESC, cycle_code, number DESC);
