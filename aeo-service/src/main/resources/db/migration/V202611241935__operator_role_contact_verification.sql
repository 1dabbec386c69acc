-- A number may be entered by the firm itself: it answers nothing until an officer verified it. One that was looked into
-- and refused stays as a fact and is free for whom it belongs to.
ALTER TABLE operator_identifier
    ADD COLUMN state text NOT NULL DEFAULT 'UNVERIFIED' CHECK (state IN ('CLAIMED', 'UNVERIFIED', 'VERIFIED', 'REJECTED')),
    ADD COLUMN checked_on date,
    ADD COLUMN checked_by text,
    ADD COLUMN method     text,
    ADD COLUMN evidence   text;
ALTER TABLE operator_identifier DROP CONSTRAINT operator_identifier_administration_scheme_value_daterange_excl;
ALTER TABLE operator_identifier ADD CONSTRAINT operator_identifier_once
    EXCLUDE USING gist (administration WITH =, scheme WITH =, value WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
    WHERE (state <> 'REJECTED');

ALTER TABLE operator_merger_number
    ADD COLUMN state text NOT NULL DEFAULT 'UNVERIFIED',
    ADD COLUMN checked_on date,
    ADD COLUMN checked_by text,
    ADD COLUMN method     text,
    ADD COLUMN evidence   text;

-- The roles in the supply chain that an operator, or one of its units, holds.
CREATE TABLE operator_role (
    operator_id uuid NOT NULL REFERENCES operator (id),
    position    int  NOT NULL,
    role        text NOT NULL,
    unit        text,
    valid_from  date NOT NULL,
    valid_to    date CHECK (valid_to >= valid_from),
    PRIMARY KEY (operator_id, position)
);

-- Where somebody is reached, for a purpose; personal data, which can be erased: history keeps the id alone.
CREATE TABLE operator_contact (
    operator_id uuid NOT NULL REFERENCES operator (id),
    position    int  NOT NULL,
    id          uuid NOT NULL,
    purpose     text NOT NULL,
    name        text NOT NULL,
    email       text,
    phone       text,
    unit        text,
    verified_on date,
    verified_by text,
    PRIMARY KEY (operator_id, position),
    CHECK (email IS NOT NULL OR phone IS NOT NULL)
);
