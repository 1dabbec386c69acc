-- Everything that waits, in one queue: cases that are handed in and not ended by their next limit, what stands beside
-- them, and what concerns holders. Days that never come are 9999-12-31; awaits is null where the stage of the case says
-- it; awaits_after is who has to act once the day has passed, null where that is the same.
-- state is the stage of what waits, stage that of the case; both names come from the application where there is one.

DROP VIEW IF EXISTS work_item;
CREATE VIEW work_item AS
SELECT 'CASE' AS kind, a.id AS item_id, a.id AS application_id, a.administration, a.stage, a.stage AS state,
       NULL AS awaits,
       CASE a.stage WHEN 'INFO_REQUESTED' THEN 'OFFICER' WHEN 'HEARING_OPEN' THEN 'DECIDER' END AS awaits_after,
       a.next_due_on AS due_on, a.next_due_clock AS detail, a.operator_id, a.number, a.programme, a.programme_version,
       a.levels, NULL AS taken_by, NULL AS taken_by_name
FROM aeo_application a
WHERE a.stage IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'IN_ASSESSMENT', 'DECISION_PENDING', 'HEARING_OPEN')
UNION ALL
SELECT 'CONSULTATION', c.id, c.application_id, c.administration, a.stage, c.stage, 'OFFICER', NULL,
       coalesce(c.due_on, '9999-12-31'), c.addressee_code, a.operator_id, a.number, a.programme, a.programme_version,
       a.levels, NULL, NULL
FROM consultation c JOIN aeo_application a ON a.id = c.application_id
WHERE c.stage IN ('ASKED', 'ESCALATED')
  AND a.stage IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'IN_ASSESSMENT', 'DECISION_PENDING', 'HEARING_OPEN')
UNION ALL
SELECT 'VISIT', v.id, v.application_id, v.administration, a.stage, v.stage,
       CASE v.stage WHEN 'PROPOSED' THEN 'APPLICANT' ELSE 'OFFICER' END, 'OFFICER', coalesce(v.due_on, '9999-12-31'),
       NULL, a.operator_id, a.number, a.programme, a.programme_version, a.levels, NULL, NULL
FROM visit v JOIN aeo_application a ON a.id = v.application_id
WHERE v.stage IN ('PROPOSED', 'DECLINED', 'CONFIRMED')
  AND a.stage IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'IN_ASSESSMENT', 'DECISION_PENDING', 'HEARING_OPEN')
UNION ALL
SELECT 'PLAN', p.id, p.application_id, p.administration, a.stage, p.stage,
       CASE p.stage WHEN 'RUNNING' THEN 'APPLICANT' ELSE 'OFFICER' END, 'OFFICER', coalesce(p.due_on, '9999-12-31'),
       NULL, a.operator_id, a.number, a.programme, a.programme_version, a.levels, NULL, NULL
FROM improvement_plan p JOIN aeo_application a ON a.id = p.application_id
WHERE p.stage IN ('SUBMITTED', 'RUNNING', 'CLAIMED_DONE')
  AND a.stage IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'IN_ASSESSMENT', 'DECISION_PENDING', 'HEARING_OPEN')
UNION ALL
SELECT 'QUESTIONNAIRE', q.id, q.application_id, q.administration, a.stage, q.stage, 'OFFICER', NULL, '9999-12-31',
       NULL, a.operator_id, a.number, a.programme, a.programme_version, a.levels, NULL, NULL
FROM questionnaire q JOIN aeo_application a ON a.id = q.application_id
WHERE q.stage IN ('SUBMITTED', 'UNDER_REVIEW')
  AND a.stage IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'IN_ASSESSMENT', 'DECISION_PENDING', 'HEARING_OPEN')
UNION ALL
-- news about a holder, to be looked into
SELECT 'SIGNAL', s.id, NULL, s.administration, NULL, s.stage, 'OFFICER', NULL, '9999-12-31', s.kind, s.operator_id,
       NULL, NULL, NULL, NULL, s.officer, s.officer_name
FROM signal s WHERE s.stage IN ('OPEN', 'TAKEN')
UNION ALL
-- a suspension to be decided by the day from which it is proposed, a hearing by its limit, then the holder's measures
SELECT 'SUSPENSION', s.id, NULL, s.administration, NULL, s.stage,
       CASE s.stage WHEN 'PROPOSED' THEN 'DECIDER' WHEN 'HEARING_OPEN' THEN 'APPLICANT' ELSE 'OFFICER' END,
       CASE s.stage WHEN 'HEARING_OPEN' THEN 'DECIDER' END,
       CASE s.stage WHEN 'PROPOSED' THEN s.from_day WHEN 'HEARING_OPEN' THEN h.due_on
                    ELSE coalesce(s.measures_until, '9999-12-31') END,
       s.criterion, s.operator_id, NULL, NULL, NULL, NULL, NULL, NULL
