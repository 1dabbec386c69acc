-- What a reader of published results needs to know about a version without reading what it was computed from.

ALTER TABLE result_version ADD COLUMN counted_on date;
ALTER TABLE result_version ADD COLUMN catalogue_version text;
UPDATE result_version
   SET counted_on = (input::json ->> 'countedOn')::date,
       catalogue_version = input::json ->> 'catalogueVersion';
ALTER TABLE result_version ALTER COLUMN counted_on SET NOT NULL;
ALTER TABLE result_version ALTER COLUMN catalogue_version SET NOT NULL;

-- Each published figure by itself, so that its way over the cycles is found without reading all that was published.
CREATE TABLE result_figure (
    id           uuid PRIMARY KEY,
    result_id    uuid NOT NULL REFERENCES result_version (id),
    code         text NOT NULL,
    breakdown    text NOT NULL,
    area         text NOT NULL,
    position     int  NOT NULL,
    contributing int  NOT NULL,
    members      int  NOT NULL,
    value        numeric,
    broken       boolean NOT NULL,
    withheld     text,
    UNIQUE (code, breakdown, result_id, area)
);
INSERT INTO result_figure
SELECT gen_random_uuid(),
       r.id,
       f.one ->> 'code',
       '_T',
       f.one ->> 'area',
       f.place,
       (f.one ->> 'contributing')::int,
       (f.one ->> 'members')::int,
       (f.one ->> 'mean')::numeric,
       false,
       f.one ->> 'withheld'
  FROM result_version r,
       jsonb_array_elements(r.shown::jsonb -> 'figures') WITH ORDINALITY AS f (one, place);
REVOKE UPDATE, DELETE ON result_figure FROM ${runtimeRole};
