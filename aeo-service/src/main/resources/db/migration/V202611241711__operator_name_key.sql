-- What is left of a name without capitals, marks, punctuation and the form of the company: two operators of one country
-- with the same key are probably one.
CREATE FUNCTION operator_name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT nullif(regexp_replace(regexp_replace(
        replace(lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g')), '.', ''),
        '\m(ltd|limited|plc|llc|llp|inc|incorporated|corp|corporation|co|company|gmbh|ag|kg|sa|sas|sarl|srl|spa|bv|nv|oy|ab|as|fze|fzco|pte|pvt|pty)\M', '', 'g'),
        '[^[:alnum:]]', '', 'g'), '')
$$;
ALTER TABLE operator ADD COLUMN name_key text GENERATED ALWAYS AS (operator_name_key(legal_name)) STORED;
CREATE INDEX operator_alike ON operator (administration, name_key);
