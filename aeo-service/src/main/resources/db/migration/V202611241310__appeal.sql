-- Appeals: who brought an outcome about, and the ladder on which it is contested.

ALTER TABLE aeo_application
    ADD COLUMN ended_by       text,
    ADD COLUMN ended_on       date,
    ADD COLUMN appeal_finding text;
-- Outcomes of before this version: the last step of the case tells who and when.
UPDATE aeo_application a
SET ended_by = h.actor, ended_on = coalesce(a.decided_on, h.at::date)
FROM (SELECT DISTINCT ON (aggregate_id) aggregate_id, actor, at FROM history
      WHERE act IN ('grant', 'refuse', 'not-accept', 'lapse', 'withdraw', 'cancel')
      ORDER BY aggregate_id, number DESC) h
WHERE h.aggregate_id = a.id AND a.outcome_code IS NOT NULL;

ALTER TABLE suspension ADD COLUMN confirmed_on date;
UPDATE suspension s SET confirmed_on = h.at::date FROM history h WHERE h.aggregate_id = s.id AND h.act = 'confirm';

CREATE SEQUENCE appeal_number;

CREATE TABLE appeal (
    id                uuid PRIMARY KEY,
    version           int  NOT NULL,
    history_count     int  NOT NULL,
    history_head      text NOT NULL,
    number            text NOT NULL UNIQUE,
    administration    text NOT NULL,
    operator_id       uuid NOT NULL REFERENCES operator (id),
    programme         text NOT NULL,
    programme_version text NOT NULL,
    against           text NOT NULL,
    decision_id       uuid NOT NULL,
    decided_on        date NOT NULL,
    stage             text NOT NULL,
    rung              int  NOT NULL,
    grounds           text NOT NULL,
    barred            text[] NOT NULL,
    events            jsonb NOT NULL,
    missing           text,
    completion        text,
    hearing_on        date,
    hearing_place     text,
    minutes           text,
    arguments         text,
    absent            boolean NOT NULL DEFAULT false,
    filed_on          date NOT NULL,
    filed_at          timestamptz NOT NULL
);
CREATE INDEX appeal_work ON appeal (administration, filed_at, id);
CREATE INDEX appeal_of_operator ON appeal (operator_id);
CREATE INDEX appeal_of_decision ON appeal (decision_id);
-- one appeal at a time against one decision
CREATE UNIQUE INDEX appeal_open ON appeal (decision_id) WHERE stage NOT IN ('UPHELD', 'REJECTED', 'WITHDRAWN');

-- What each rung found: added, never changed.
CREATE TABLE appeal_finding (
    appeal_id  uuid NOT NULL REFERENCES appeal (id),
    position   int  NOT NULL,
    rung       text NOT NULL,
    upheld     boolean NOT NULL,
    reason     text,
    found_on   date NOT NULL,
    hearing_on date,
    absent     boolean NOT NULL,
    minutes    text,
    arguments  text,
    PRIMARY KEY (appeal_id, position)
);
REVOKE UPDATE, DELETE ON appeal_finding FROM ${runtimeRole};
