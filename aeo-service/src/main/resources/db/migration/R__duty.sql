-- Days that somebody must keep beside the limits of cases, open or not any longer. awaits says whose turn it is until the
-- day, awaits_after once it has passed; holder whether the operator concerned may know of it; barred who cannot do it;
-- warned how many days before its end the programme lets the holder be warned, as far as that was done.

DROP VIEW IF EXISTS duty;
CREATE VIEW duty AS
SELECT 'SUSPENSION' AS kind, s.id AS about_id, 'decision' AS code, s.administration, s.operator_id,
       NULL::uuid AS application_id, NULL::text AS number, s.from_day AS due_on, 'DECIDER' AS awaits, 'DECIDER' AS awaits_after, false AS holder,
       s.stage = 'PROPOSED' AS open, s.version AS revision, NULL::text AS officer, ARRAY[s.proposed_by] AS barred,
       NULL::int AS warned
FROM suspension s
UNION ALL
SELECT 'SUSPENSION', s.id, 'hearing', s.administration, s.operator_id, NULL, NULL, h.due_on, 'APPLICANT', 'DECIDER', true,
       s.stage = 'HEARING_OPEN', s.version, NULL, ARRAY[s.proposed_by], NULL
FROM suspension s JOIN hearing h ON h.id = s.hearing_id
UNION ALL
SELECT 'SUSPENSION', s.id, 'measures', s.administration, s.operator_id, NULL, NULL, s.measures_until, 'APPLICANT',
       'OFFICER', true, s.stage = 'CONFIRMED', s.version, NULL, '{}', NULL
FROM suspension s WHERE s.stage IN ('CONFIRMED', 'LIFTED') AND s.measures_until IS NOT NULL
UNION ALL
SELECT 'REVOCATION', r.id, 'decision', r.administration, r.operator_id, NULL, NULL, r.from_day, 'DECIDER', 'DECIDER',
       false, r.stage = 'PROPOSED', r.version, NULL, ARRAY[r.proposed_by], NULL
FROM revocation r
UNION ALL
SELECT 'REVOCATION', r.id, 'hearing', r.administration, r.operator_id, NULL, NULL, h.due_on, 'APPLICANT', 'DECIDER', true,
       r.stage = 'HEARING_OPEN', r.version, NULL, ARRAY[r.proposed_by], NULL
FROM revocation r JOIN hearing h ON h.id = r.hearing_id
UNION ALL
-- an appeal is one entry whose day moves from step to step; one that ended is taken back on the day it was filed
SELECT 'APPEAL', p.id, 'appeal', p.administration, p.operator_id, NULL, p.number,
       CASE WHEN p.next_due_on = '9999-12-31' AND p.stage <> 'HEARING_SCHEDULED' THEN p.filed_on
            WHEN p.stage = 'HEARING_SCHEDULED' THEN least(p.next_due_on, p.hearing_on) ELSE p.next_due_on END,
       CASE WHEN p.stage IN ('RETURNED', 'MINUTES_SHARED', 'REJECTED') THEN 'APPLICANT' ELSE 'DECIDER' END,
       CASE WHEN p.stage IN ('RETURNED', 'REJECTED') THEN 'APPLICANT' ELSE 'DECIDER' END, true,
       p.stage IN ('FILED', 'RETURNED', 'UNDER_REVIEW', 'HEARING_REQUESTED', 'HEARING_SCHEDULED', 'MINUTES_SHARED',
                   'REJECTED')
           AND (p.next_due_on <> '9999-12-31' OR p.stage = 'HEARING_SCHEDULED'),
       p.version, NULL, p.barred, NULL
FROM appeal p
UNION ALL
SELECT 'TERM', t.id, 'term', t.administration, t.operator_id, NULL, t.number, t.valid_until, 'APPLICANT', 'APPLICANT', true,
       t.stage IN ('ACTIVE', 'SUSPENDED'), t.version, NULL, '{}', t.warned_days
FROM authorisation t WHERE t.valid_until IS NOT NULL
UNION ALL
SELECT 'CONSULTATION', c.id, 'consultation', c.administration, a.operator_id, a.id, a.number, c.due_on, 'OFFICER', 'OFFICER',
       false, c.stage IN ('ASKED', 'ESCALATED')
           AND a.stage IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'IN_ASSESSMENT', 'DECISION_PENDING', 'HEARING_OPEN'),
       c.version, l.officer, '{}', NULL
FROM consultation c JOIN aeo_application a ON a.id = c.application_id
LEFT JOIN case_lead l ON l.application_id = a.id
WHERE c.due_on IS NOT NULL
UNION ALL
SELECT 'PLAN', p.id, 'plan', p.administration, a.operator_id, a.id, a.number, p.due_on, 'APPLICANT', 'OFFICER', true,
       p.stage = 'RUNNING'
           AND a.stage IN ('SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'IN_ASSESSMENT', 'DECISION_PENDING', 'HEARING_OPEN'),
       p.version, l.officer, '{}', NULL
FROM improvement_plan p JOIN aeo_application a ON a.id = p.application_id
LEFT JOIN case_lead l ON l.application_id = a.id
WHERE p.due_on IS NOT NULL AND p.stage IN ('RUNNING', 'CLAIMED_DONE', 'VERIFIED', 'FAILED');
