-- The next due day by which lists are sorted is read for one day and holds until another; afterwards time alone may have
-- moved it, and it is read again before anybody sorts by it. What was kept before this is read again at once.

ALTER TABLE aeo_application
    ADD COLUMN due_read_on     date NOT NULL DEFAULT '0001-01-01',
    ADD COLUMN due_holds_until date NOT NULL DEFAULT '0001-01-01';
CREATE INDEX application_due_holds ON aeo_application (administration, due_holds_until);
CREATE INDEX application_due_read ON aeo_application (administration, due_read_on);

ALTER TABLE appeal
    ADD COLUMN next_due_on     date NOT NULL DEFAULT '9999-12-31',
    ADD COLUMN next_due_clock  text,
    ADD COLUMN due_read_on     date NOT NULL DEFAULT '0001-01-01',
    ADD COLUMN due_holds_until date NOT NULL DEFAULT '0001-01-01';

-- The name is for display and stays out of the history.
ALTER TABLE signal ADD COLUMN officer_name text;
