import { type Client } from 'pg';

/** Periods that each award reports on, and the share of awards, of ten, whose reports have content. */
const PERIODS = 12;
const WITH_CONTENT = 3;
const OFFICERS = 40;

/** Nothing a trigger would do is left out below: rows go in as they would stand after years of steps. */
const TABLES = [
  'reporting_terms',
  'report_packages',
  'report_due_dates',
  'report_steps',
  'report_progress',
  'report_result_lists',
  'report_results',
  'financial_reports',
  'financial_report_indirect',
  'award_indicators',
  'indicator_targets',
  'indicator_reports',
  'indicator_values',
  'report_comments',
  'report_snapshots',
];

/** Whether an earlier run left reports. */
export async function hasReports(client: Client): Promise<boolean> {
  const { rows } = await client.query('SELECT FROM reporting_terms LIMIT 1');
  return rows.length > 0;
}

/**
 * Gives every award the reports of its last twelve quarters and its final one, each with its steps: nine of ten of the
 * periods that are over are accepted, the others spread over every state; and three of ten awards the content of theirs.
 *
 * The same database gets the same reports.
 */
export async function storeReports(client: Client): Promise<void> {
  await client.query('BEGIN');
  // Each step would lock, check and audit one row, a million times.
  for (const table of TABLES) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  for (const statement of [...SCHEDULE, ...CONTENT]) await client.query(statement);
  for (const table of TABLES) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await client.query('COMMIT');
  await client.query(`VACUUM (ANALYZE) ${TABLES.join(', ')}`);
}

const SCHEDULE = [
  `INSERT INTO people (name, email, role, status)
   SELECT 'Bench Officer ' || n, 'officer-' || n || '@example.test', 'program-officer', 'active'
     FROM generate_series(1, ${OFFICERS}) n`,
  // Every fifth award names nobody.
  `WITH officers AS (
     SELECT array_agg(id ORDER BY id) AS ids FROM people WHERE role = 'program-officer')
   INSERT INTO reporting_terms (award_id, frequency, interim_days, first_period_ends_on, parts, officer_id)
   SELECT a.id, 'quarterly', 30,
          (SELECT min(q.period_ends_on)
             FROM (SELECT period_ends_on FROM report_periods('quarterly', a.starts_on, a.ends_on)
                    ORDER BY period_ends_on DESC LIMIT ${PERIODS}) q),
          '{progress,indicators,results,financial,attachments}',
          CASE WHEN abs(hashtext(a.id::text)) % 5 > 0
               THEN ids[1 + abs(hashtext(a.fain)) % ${OFFICERS}] END
     FROM awards a, officers`,
  `INSERT INTO report_packages (award_id, kind, period_starts_on, period_ends_on, due_on, parts, state, prepared_by,
     certified_by, first_submitted_at, submitted_at, receipt, reviewed_by, accepted_at)
   SELECT w.award_id, w.kind, w.period_starts_on, w.period_ends_on, w.due_on, w.parts, w.state,
          CASE WHEN w.reached >= 2 THEN 'Bench Preparer' END, CASE WHEN w.reached >= 3 THEN 'Bench Certifier' END,
          CASE WHEN w.reached >= 3 THEN w.handed END, CASE WHEN w.reached >= 3 THEN w.handed END,
          CASE WHEN w.reached >= 3 THEN 'R' || lpad(w.number::text, 7, '0') END,
          CASE WHEN w.reached >= 4 THEN coalesce(w.officer_id::text, 'Bench Reviewer') END,
          CASE WHEN w.state = 'accepted' THEN w.handed + interval '9 days' END
     FROM (SELECT p.*, row_number() OVER (ORDER BY p.award_id, p.kind DESC, p.period_ends_on) AS number,
                  coalesce(array_position(ARRAY['draft', 'awaiting-certification', 'submitted', 'in-review',
                    'changes-requested', 'accepted'], p.state), 0) AS reached,
                  least(p.due_on + p.bucket / 7 - 9, current_date)::timestamp AT TIME ZONE 'UTC' AS handed
             FROM (SELECT o.*, CASE
                     WHEN o.period_ends_on >= current_date OR o.bucket = 90 THEN 'not-due'
                     WHEN o.bucket < 90 THEN 'accepted'
                     WHEN o.bucket < 93 THEN 'draft'
                     WHEN o.bucket = 93 THEN 'awaiting-certification'
                     WHEN o.bucket < 96 THEN 'submitted'
                     WHEN o.bucket = 96 THEN 'in-review'
                     WHEN o.bucket = 97 THEN 'changes-requested'
                     ELSE 'skipped' END AS state
                     FROM (SELECT t.award_id, t.officer_id, w.*,
                                  abs(hashtext(t.award_id::text || w.kind || w.period_ends_on)) % 100 AS bucket
                             FROM reporting_terms t, LATERAL wanted_reports(t.award_id) w) o) p) w
    ORDER BY w.number`,
  `INSERT INTO report_due_dates (package_id, award_id, due_on, cause)
   SELECT id, award_id, due_on, 'schedule' FROM report_packages ORDER BY id`,
  `INSERT INTO report_steps (package_id, award_id, from_state, to_state, taken_by, taken_at)
   SELECT p.id, p.award_id, w.way[n - 1], w.way[n], 'Bench Person', p.due_on + n
     FROM report_packages p
     JOIN (VALUES ('draft', ARRAY['not-due', 'draft']),
             ('awaiting-certification', ARRAY['not-due', 'draft', 'awaiting-certification']),
             ('submitted', ARRAY['not-due', 'draft', 'awaiting-certification', 'submitted']),
             ('in-review', ARRAY['not-due', 'draft', 'awaiting-certification', 'submitted', 'in-review']),
             ('changes-requested', ARRAY['not-due', 'draft', 'awaiting-certification', 'submitted', 'in-review',
               'changes-requested']),
             ('accepted', ARRAY['not-due', 'draft', 'awaiting-certification', 'submitted', 'in-review', 'accepted']),
             ('skipped', ARRAY['not-due', 'skipped'])) w (state, way) ON w.state = p.state,
          LATERAL generate_series(2, cardinality(w.way)) n
    ORDER BY p.id, n`,
];

