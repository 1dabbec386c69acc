-- Whatever the program does: the files of a version change while it is a draft, and only then. What was handed in or sealed keeps its files.

CREATE FUNCTION plan_attachment_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    draft boolean;
BEGIN
    SELECT stage = 'DRAFT' INTO draft FROM plan_version WHERE id = NEW.plan_version_id FOR SHARE;
    IF NOT draft THEN
        RAISE EXCEPTION 'The files of a plan version that is no draft cannot be changed';
    END IF;
    IF TG_OP = 'UPDATE' AND (OLD.plan_version_id, OLD.administration, OLD.name, OLD.kind, OLD.size, OLD.sha256, OLD.attached_at)
            IS DISTINCT FROM (NEW.plan_version_id, NEW.administration, NEW.name, NEW.kind, NEW.size, NEW.sha256, NEW.attached_at) THEN
        RAISE EXCEPTION 'A file of a plan version cannot be changed, only taken away';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER plan_attachment_sealed BEFORE INSERT OR UPDATE ON plan_attachment
    FOR EACH ROW EXECUTE FUNCTION plan_attachment_sealed();
