-- The version that is public, and the administration's wish to amend it.
ALTER TABLE report
    ADD COLUMN published_number   int,
    ADD COLUMN amendment_asked_at timestamptz,
    ADD COLUMN amendment_reason   text CHECK (length(amendment_reason) <= 2000);
