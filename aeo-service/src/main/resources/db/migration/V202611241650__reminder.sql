-- Who wants to be reminded of due days, and what they were told. Addresses stand here and nowhere in the history.

CREATE TABLE reminder_subscription (
    person         text PRIMARY KEY,
    version        int  NOT NULL,
    administration text NOT NULL,
    operator       text,
    roles          text[] NOT NULL,
    address        text,
    language       text NOT NULL,
    days_before    int[] NOT NULL,
    feed_hash      text NOT NULL UNIQUE,
    seen_at        timestamptz NOT NULL
);

CREATE TABLE reminder_told (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person         text NOT NULL,
    application_id uuid NOT NULL,
    clock          text NOT NULL,
    due_on         date NOT NULL,
    occasion       text NOT NULL,
    told_at        timestamptz NOT NULL,
    UNIQUE (person, application_id, clock, due_on, occasion)
);
REVOKE UPDATE, DELETE ON reminder_told FROM ${runtimeRole};
