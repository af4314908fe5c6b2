import { FiscalYear, isoDate } from '@awardbook/fiscal';
import { RollupsService } from '@awardbook/rollups';
import { REPORT_STATES } from '@awardbook/reporting';
import { withServices } from '../../support/services';
import { LEDGER_RULES } from './ledger-rules';
import { storeLiveSample } from './live-sample';

/** Three weeks after reports of a quarter were due. */
const TODAY = isoDate('2026-11-22');
const services = withServices();

beforeAll(() => storeLiveSample(services, TODAY));

it('runs today, is marked, and obeys every rule of the ledger', async () => {
  const awards = await services.dataSource.query<{ fain: string; provenance: string; lives: boolean }[]>(
    `SELECT fain, provenance, $1::date BETWEEN starts_on AND ends_on AS lives FROM awards
      WHERE starts_on >= $2 ORDER BY fain`,
    [TODAY, FiscalYear.of(2025).firstDay],
  );
  expect(awards.length).toBe(8);
  expect(awards.filter(({ lives }) => lives).length).toBe(7);
  expect(
    awards.filter(({ fain, provenance }) => !fain.startsWith('SYN-') || provenance !== 'synthetic'),
  ).toEqual([]);
  // That one means the day on which the sample of the past was made; the day of this one is asked about below.
  for (const [rule, query] of LEDGER_RULES.filter(([name]) => name !== 'nothing is posted in the future'))
    expect([rule, await services.dataSource.query<object[]>(query)]).toEqual([rule, []]);
  const late = await services.dataSource.query<object[]>(
    'SELECT FROM ledger_entries WHERE effective_on > $1',
    [TODAY],
  );
  expect(late).toEqual([]);
  await services.app.get(RollupsService).refreshStale();
});

it('carries reports in every state, each step on a day of its own', async () => {
  const states = await services.dataSource.query<{ state: string }[]>(
    'SELECT DISTINCT state FROM report_packages',
  );
  expect(states.map(({ state }) => state).sort()).toEqual(REPORT_STATES.map(({ code }) => code).sort());
  const [{ early, wrong }] = await services.dataSource.query<[{ early: number; wrong: number }]>(
    `SELECT count(*) FILTER (WHERE taken_at < '2025-12-31')::integer AS early,
            count(*) FILTER (WHERE taken_at > $1::date AND taken_by LIKE '% (synthetic)')::integer AS wrong
       FROM report_steps`,
    [TODAY],
  );
  expect(early).toBeGreaterThan(50);
  expect(wrong).toBe(0);
  const backwards = await services.dataSource.query<object[]>(
    `SELECT FROM (SELECT taken_at, lag(taken_at) OVER (PARTITION BY package_id ORDER BY id) AS before FROM report_steps) s
      WHERE taken_at < before`,
  );
  expect(backwards).toEqual([]);
});

it('lets nobody but the program date a step, and nobody at all outside a sample', async () => {
  const date = (role: string) =>
    services.dataSource.transaction(async (tx) => {
      await tx.query(
        `SELECT set_config('awardbook.actor', 'tester', true), set_config('awardbook.role', $1, true),
                set_config('awardbook.happened_at', '2020-01-01', true)`,
        [role],
      );
      const [step] = await tx.query<[{ taken_at: Date }]>(
        `INSERT INTO report_steps (package_id, to_state, reason)
         SELECT id, 'skipped', 'Test' FROM report_packages WHERE state = 'not-due' ORDER BY due_on DESC LIMIT 1
         RETURNING taken_at`,
      );
      return step.taken_at.getUTCFullYear();
    });
  expect(await date('program-officer')).toBeGreaterThan(2025);
  expect(await date('system')).toBe(2020);
  await services.dataSource.query('UPDATE portfolio SET sample = false');
  await expect(date('system')).rejects.toThrow('sample-steps-only');
});
