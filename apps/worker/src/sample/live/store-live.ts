import { type Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { REPORT_FREQUENCIES } from '@awardbook/reporting';
import { type EntityManager } from 'typeorm';
import { addDays } from '../calendar';
import { Identifiers } from '../identifiers';
import { Random } from '../random';
import { analyzeLedger, copyEntries, insertRegister } from '../sample.queries';
import { SAMPLE_ACTOR } from '../store-sample';
import { LIVE_AWARDS, type LiveAward } from './live-plan';
import { buildLive, type PlacedAward } from './live-register';
import { lastSteps, settledSteps } from './live-steps';
import {
  endOfPast,
  extendDueDate,
  findBusyImplementers,
  insertCorrection,
  insertRequest,
  insertStep,
  insertTerms,
  type ScheduledReport,
} from './live.queries';

/** The award that is asked for a report out of turn. */
const ASKED = 9002;
/** Of whose first report there is an accepted correction, and of whose second one that somebody has begun. */
const CORRECTED = 9008;
/** Whose first report the office did not want. */
const SKIPPED = 9005;

/**
 * Adds awards that run today, all invented: funds, entries and shares of the last three fiscal years, and reports of
 * every period so far in every state.
 *
 * The same seed and day make the same awards.
 */
export async function storeLiveAwards(
  transactions: Transactions,
  { seed, today }: { seed: number; today: IsoDate },
): Promise<void> {
  await transactions.run(SAMPLE_ACTOR, async (tx) => {
    const most = Math.max(...LIVE_AWARDS.map(({ implementer }) => implementer)) + 1;
    const implementers = await findBusyImplementers(tx, most);
    const { register, awards, entries } = buildLive(new Identifiers('live', seed), {
      ...{ seed, today, implementers },
    });
    await insertRegister(tx, register);
    await copyEntries(tx, entries);
    for (const award of awards) await storeReports(tx, award, { seed, today });
    await endOfPast(tx, SAMPLE_ACTOR.id);
    await tx.sql`ANALYZE report_packages, report_steps, report_due_dates, reporting_terms`;
    await analyzeLedger(tx);
  });
}

interface LiveContext {
  readonly seed: number;
  readonly today: IsoDate;
}

async function storeReports(
  tx: EntityManager,
  { plan, row }: PlacedAward,
  { seed, today }: LiveContext,
): Promise<void> {
  const { frequency, certifierDiffers = false, number } = plan;
  const interimDays = REPORT_FREQUENCIES.find(({ code }) => code === frequency)?.days ?? 30;
  const scheduled = await insertTerms(tx, { awardId: row.id, frequency, interimDays, certifierDiffers });
  const over = scheduled.filter(({ kind, periodEndsOn }) => kind === 'interim' && periodEndsOn < today);
  const random = Random.of(seed, 'live reports', number);
  for (const report of over.slice(0, -1)) {
    if (number === SKIPPED && report === over[0]) continue;
    for (const step of settledSteps(random, report.dueOn, today)) await insertStep(tx, report.id, step);
  }
  const last = over.at(-1);
  if (last !== undefined) await storeLast(tx, plan, last, today);
  await endOfPast(tx, SAMPLE_ACTOR.id);
  await storeOddities(tx, { plan, row }, over, today);
}

async function storeLast(
  tx: EntityManager,
  plan: LiveAward,
  report: ScheduledReport,
  today: IsoDate,
): Promise<void> {
  for (const step of lastSteps(plan.last, report.dueOn, today)) await insertStep(tx, report.id, step);
  await endOfPast(tx, SAMPLE_ACTOR.id);
  if (plan.last === 'extended') await extendDueDate(tx, report.id, addDays(today, 12));
}

/** A request out of turn, a report that nobody wants, and corrections of what was accepted. */
async function storeOddities(
  tx: EntityManager,
  { plan: { number }, row }: PlacedAward,
  over: readonly ScheduledReport[],
  today: IsoDate,
): Promise<void> {
  const [first, second] = over;
  if (number === ASKED) {
    await insertRequest(tx, row.id, {
      ...{ from: addDays(today, -40), until: addDays(today, -10), dueOn: addDays(today, 8) },
    });
  }
  if (number === SKIPPED && first !== undefined && over.length > 1) {
    const reason = 'Synthetic: the first year is told in the report of the second.';
    await insertStep(tx, first.id, { to: 'skipped', by: 'Karen Holt (synthetic)', on: first.dueOn, reason });
  }
  if (number === CORRECTED && first !== undefined && second !== undefined) {
    const corrected = await insertCorrection(tx, first.id, addDays(second.dueOn, 5));
    for (const step of lastSteps('accepted', addDays(second.dueOn, 5), today).slice(1))
      await insertStep(tx, corrected, step);
    await endOfPast(tx, SAMPLE_ACTOR.id);
    await insertCorrection(tx, second.id, addDays(today, 20));
  }
}
