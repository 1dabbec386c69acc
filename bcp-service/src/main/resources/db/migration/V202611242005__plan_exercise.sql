-- When a plan was last exercised, beside when it was last used at all.
ALTER TABLE plan_version ADD COLUMN exercised_on date CHECK (exercised_on <= used_on);
