-- Authorisations for a term: its last day, and the last warning before it.

ALTER TABLE authorisation
    ADD COLUMN valid_until date,
    ADD COLUMN warned_days int;
CREATE INDEX authorisation_term ON authorisation (valid_until) WHERE valid_until IS NOT NULL;
