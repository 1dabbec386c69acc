-- A pack is built again when contacts change; each edition stays as it was built, and whoever holds a copy is known.

CREATE TABLE pack_edition (
    id              uuid PRIMARY KEY,
    administration  text        NOT NULL,
    plan_id         uuid        NOT NULL REFERENCES plan (id),
    plan_version_id uuid        NOT NULL REFERENCES plan_version (id),
    number          int         NOT NULL CHECK (number > 0),
    built_at        timestamptz NOT NULL,
    built_by        text        NOT NULL,
    valid_until     date        NOT NULL,
    content_hash    text        NOT NULL,
    estate_hash     text        NOT NULL,
    contacts        jsonb       NOT NULL,
    UNIQUE (plan_version_id, number)
);
INSERT INTO pack_edition
SELECT gen_random_uuid(), v.administration, v.plan_id, v.id, 1, min(p.built_at), v.approver,
       (min(p.built_at) AT TIME ZONE 'UTC')::date + 90, v.content_hash, e.hash, '[]'
FROM pack p JOIN plan_version v ON v.id = p.plan_version_id JOIN frozen_estate e ON e.id = v.estate_id
GROUP BY v.id, e.hash;

ALTER TABLE pack ADD COLUMN edition_id uuid REFERENCES pack_edition (id);
ALTER TABLE pack ADD COLUMN format text NOT NULL DEFAULT 'PDF' CHECK (format IN ('PDF', 'HTML'));
UPDATE pack SET edition_id = (SELECT e.id FROM pack_edition e WHERE e.plan_version_id = pack.plan_version_id);
ALTER TABLE pack ALTER COLUMN edition_id SET NOT NULL;
ALTER TABLE pack ALTER COLUMN format DROP DEFAULT;
ALTER TABLE pack DROP CONSTRAINT pack_plan_version_id_language_key;
ALTER TABLE pack DROP COLUMN plan_version_id;
ALTER TABLE pack ADD UNIQUE (edition_id, language, format);
REVOKE UPDATE, DELETE ON pack_edition FROM ${runtimeRole};

CREATE TABLE pack_copy (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    administration text NOT NULL,
    plan_id        uuid NOT NULL REFERENCES plan (id),
    edition_id     uuid NOT NULL REFERENCES pack_edition (id),
    language       text NOT NULL,
    team           text,
    role           text,
    holder         text NOT NULL,
    place          text NOT NULL,
    printed_on     date NOT NULL,
    stage          text NOT NULL CHECK (stage IN ('HELD', 'REPLACED', 'WITHDRAWN')),
    ended_at       timestamptz,
    CHECK (team IS NULL OR role IS NULL),
    CHECK ((stage = 'HELD') = (ended_at IS NULL))
);
CREATE INDEX pack_copy_list ON pack_copy (administration, stage, printed_on, id);
REVOKE DELETE ON pack_copy FROM ${runtimeRole};
