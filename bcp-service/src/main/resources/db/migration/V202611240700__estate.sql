-- What an administration runs on: one estate per administration, its parts, and frozen states of it.

CREATE TABLE estate (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    administration text NOT NULL UNIQUE CHECK (administration ~ '^[A-Z]{2}$'),
    name           text NOT NULL,
    zone           text NOT NULL,
    demonstration  boolean NOT NULL
);

CREATE TABLE office (
    id               uuid PRIMARY KEY,
    version          int  NOT NULL,
    administration   text NOT NULL REFERENCES estate (administration),
    code             text NOT NULL,
    name             text NOT NULL,
    kind             text NOT NULL,
    latitude         numeric(8, 5),
    longitude        numeric(8, 5),
    hours            text,
    alternate_office text,
    UNIQUE (administration, code)
);

-- Services and resources share one space of codes: either may be what another needs.
CREATE TABLE estate_node (
    id                 uuid PRIMARY KEY,
    version            int    NOT NULL,
    administration     text   NOT NULL REFERENCES estate (administration),
    role               text   NOT NULL CHECK (role IN ('SERVICE', 'RESOURCE')),
    code               text   NOT NULL,
    name               text   NOT NULL,
    recovery_seconds   bigint NOT NULL CHECK (recovery_seconds >= 0),
    basis              text   NOT NULL,
    rto_seconds        bigint CHECK (rto_seconds > 0),
    note               text,
    tier               int CHECK (tier BETWEEN 1 AND 4),
    wrt_seconds        bigint CHECK (wrt_seconds >= 0),
    mtpd_seconds       bigint CHECK (mtpd_seconds >= rto_seconds),
    rpo_seconds        bigint CHECK (rpo_seconds >= 0),
    owner_role         text,
    fallback           text,
    steady_percent     int CHECK (steady_percent BETWEEN 1 AND 100),
    capacity           jsonb,
    impacts            jsonb,
    kind               text,
    evidence           text,
    evidence_reference text,
    evidence_date      date,
    office             text,
    since              timestamptz NOT NULL,
    UNIQUE (administration, code),
    CHECK (role = 'RESOURCE' OR tier IS NOT NULL),
    CHECK (role = 'SERVICE' OR (kind IS NOT NULL AND evidence IS NOT NULL))
);

CREATE TABLE dependency (
    id                    uuid PRIMARY KEY,
    version               int    NOT NULL,
    administration        text   NOT NULL,
    code                  text   NOT NULL,
    members               text[] NOT NULL CHECK (cardinality(members) > 0),
    at_least              int    NOT NULL CHECK (at_least BETWEEN 1 AND cardinality(members)),
    strength              text   NOT NULL,
    hold_up_seconds       bigint NOT NULL CHECK (hold_up_seconds >= 0),
    capacity_loss_percent int CHECK (capacity_loss_percent BETWEEN 1 AND 100),
    note                  text,
    FOREIGN KEY (administration, code) REFERENCES estate_node (administration, code),
    CHECK (NOT code = ANY (members))
);
CREATE INDEX dependency_of ON dependency (administration, code);

CREATE TABLE cold_start (
    id                 uuid PRIMARY KEY,
    version            int    NOT NULL,
    administration     text   NOT NULL REFERENCES estate (administration),
    code               text   NOT NULL,
    members            text[] NOT NULL CHECK (cardinality(members) > 0),
    seconds            bigint NOT NULL CHECK (seconds >= 0),
    evidence           text   NOT NULL,
    evidence_reference text,
    evidence_date      date
);
CREATE INDEX cold_start_of ON cold_start (administration, code);

-- An estate as it was when somebody relied on it. Never changed, never removed.
CREATE TABLE frozen_estate (
    id             uuid PRIMARY KEY,
    administration text        NOT NULL,
    hash           text        NOT NULL,
    taken_at       timestamptz NOT NULL,
    document       text        NOT NULL,
    UNIQUE (administration, hash)
);
REVOKE UPDATE, DELETE ON frozen_estate FROM ${runtimeRole};
