-- Two records of one operator become one: the numbers of the record that goes are answered by the one that stays; which
-- numbers those were, and since when that is known, is kept, so that a question about an earlier state of knowledge still
-- gets the answer of then.
ALTER TABLE operator ADD COLUMN merged_into uuid REFERENCES operator (id);

CREATE TABLE operator_merger (
    absorbed_id    uuid PRIMARY KEY REFERENCES operator (id),
    survivor_id    uuid        NOT NULL REFERENCES operator (id),
    administration text        NOT NULL,
    merged_at      timestamptz NOT NULL,
    merged_by      text        NOT NULL,
    reason         text        NOT NULL
);
CREATE INDEX operator_merger_of_survivor ON operator_merger (survivor_id);
REVOKE UPDATE, DELETE ON operator_merger FROM ${runtimeRole};

CREATE TABLE operator_merger_number (
    absorbed_id    uuid NOT NULL REFERENCES operator_merger (absorbed_id),
    administration text NOT NULL,
    scheme         text NOT NULL,
    country        text NOT NULL,
    value          text NOT NULL,
    valid_from     date NOT NULL,
    valid_to       date
);
CREATE INDEX operator_merger_number_looked_up ON operator_merger_number (administration, value);
REVOKE UPDATE, DELETE ON operator_merger_number FROM ${runtimeRole};
CREATE INDEX operator_resembled ON operator (administration, country, left(name_key, 4)) WHERE merged_into IS NULL;
