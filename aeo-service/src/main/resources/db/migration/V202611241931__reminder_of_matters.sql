-- What people were told of is a case, or a suspension, a revocation, an appeal, a term, a consultation, a plan.

ALTER TABLE reminder_told RENAME COLUMN application_id TO about_id;
