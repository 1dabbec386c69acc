-- Sessions of the bodies and their agenda. Session numbers are not unique in real life: a session is its body and first day.

CREATE TABLE session (
    id            uuid PRIMARY KEY,
    version       int  NOT NULL,
    history_count int  NOT NULL,
    history_head  text NOT NULL,
    body          text NOT NULL CHECK (body IN ('PTC', 'EC')),
    label         text NOT NULL,
    from_day      date NOT NULL,
    to_day        date NOT NULL CHECK (to_day >= from_day),
    mode          text NOT NULL,
    documents_due date NOT NULL,
    phase_from    date NOT NULL,
    report_due    date NOT NULL,
    stage         text NOT NULL,
    demonstration boolean NOT NULL,
    UNIQUE (body, from_day, demonstration)
);

CREATE TABLE agenda_item (
    id         uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES session (id),
    number     int  NOT NULL,
    title      text NOT NULL,
    action     text NOT NULL,
    UNIQUE (session_id, number)
);

-- How the deliveries of a sister service stand, for one administration and data year.
CREATE TABLE delivery (
    id              uuid PRIMARY KEY,
    administration  text NOT NULL,
    data_year       int  NOT NULL,
    source          text NOT NULL CHECK (source IN ('AEO', 'BCP')),
    last_attempt_at timestamptz,
    last_success_at timestamptz,
    next_attempt_at timestamptz NOT NULL,
    failures        int  NOT NULL,
    UNIQUE (administration, data_year, source)
);
CREATE INDEX delivery_due ON delivery (next_attempt_at);
