-- A case that was part of another until it was decided level by level.

ALTER TABLE aeo_application ADD COLUMN split_from uuid REFERENCES aeo_application (id);
