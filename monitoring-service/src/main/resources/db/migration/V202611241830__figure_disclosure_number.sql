-- Two choices can have one instant: the order in which they were made is kept by itself.
ALTER TABLE figure_disclosure ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY;
