-- Plans and their versions.

CREATE TABLE plan (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    administration text NOT NULL,
    code           text NOT NULL,
    title          text NOT NULL,
    type           text NOT NULL,
    UNIQUE (administration, code)
);

CREATE TABLE plan_version (
    id             uuid PRIMARY KEY,
    version        int    NOT NULL,
    history_count  int    NOT NULL,
    history_head   text   NOT NULL,
    administration text   NOT NULL,
    plan_id        uuid   NOT NULL REFERENCES plan (id),
    number         int    NOT NULL CHECK (number > 0),
    stage          text   NOT NULL CHECK (stage IN
        ('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'EFFECTIVE', 'SUPERSEDED', 'RETIRED')),
    authors        text[] NOT NULL CHECK (cardinality(authors) > 0),
    approver       text,
    people         jsonb  NOT NULL,
    content        jsonb  NOT NULL,
    reviews        jsonb  NOT NULL,
    comment        text,
    estate_id      uuid REFERENCES frozen_estate (id),
    content_hash   text,
    submitted_at   timestamptz,
    approved_at    timestamptz,
    approved_on    date,
    effective_from date,
    effective_at   timestamptz,
    ended_at       timestamptz,
    UNIQUE (plan_id, number),
    CHECK (stage IN ('DRAFT', 'IN_REVIEW', 'RETURNED')
        OR (approver IS NOT NULL AND content_hash IS NOT NULL AND estate_id IS NOT NULL AND NOT approver = ANY (authors))),
    CHECK (stage IN ('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'RETIRED') OR effective_from IS NOT NULL)
);

-- Whatever the program does: one version of a plan is in force, and one is being worked on.
CREATE UNIQUE INDEX plan_version_in_force ON plan_version (plan_id) WHERE stage = 'EFFECTIVE';
CREATE UNIQUE INDEX plan_version_in_work ON plan_version (plan_id)
    WHERE stage IN ('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED');
CREATE INDEX plan_version_list ON plan_version (administration, stage, id);

-- What is approved is sealed.
CREATE FUNCTION plan_version_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.content_hash IS NOT NULL AND (OLD.content, OLD.content_hash, OLD.estate_id, OLD.number, OLD.plan_id, OLD.approver)
            IS DISTINCT FROM (NEW.content, NEW.content_hash, NEW.estate_id, NEW.number, NEW.plan_id, NEW.approver) THEN
        RAISE EXCEPTION 'An approved plan version cannot be changed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER plan_version_sealed BEFORE UPDATE ON plan_version
    FOR EACH ROW EXECUTE FUNCTION plan_version_sealed();
REVOKE DELETE ON plan_version FROM ${runtimeRole};
REVOKE DELETE ON plan FROM ${runtimeRole};

-- What is printed: built once when a version comes into force, never changed.
CREATE TABLE pack (
    id              uuid PRIMARY KEY,
    plan_version_id uuid        NOT NULL REFERENCES plan_version (id),
    language        text        NOT NULL,
    built_at        timestamptz NOT NULL,
    sha256          text        NOT NULL,
    bytes           bytea       NOT NULL,
    UNIQUE (plan_version_id, language)
);
REVOKE UPDATE, DELETE ON pack FROM ${runtimeRole};
