-- What every service keeps: the appended history, its service-wide chain, and the answers kept for Idempotency-Key.
-- Published format: docs/history-format.md. The runtime role may only add to history; the chain it cannot touch at all.

ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${runtimeRole};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${runtimeRole};
GRANT USAGE ON SCHEMA public TO ${runtimeRole};

CREATE TABLE history (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    transaction_id xid8        NOT NULL DEFAULT pg_current_xact_id(),
    kind           text        NOT NULL,
    aggregate_id   uuid        NOT NULL,
    number         int         NOT NULL CHECK (number > 0),
    tenant         text,
    act            text        NOT NULL,
    stage          text,
    actor          text        NOT NULL,
    at             timestamptz NOT NULL,
    reason         text,
    input_hash     text,
    facts          text        NOT NULL CHECK (facts IS JSON OBJECT),
    previous_hash  text        NOT NULL,
    hash           text        NOT NULL,
    UNIQUE (aggregate_id, number)
);
CREATE INDEX history_feed ON history (transaction_id, id);
REVOKE UPDATE, DELETE ON history FROM ${runtimeRole};

CREATE TABLE history_chain (
    position      bigint PRIMARY KEY,
    history_id    bigint NOT NULL UNIQUE REFERENCES history (id),
    previous_hash text   NOT NULL,
    hash          text   NOT NULL
);
REVOKE INSERT, UPDATE, DELETE ON history_chain FROM ${runtimeRole};

-- Runs at commit (deferred), so that the lock on the chain's end is held for the length of a commit only, and is taken
-- after every other lock: transactions queue here, they do not deadlock.
CREATE FUNCTION history_link() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    last history_chain%ROWTYPE;
BEGIN
    PERFORM pg_advisory_xact_lock(4711, 1);
    SELECT * INTO last FROM history_chain ORDER BY position DESC LIMIT 1;
    INSERT INTO history_chain (position, history_id, previous_hash, hash)
    SELECT p.position, NEW.id, p.previous, encode(sha256(convert_to(p.previous || ':' || p.position || ':' || NEW.hash, 'UTF8')), 'hex')
    FROM (SELECT coalesce(last.position, 0) + 1 AS position, coalesce(last.hash, repeat('0', 64)) AS previous) p;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER history_link AFTER INSERT ON history
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION history_link();

CREATE TABLE idempotency (
    caller       text        NOT NULL,
    key          text        NOT NULL,
    request_hash text        NOT NULL,
    status       int         NOT NULL,
    location     text,
    tag          text,
    body         text,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_age ON idempotency (created_at);
