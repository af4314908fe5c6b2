import { type Award } from '@awardbook/awards';
import { type Actor, Transactions } from '@awardbook/database';
import { dateInWashington, type IsoDate, isoDate } from '@awardbook/fiscal';
import {
  type ReportingTermsDraft,
  REPORT_PARTS,
  type ReportPackage,
  ReportPackagesService,
  ReportingTermsService,
  ReportScheduleService,
  type ReportState,
} from '@awardbook/reporting';
import { type DataSource } from 'typeorm';
import { WAY_TO } from './report';
import { awardsOf, TESTER } from './services';

export function reportsOf(db: DataSource): ReportPackagesService {
  return new ReportPackagesService(new Transactions(db), awardsOf(db));
}

export function reportingTermsOf(db: DataSource): ReportingTermsService {
  return new ReportingTermsService(new Transactions(db), awardsOf(db));
}

export function scheduleOf(db: DataSource): ReportScheduleService {
  return new ReportScheduleService(new Transactions(db), awardsOf(db), reportsOf(db));
}

type GivenTerms = Partial<Omit<ReportingTermsDraft, 'firstPeriodEndsOn'>> & { firstPeriodEndsOn?: string };

/**
 * Gives an award reporting terms and with them its packages: each quarter from its first day, every part, due after 30
 * days, the final report after 120, unless told otherwise.
 *
 * @returns the packages in the order of their periods, the final report last
 */
export async function withReports(
  db: DataSource,
  award: Pick<Award, 'id' | 'startsOn'>,
  { firstPeriodEndsOn, ...given }: GivenTerms = {},
): Promise<ReportPackage[]> {
  const terms = reportingTermsOf(db);
  const standing = await terms.get(TESTER, award.id);
  await terms.set(TESTER, award.id, standing.terms?.version ?? 0, {
    frequency: 'quarterly',
    interimDays: 30,
    finalDays: 120,
    parts: REPORT_PARTS.map(({ code }) => code),
    certifierDiffers: false,
    officerId: null,
    ...given,
    firstPeriodEndsOn: firstPeriodEndsOn === undefined ? award.startsOn : isoDate(firstPeriodEndsOn),
  });
  return packagesOf(db, award.id);
}

/** In the order of their periods, the final report after the last of them, corrections after what they correct. */
export async function packagesOf(db: DataSource, awardId: string): Promise<ReportPackage[]> {
  const rank = { interim: 0, final: 1, 'ad-hoc': 2 };
  const key = ({ periodEndsOn, kind, revision }: ReportPackage): string =>
    `${periodEndsOn} ${rank[kind]} ${String(revision).padStart(2, '0')}`;
  const today = dateInWashington(new Date());
  const reports = await reportsOf(db).listOfAward(TESTER, awardId, today);
  return reports.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * Takes a package to a state by the steps of the table: nothing is asked of its parts on the way, and acceptance keeps no
 * copy and posts no money.
 */
export async function bringTo(
  db: DataSource,
  report: Pick<ReportPackage, 'id' | 'state'> | undefined,
  state: ReportState,
  by: Actor = TESTER,
): Promise<ReportPackage> {
  if (report === undefined) throw new Error('There is no such report to bring anywhere.');
  const way = WAY_TO[state];
  for (const to of way.slice(way.indexOf(report.state) + 1)) await takeStep(db, report.id, to, by);
  return reportsOf(db).get(TESTER, report.id);
}

/** Takes one step as the database lets it, without asking the parts. */
export async function takeStep(
  db: DataSource,
  id: string,
  to: ReportState,
  by: Actor = TESTER,
  reason = 'Test',
): Promise<void> {
  await new Transactions(db).run(
    by,
    (tx) =>
      tx.sql`INSERT INTO report_steps (package_id, to_state, reason) VALUES (${id}::uuid, ${to}, ${reason})`,
  );
}

/** Of a package: kind, last day of its period, day it is due and state, as one line for a test to compare. */
export function lineOf({ kind, periodEndsOn, dueOn, state }: ReportPackage): string {
  return `${kind} ${periodEndsOn} ${dueOn} ${state}`;
}

/** The package of an award whose period ends on a day. */
export function endingOn(packages: readonly ReportPackage[], day: IsoDate | string): ReportPackage {
  const found = packages.find(({ periodEndsOn }) => periodEndsOn === day);
  if (found === undefined) throw new Error(`No period ends on ${day}.`);
  return found;
}

/** Every day on which a report was due, oldest first, with where each comes from. */
export function dueDatesOf(
  db: DataSource,
  id: string,
): Promise<{ dueOn: IsoDate; cause: string; reason: string }[]> {
  return new Transactions(db).read(
    TESTER,
    (tx) => tx.sql`
      SELECT due_on AS "dueOn", cause, reason FROM report_due_dates WHERE package_id = ${id}::uuid ORDER BY id`,
  );
}
