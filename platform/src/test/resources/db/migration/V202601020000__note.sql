CREATE TABLE note (
    id uuid PRIMARY KEY, version int NOT NULL, history_count int NOT NULL, history_head text NOT NULL,
    tenant text NOT NULL, stage text NOT NULL, text text NOT NULL UNIQUE
);
