-- The readiness of each administration as it was on a day: what a trend is drawn from.

CREATE TABLE readiness_note (
    administration text NOT NULL,
    day            date NOT NULL,
    score          numeric(4, 1) NOT NULL CHECK (score BETWEEN 0 AND 100),
    PRIMARY KEY (administration, day)
);
REVOKE UPDATE, DELETE ON readiness_note FROM ${runtimeRole};
