-- Everything that waits, in one queue: cases that are handed in and not ended by their next limit, and what stands beside
-- them. Days that never come are 9999-12-31; awaits is null where the stage of the case says it.

CREATE OR REPLACE VIEW work_item AS
SELECT 'CASE' AS kind, a.id AS item_id, a.id AS application_id, a.administration, a.stage, NULL AS awaits,
       a.next_due_on AS due_on, a.next_due_clock AS detail
FROM aeo_application a
WHERE a.stage IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'IN_ASSESSMENT', 'DECISION_PENDING', 'HEARING_OPEN')
UNION ALL
SELECT 'CONSULTATION', c.id, c.application_id, c.administration, a.stage, 'OFFICER',
       coalesce(c.due_on, '9999-12-31'), c.addressee_code
FROM consultation c JOIN aeo_application a ON a.id = c.application_id
WHERE c.stage IN ('ASKED', 'ESCALATED')
  AND a.stage IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'IN_ASSESSMENT', 'DECISION_PENDING', 'HEARING_OPEN')
UNION ALL
SELECT 'VISIT', v.id, v.application_id, v.administration, a.stage,
       CASE v.stage WHEN 'PROPOSED' THEN 'APPLICANT' ELSE 'OFFICER' END, coalesce(v.due_on, '9999-12-31'), NULL
FROM visit v JOIN aeo_application a ON a.id = v.application_id
WHERE v.stage IN ('PROPOSED', 'DECLINED', 'CONFIRMED')
  AND a.stage IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'IN_ASSESSMENT', 'DECISION_PENDING', 'HEARING_OPEN')
UNION ALL
SELECT 'PLAN', p.id, p.application_id, p.administration, a.stage,
       CASE p.stage WHEN 'RUNNING' THEN 'APPLICANT' ELSE 'OFFICER' END, coalesce(p.due_on, '9999-12-31'), NULL
FROM improvement_plan p JOIN aeo_application a ON a.id = p.application_id
WHERE p.stage IN ('SUBMITTED', 'RUNNING', 'CLAIMED_DONE')
  AND a.stage IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'IN_ASSESSMENT', 'DECISION_PENDING', 'HEARING_OPEN')
UNION ALL
SELECT 'QUESTIONNAIRE', q.id, q.application_id, q.administration, a.stage, 'OFFICER', '9999-12-31', NULL
FROM questionnaire q JOIN aeo_application a ON a.id = q.application_id
WHERE q.stage IN ('SUBMITTED', 'UNDER_REVIEW')
  AND a.stage IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'IN_ASSESSMENT', 'DECISION_PENDING', 'HEARING_OPEN');
