-- Grants with restrictions, versions of what an authorisation says, amendments, control actions.
ALTER TABLE aeo_application
    ADD COLUMN restrictions jsonb NOT NULL DEFAULT '[]';

-- Only added to. The holder's name stands here, not in history, and may be erased.
CREATE TABLE authorisation_edition (
    id               uuid PRIMARY KEY,
    authorisation_id uuid NOT NULL REFERENCES authorisation (id),
    number           int  NOT NULL,
    cause            text NOT NULL,
    amendment_id     uuid,
    holder_name      text,
    holder_country   text,
    level            text NOT NULL,
    restrictions     jsonb NOT NULL DEFAULT '[]',
    valid_from       date NOT NULL,
    recorded_at      timestamptz NOT NULL,
    UNIQUE (authorisation_id, number)
);

INSERT INTO authorisation_edition
    (id, authorisation_id, number, cause, holder_name, holder_country, level, valid_from, recorded_at)
SELECT gen_random_uuid(), a.id, 1, 'GRANT', o.legal_name, o.country, a.level, a.effective_on,
       coalesce((SELECT min(p.recorded_at) FROM status_period p WHERE p.authorisation_id = a.id), now())
FROM authorisation a JOIN operator o ON o.id = a.operator_id;

CREATE TABLE amendment (
    id               uuid PRIMARY KEY,
    version          int  NOT NULL,
    history_count    int  NOT NULL,
    history_head     text NOT NULL,
    administration   text NOT NULL,
    operator_id      uuid NOT NULL REFERENCES operator (id),
    authorisation_id uuid NOT NULL REFERENCES authorisation (id),
    stage            text NOT NULL,
    reason           text NOT NULL,
    holder           boolean NOT NULL,
    level            text,
    added            jsonb NOT NULL DEFAULT '[]',
    lifted           int[] NOT NULL,
    from_day         date NOT NULL,
    adverse          boolean NOT NULL,
    requested_by     text,
    appeal_id        uuid,
    undoes_id        uuid,
    proposed_by      text,
    opened_at        timestamptz NOT NULL,
    decided_by       text,
    decided_on       date,
    outcome_reason   text,
    edition          int,
    hearing_id       uuid,
    heard            boolean NOT NULL DEFAULT false
);
CREATE INDEX amendment_of_authorisation ON amendment (authorisation_id);
CREATE INDEX amendment_work ON amendment (administration, opened_at, id);
