-- What else an estate says of itself: languages and region of the administration, seasons and volumes of services,
-- capacity, buffers, copies and contracts of resources, crews.
ALTER TABLE estate
    ADD COLUMN languages     jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN parent_region text;

ALTER TABLE estate_node
    ADD COLUMN fallback_percent  int CHECK (fallback_percent BETWEEN 0 AND 100),
    ADD COLUMN arrivals_per_hour numeric(14, 3) CHECK (arrivals_per_hour >= 0),
    ADD COLUMN full_per_hour     numeric(14, 3) CHECK (full_per_hour >= 0),
    ADD COLUMN peaks             jsonb,
    ADD COLUMN tolerances        jsonb,
    ADD COLUMN units             int CHECK (units >= 0),
    ADD COLUMN unit              text,
    ADD COLUMN buffer_seconds    bigint CHECK (buffer_seconds >= 0),
    ADD COLUMN contract          text,
    ADD COLUMN assured_on        date,
    ADD COLUMN assured_until     date,
    ADD COLUMN backups           jsonb;

ALTER TABLE dependency
    ADD COLUMN crew int CHECK (crew >= 1);
