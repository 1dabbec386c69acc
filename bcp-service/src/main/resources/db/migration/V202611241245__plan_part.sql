-- Who fills which function, and how far each section of a version has got.

CREATE TABLE contact (
    id             uuid PRIMARY KEY,
    version        int    NOT NULL,
    history_count  int    NOT NULL,
    history_head   text   NOT NULL,
    administration text   NOT NULL,
    role           text   NOT NULL,
    rank           int    NOT NULL CHECK (rank BETWEEN 1 AND 9),
    name           text,
    organisation   text,
    phone          text,
    other_phone    text,
    email          text,
    verified_on    date,
    verified_by    text CHECK (verified_by IN ('CALLED', 'WRITTEN', 'MET')),
    erased_at      timestamptz,
    CHECK ((verified_on IS NULL) = (verified_by IS NULL)),
    CHECK ((erased_at IS NULL) = (name IS NOT NULL AND phone IS NOT NULL)),
    CHECK (erased_at IS NULL OR COALESCE(organisation, other_phone, email) IS NULL)
);
CREATE UNIQUE INDEX contact_rank ON contact (administration, role, rank) WHERE erased_at IS NULL;
REVOKE DELETE ON contact FROM ${runtimeRole};

ALTER TABLE plan_version ADD COLUMN section_stamps jsonb NOT NULL DEFAULT '{}';
