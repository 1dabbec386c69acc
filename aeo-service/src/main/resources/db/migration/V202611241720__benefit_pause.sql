-- Benefits that are withheld for a time, from all holders of an administration or from one; what is held stays in force.
CREATE TABLE benefit_pause (
    id             uuid PRIMARY KEY,
    version        int  NOT NULL,
    history_count  int  NOT NULL,
    history_head   text NOT NULL,
    administration text NOT NULL,
    benefit        text NOT NULL,
    operator_id    uuid REFERENCES operator (id),
    reason         text NOT NULL,
    from_day       date NOT NULL,
    until_day      date CHECK (until_day >= from_day),
    resumed_from   date,
    stage          text NOT NULL,
    paused_by      text NOT NULL
);
CREATE INDEX benefit_pause_of_administration ON benefit_pause (administration, from_day, id);
