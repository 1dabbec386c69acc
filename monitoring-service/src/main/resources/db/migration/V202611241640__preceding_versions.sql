-- Which version of the year before a signed version follows: decided with the signature, so that an amendment of last year's
-- report afterwards changes nothing. For what is signed already: the last one that was signed by then.

ALTER TABLE report_version ADD COLUMN preceding_version uuid REFERENCES report_version (id);
UPDATE report_version AS later
   SET preceding_version = (
       SELECT earlier.id
         FROM report_version earlier
         JOIN report last_year ON last_year.id = earlier.report_id
         JOIN report this_year ON this_year.id = later.report_id
        WHERE last_year.administration = this_year.administration
          AND last_year.data_year = this_year.data_year - 1
          AND last_year.demonstration = this_year.demonstration
          AND last_year.stage <> 'WITHDRAWN'
          AND earlier.signed_at <= later.signed_at
        ORDER BY earlier.number DESC
        LIMIT 1);
