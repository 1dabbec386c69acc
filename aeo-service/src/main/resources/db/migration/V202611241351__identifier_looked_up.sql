-- The constraint's index is slow where all numbers begin alike; questions look for one number.
CREATE INDEX operator_identifier_looked_up ON operator_identifier (administration, value);
