-- The status projection of each instance hears (LISTEN status_changed) that an operator or an authorisation changed.
-- What changed it reads from history: a notification that nobody heard loses nothing.

CREATE FUNCTION status_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('status_changed', '');
    RETURN NULL;
END $$;
CREATE TRIGGER status_changed AFTER INSERT ON history
    FOR EACH ROW WHEN (NEW.kind IN ('operator', 'authorisation')) EXECUTE FUNCTION status_changed();
