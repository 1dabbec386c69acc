-- How often the days of a session changed: calendars show the latest.

ALTER TABLE session ADD COLUMN revision int NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN revised_at timestamptz;
UPDATE session SET revised_at = now();
ALTER TABLE session ALTER COLUMN revised_at SET NOT NULL;
