import { type Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { REPORT_FREQUENCIES, type ReportPackagesService, type ReportSteps } from '@awardbook/reporting';
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
import { LIVE_AWARDS } from './live-plan';
import { buildLive, type PlacedAward, spentUntil } from './live-register';
import { lastSteps, type SampleStep, settledSteps } from './live-steps';
import {
  beginOfPast,
  endOfPast,
  extendDueDate,
  findBusyImplementers,
  insertChangeRequests,
  insertCorrection,
  insertRequest,
  insertTerms,
  type ScheduledReport,
  tickChangeRequests,
} from './live.queries';

/** The award that is asked for a report out of turn. */
const ASKED = 9002;
/** Of whose first report there is an accepted correction, and of whose second one that somebody has begun. */
const CORRECTED = 9008;
/** Whose first report the office did not want. */
const SKIPPED = 9005;

/** What takes the steps of reports as the program does. */
export interface LiveRooms {
  readonly transactions: Transactions;
  readonly packages: ReportPackagesService;
  readonly steps: ReportSteps;
}

/**
 * Adds awards that run today, all invented: funds, entries and shares of the last three fiscal years, and reports of
 * every period so far in every state. What was accepted is frozen, and is what the ledger says was spent.
 *
 * The same seed and day make the same awards.
 */
export async function storeLiveAwards(rooms: LiveRooms, { seed, today }: LiveContext): Promise<void> {
  await rooms.transactions.run(SAMPLE_ACTOR, async (tx) => {
    const most = Math.max(...LIVE_AWARDS.map(({ implementer }) => implementer)) + 1;
    const implementers = await findBusyImplementers(tx, most);
    const { register, awards, entries } = buildLive(new Identifiers('live', seed), {
      ...{ seed, today, implementers },
    });
    await insertRegister(tx, register);
    await copyEntries(tx, entries);
    const reports = new LiveReports(tx, rooms);
    for (const award of awards) await reports.store(award, { seed, today });
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
  readonly award: PlacedAward;
  readonly indicators: readonly AwardIndicator[];
  readonly random: Random;
  readonly today: IsoDate;
}

/** Walks the reports of live awards through their steps, all within one transaction. */
class LiveReports {
  constructor(
    private readonly tx: EntityManager,
    private readonly rooms: LiveRooms,
  ) {}

  async store(award: PlacedAward, { seed, today }: LiveContext): Promise<void> {
    const { plan, row } = award;
    const { frequency, certifierDiffers = false, number } = plan;
    const interimDays = REPORT_FREQUENCIES.find(({ code }) => code === frequency)?.days ?? 30;
    const targets = Object.fromEntries(indicatorsOf(plan).map((code) => [code, targetOfYear(code)]));
    const indicators = await insertIndicators(this.tx, row.id, targets);
    const scheduled = await insertTerms(this.tx, {
      awardId: row.id,
      frequency,
      interimDays,
      certifierDiffers,
    });
    const over = scheduled.filter(({ kind, periodEndsOn }) => kind === 'interim' && periodEndsOn < today);
    const random = Random.of(seed, 'live reports', number);
    const context = { award, indicators, random, today };
    for (const report of over.slice(0, -1)) {
      if (number === SKIPPED && report === over[0]) continue;
      await this.walk(context, report, settledSteps(random, report.dueOn, today));
    }
    const last = over.at(-1);
    if (last !== undefined) {
      await this.walk(context, last, lastSteps(plan.last, last.dueOn, today));
      if (plan.last === 'extended') await extendDueDate(this.tx, last.id, addDays(today, 12));
    }
    await this.storeOddities(context, over);
  }

  /** Takes the steps, writing what the report says while it is a draft; what follows happens now. */
  private async walk(
    context: AwardContext,
    report: ScheduledReport,
    steps: readonly SampleStep[],
  ): Promise<void> {
    for (const [index, step] of steps.entries()) {
      if (step.step === 'request-changes') await insertChangeRequests(this.tx, report.id, step);
      if (step.step === 'hand-over') await tickChangeRequests(this.tx, report.id);
      await this.take(report.id, step);
      if (index === 0) await this.write(context, report, report.id);
    }
    await endOfPast(this.tx, SAMPLE_ACTOR.id);
  }

  /** As anybody takes it: what is unfinished is refused, and what is accepted is frozen and posted. */
  private async take(id: string, { step, reason, ...when }: SampleStep): Promise<void> {
    await beginOfPast(this.tx, when);
    const { version } = await this.rooms.packages.getWithin(this.tx, id);
    await this.rooms.steps.takeWithin(this.tx, { id, version }, { step, reason });
  }

  private async write(
    { award, indicators, random }: AwardContext,
    report: ScheduledReport,
    id: string,
  ): Promise<void> {
    await insertContent(this.tx, id, contentOf(random, award.plan, report, indicators));
    await insertFinancial(this.tx, id, {
      spentCents: spentUntil(award, report.periodEndsOn),
      isDeMinimis: award.plan.deMinimis ?? false,
    });
  }

  /** A request out of turn, a report that nobody wants, and corrections of what was accepted. */
  private async storeOddities(context: AwardContext, over: readonly ScheduledReport[]): Promise<void> {
    const { award, today } = context;
    const { number } = award.plan;
    const [first, second] = over;
    if (number === ASKED) {
      await insertRequest(this.tx, award.row.id, {
        ...{ from: addDays(today, -40), until: addDays(today, -10), dueOn: addDays(today, 8) },
      });
    }
    if (number === SKIPPED && first !== undefined && over.length > 1) {
      const reason = 'Synthetic: the first year is told in the report of the second.';
      await this.take(first.id, { step: 'skip', by: 'Karen Holt (synthetic)', on: first.dueOn, reason });
      await endOfPast(this.tx, SAMPLE_ACTOR.id);
    }
    if (number === CORRECTED && first !== undefined && second !== undefined) {
      const dueOn = addDays(second.dueOn, 5);
      const corrected = await this.correct(context, first, dueOn);
      for (const step of lastSteps('accepted', dueOn, today).slice(1)) await this.take(corrected, step);
      await endOfPast(this.tx, SAMPLE_ACTOR.id);
      await this.correct(context, second, addDays(today, 20));
    }
  }

  private async correct(context: AwardContext, report: ScheduledReport, dueOn: IsoDate): Promise<string> {
    const id = await insertCorrection(this.tx, report.id, dueOn);
    await this.write(context, report, id);
    return id;
  }
}