/** Packages that somebody has begun, of the awards whose reports have content. */
const WRITTEN = `report_packages p JOIN awards a ON a.id = p.award_id
  WHERE p.state NOT IN ('not-due', 'skipped') AND abs(hashtext(a.id::text)) % 10 < ${WITH_CONTENT}`;

const CONTENT = [
  `INSERT INTO report_progress (package_id, activities, achievements, challenges, next_period, sustainability, version,
     saved_by, saved_at)
   SELECT p.id, t.words, t.words, t.words, t.words, t.words, 2, 'Bench Person', now()
     FROM (VALUES (repeat('Trainings were held in three districts, and cases were referred. ', 20))) t (words), ${WRITTEN}`,
  `INSERT INTO report_result_lists (package_id, version, saved_by, saved_at)
   SELECT p.id, 2, 'Bench Person', now() FROM ${WRITTEN}`,
  `INSERT INTO report_results (id, package_id, position, theme, place, starts_on, ends_on, title, change, publishable)
   SELECT uuidv7(), p.id, n, 'victim-services', 'GH', p.period_starts_on, p.period_ends_on, 'Survivors find work',
          repeat('What was done by nobody is done as a matter of course. ', 5), true
     FROM generate_series(1, 2) n, ${WRITTEN}`,
  `INSERT INTO financial_reports (package_id, basis, cash_receipts_cents, cash_disbursements_cents, authorized_cents,
     expenditures_cents, unliquidated_cents, share_required_cents, share_spent_cents, income_earned_cents,
     income_deducted_cents, income_added_cents, saved_by)
   SELECT p.id, 'accrual', 5000000, 4900000, 9000000, 4800000, 100000, 0, 0, 0, 0, 0, 'Bench Person' FROM ${WRITTEN}`,
  `INSERT INTO financial_report_indirect (package_id, position, type, rate_basis_points, starts_on, ends_on, base_cents,
     federal_share_cents)
   SELECT p.id, 1, 'provisional', 1250, a.starts_on, a.ends_on, 1000000, 125000 FROM ${WRITTEN}`,
  `INSERT INTO award_indicators (award_id, indicator_id, baseline, recorded_by)
   SELECT a.id, i.id, 0, 'Bench Person'
     FROM awards a, indicators i
    WHERE i.award_id IS NULL AND i.number IN ('PS.5.1-28', 'PS.5.1-29', 'PS.5.3-15')
      AND abs(hashtext(a.id::text)) % 10 < ${WITH_CONTENT}`,
  `INSERT INTO indicator_targets (award_indicator_id, award_id, year_of_action, value, recorded_by)
   SELECT i.id, i.award_id, year, 240, 'Bench Person'
     FROM award_indicators i JOIN awards a ON a.id = i.award_id,
          LATERAL generate_series(extract(year FROM a.starts_on + interval '3 months')::int,
                                  extract(year FROM a.ends_on + interval '3 months')::int) year`,
  `INSERT INTO indicator_reports (package_id, award_id, saved_by) SELECT p.id, p.award_id, 'Bench Person' FROM ${WRITTEN}`,
  `INSERT INTO indicator_values (package_id, award_indicator_id, award_id, total, cells, new_persons)
   SELECT r.package_id, i.id, i.award_id, 60,
          coalesce((SELECT jsonb_build_object(b ->> 'code', jsonb_build_object((b #>> '{dimensions,0,categories,0,code}')
                      || coalesce('/' || (b #>> '{dimensions,1,categories,0,code}'), ''), 60))
                      FROM jsonb_array_elements(k.breakdowns) b LIMIT 1), '{}'), 40
     FROM indicator_reports r JOIN award_indicators i ON i.award_id = r.award_id JOIN indicators k ON k.id = i.indicator_id`,
  `INSERT INTO report_comments (package_id, award_id, pointer, body, written_by)
   SELECT p.id, p.award_id, '/progress/activities', 'Please say how many were trained.', 'Bench Person'
     FROM generate_series(1, 2) n, ${WRITTEN}`,
  `INSERT INTO report_snapshots (package_id, award_id, json_sha256, json_bytes, pdf_sha256, pdf_bytes, taken_by)
   SELECT p.id, p.award_id, repeat('0', 64), 1000, repeat('0', 64), 1000, 'Bench Person'
     FROM report_packages p WHERE p.state = 'accepted'`,
];
