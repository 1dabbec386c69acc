-- Analyses of an administration's own estate that somebody asked for without waiting, and what came of them.

CREATE TABLE analysis_job (
    id             uuid PRIMARY KEY,
    version        int    NOT NULL,
    history_count  int    NOT NULL,
    history_head   text   NOT NULL,
    administration text   NOT NULL,
    kind           text   NOT NULL CHECK (kind IN ('SINGLE_POINTS', 'CASCADE', 'DISTRIBUTION', 'STRESS')),
    stage          text   NOT NULL CHECK (stage IN
        ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED', 'INTERRUPTED')),
    estate_id      uuid   NOT NULL REFERENCES frozen_estate (id),
    question       text   NOT NULL,
    language       text   NOT NULL,
    asked_by       text   NOT NULL,
    asked_at       timestamptz NOT NULL,
    ended_at       timestamptz,
    done           bigint NOT NULL CHECK (done >= 0),
    total          bigint NOT NULL CHECK (total >= 0),
    beat_at        timestamptz NOT NULL,
    result         text,
    failure        text,
    CHECK ((stage = 'DONE') = (result IS NOT NULL)),
    CHECK ((stage IN ('WAITING', 'RUNNING')) = (ended_at IS NULL))
);

CREATE INDEX analysis_job_of_administration ON analysis_job (administration, asked_at DESC, id DESC);
CREATE INDEX analysis_job_open ON analysis_job (beat_at) WHERE stage IN ('WAITING', 'RUNNING');

REVOKE DELETE ON analysis_job FROM ${runtimeRole};