FROM suspension s LEFT JOIN hearing h ON h.id = s.hearing_id
WHERE s.stage IN ('PROPOSED', 'HEARING_OPEN', 'CONFIRMED')
UNION ALL
SELECT 'REVOCATION', r.id, NULL, r.administration, NULL, r.stage,
       CASE r.stage WHEN 'PROPOSED' THEN 'DECIDER' ELSE 'APPLICANT' END,
       CASE r.stage WHEN 'HEARING_OPEN' THEN 'DECIDER' END,
       CASE r.stage WHEN 'PROPOSED' THEN r.from_day ELSE h.due_on END,
       r.criterion, r.operator_id, NULL, NULL, NULL, NULL, NULL, NULL
FROM revocation r LEFT JOIN hearing h ON h.id = r.hearing_id
WHERE r.stage IN ('PROPOSED', 'HEARING_OPEN')
UNION ALL
-- an appeal by its next limit, or the day of its hearing where that comes first
SELECT 'APPEAL', p.id, NULL, p.administration, NULL, p.stage,
       CASE p.stage WHEN 'RETURNED' THEN 'APPLICANT' ELSE 'DECIDER' END, NULL,
       CASE p.stage WHEN 'HEARING_SCHEDULED' THEN least(p.next_due_on, p.hearing_on) ELSE p.next_due_on END,
       p.next_due_clock, p.operator_id, p.number, p.programme, p.programme_version, NULL, NULL, NULL
FROM appeal p
WHERE p.stage IN ('FILED', 'RETURNED', 'UNDER_REVIEW', 'HEARING_REQUESTED', 'HEARING_SCHEDULED', 'MINUTES_SHARED')
UNION ALL
-- a term that ends soon, as long as its holder has not applied anew
SELECT 'RENEWAL', t.id, NULL, t.administration, NULL, t.stage, 'APPLICANT', NULL, t.valid_until, t.level, t.operator_id,
       t.number, t.programme, t.programme_version, ARRAY[t.level], NULL, NULL
FROM authorisation t
WHERE t.valid_until IS NOT NULL AND t.warned_days IS NOT NULL AND t.stage IN ('ACTIVE', 'SUSPENDED')
  AND NOT EXISTS (
    SELECT FROM aeo_application a
    WHERE a.operator_id = t.operator_id AND t.level = ANY (a.levels)
      AND a.stage IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'IN_ASSESSMENT', 'DECISION_PENDING', 'HEARING_OPEN'))
UNION ALL
-- an amendment: asked for, proposed by its day, or heard about by the limit
SELECT 'AMENDMENT', m.id, NULL, m.administration, NULL, m.stage,
       CASE m.stage WHEN 'REQUESTED' THEN 'OFFICER' WHEN 'PROPOSED' THEN 'DECIDER' ELSE 'APPLICANT' END,
       CASE m.stage WHEN 'HEARING_OPEN' THEN 'DECIDER' END,
       CASE m.stage WHEN 'HEARING_OPEN' THEN h.due_on ELSE m.from_day END,
       NULL, m.operator_id, t.number, t.programme, t.programme_version, ARRAY[t.level], NULL, NULL
FROM amendment m JOIN authorisation t ON t.id = m.authorisation_id LEFT JOIN hearing h ON h.id = m.hearing_id
WHERE m.stage IN ('REQUESTED', 'PROPOSED', 'HEARING_OPEN')
UNION ALL
-- an action of the control plan of what was granted
SELECT 'CONTROL', k.id, k.application_id, k.administration, a.stage, k.stage,
       CASE k.responsible WHEN 'HOLDER' THEN 'APPLICANT' ELSE 'OFFICER' END, 'OFFICER', coalesce(k.due_on, '9999-12-31'),
       NULL, k.operator_id, t.number, t.programme, t.programme_version, ARRAY[t.level], NULL, NULL
FROM control_action k JOIN authorisation t ON t.id = k.authorisation_id
JOIN aeo_application a ON a.id = k.application_id
WHERE k.stage = 'PLANNED';
