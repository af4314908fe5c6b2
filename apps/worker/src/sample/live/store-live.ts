import { type Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { REPORT_FREQUENCIES } from '@awardbook/reporting';
import { type EntityManager } from 'typeorm';
import { addDays } from '../calendar';
import { Identifiers } from '../identifiers';
import { Random } from '../random';
import { analyzeLedger, copyEntries, insertRegister } from '../sample.queries';
import { SAMPLE_ACTOR } from '../store-sample';
import { contentOf, indicatorsOf, targetOfYear } from './live-content';
import {
  type AwardIndicator,
  insertContent,
  insertFinancial,
  insertIndicators,
} from './live-content.queries';
import { LIVE_AWARDS, type LiveAward } from './live-plan';
import { buildLive, type PlacedAward } from './live-register';
import { lastSteps, type SampleStep, settledSteps } from './live-steps';
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

/** What the reports of one award are made of. */
interface AwardContext {
  readonly plan: LiveAward;
  readonly awardId: string;
  readonly indicators: readonly AwardIndicator[];
  readonly random: Random;
  readonly today: IsoDate;
}

async function storeReports(
  tx: EntityManager,
  { plan, row }: PlacedAward,
  { seed, today }: LiveContext,
): Promise<void> {
  const { frequency, certifierDiffers = false, number } = plan;
  const interimDays = REPORT_FREQUENCIES.find(({ code }) => code === frequency)?.days ?? 30;
  const targets = Object.fromEntries(indicatorsOf(plan).map((code) => [code, targetOfYear(code)]));
  const indicators = await insertIndicators(tx, row.id, targets);
  const scheduled = await insertTerms(tx, { awardId: row.id, frequency, interimDays, certifierDiffers });
  const over = scheduled.filter(({ kind, periodEndsOn }) => kind === 'interim' && periodEndsOn < today);
  const random = Random.of(seed, 'live reports', number);
  const award = { plan, awardId: row.id, indicators, random, today };
  for (const report of over.slice(0, -1)) {
    if (number === SKIPPED && report === over[0]) continue;
    await walk(tx, award, report, settledSteps(random, report.dueOn, today));
  }
  const last = over.at(-1);
  if (last !== undefined) {
    await walk(tx, award, last, lastSteps(plan.last, last.dueOn, today));
    if (plan.last === 'extended') await extendDueDate(tx, last.id, addDays(today, 12));
  }
  await storeOddities(tx, award, over);
}

/** Takes the steps, writing what the report says while it is a draft; what follows happens now. */
async function walk(
  tx: EntityManager,
  { plan, indicators, random }: AwardContext,
  report: ScheduledReport,
  steps: readonly SampleStep[],
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    await insertStep(tx, report.id, step);
    if (index > 0) continue;
    await insertContent(tx, report.id, contentOf(random, plan, report, indicators));
    await insertFinancial(tx, report.id);
  }
  await endOfPast(tx, SAMPLE_ACTOR.id);
}

/** A request out of turn, a report that nobody wants, and corrections of what was accepted. */
async function storeOddities(
  tx: EntityManager,
  award: AwardContext,
  over: readonly ScheduledReport[],
): Promise<void> {
  const { plan, awardId, indicators, random, today } = award;
  const [first, second] = over;
  if (plan.number === ASKED) {
    await insertRequest(tx, awardId, {
      ...{ from: addDays(today, -40), until: addDays(today, -10), dueOn: addDays(today, 8) },
    });
  }
  if (plan.number === SKIPPED && first !== undefined && over.length > 1) {
    const reason = 'Synthetic: the first year is told in the report of the second.';
    await insertStep(tx, first.id, { to: 'skipped', by: 'Karen Holt (synthetic)', on: first.dueOn, reason });
    await endOfPast(tx, SAMPLE_ACTOR.id);
  }
  if (plan.number === CORRECTED && first !== undefined && second !== undefined) {
    const correct = async (report: ScheduledReport, dueOn: IsoDate) => {
      const id = await insertCorrection(tx, report.id, dueOn);
      await insertContent(tx, id, contentOf(random, plan, report, indicators));
      await insertFinancial(tx, id);
      return id;
    };
    const dueOn = addDays(second.dueOn, 5);
    const corrected = await correct(first, dueOn);
    for (const step of lastSteps('accepted', dueOn, today).slice(1)) await insertStep(tx, corrected, step);
    await endOfPast(tx, SAMPLE_ACTOR.id);
    await correct(second, addDays(today, 20));
  }
}
