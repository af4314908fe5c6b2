import { createDataSource } from '@awardbook/database';
import { type EntryKind } from '@awardbook/ledger';
import { type Page } from 'playwright-core';
import { aFund, anAward, anImplementer } from '../builders';
import { signedIn, type TestSession } from '../support/people';
import { withPeoplePage } from './people-page';

/** Who has a part in a report: two of the grantee's people, for the award asks for another one to certify, and an officer. */
export type ReportPerson = 'writer' | 'certifier' | 'officer';

export interface ReportYearWorld {
  /** The award, of fiscal year 2023, with what is obligated and paid already. */
  readonly fain: string;
  /** Opens a page for one of them; what another one had open is closed. */
  openAs(who: ReportPerson, pathAndSearch: string): Promise<Page>;
  /** What a file of the API is for one of them: its bytes. */
  fileFor(who: ReportPerson, pathname: string): Promise<Buffer>;
}

const FAIN = 'S-YEAR-23-GR-0001';

/** Paid once a quarter, and obligated before the first day. */
const ENTRIES: readonly (readonly [kind: EntryKind, amount: string, on: string])[] = [
  ['obligation', '400000.00', '2022-09-15'],
  ['disbursement', '100000.00', '2022-11-15'],
  ['disbursement', '100000.00', '2023-02-15'],
  ['disbursement', '100000.00', '2023-05-15'],
  ['disbursement', '100000.00', '2023-08-15'],
];

/** The reports of the award: the period as pages name it, and the day on which it falls due. */
export const REPORTS = {
  first: { period: 'Oct 1 to Dec 31, 2022', due: 'Jan 30, 2023' },
  second: { period: 'Jan 1 to Mar 31, 2023', due: 'Apr 30, 2023' },
  third: { period: 'Apr 1 to Jun 30, 2023', due: 'Jul 30, 2023' },
  fourth: { period: 'Jul 1 to Sep 30, 2023', due: 'Oct 30, 2023' },
  final: { period: 'Oct 1, 2022 to Sep 30, 2023', due: 'Jan 28, 2024' },
} as const;

/** One award with money and its people for all tests of a file, on a page of their own. */
export function withReportYear(): ReportYearWorld {
  const house = withPeoplePage();
  const sessions = new Map<ReportPerson, TestSession>();
  let open: Page | undefined;

  beforeAll(async () => {
    const db = await createDataSource(house.databaseUrl, {
      applicationName: 'test',
      poolSize: 2,
    }).initialize();
    const { id: implementer } = await anImplementer({ name: 'Shelter First' }).store(db);
    const { treasuryAccount, yearOfFunds } = await aFund({
      treasuryAccount: '11X1022',
      yearOfFunds: 2022,
    }).store(db);
    const dates = { startsOn: '2022-10-01', endsOn: '2023-09-30' };
    await anAward({ fain: FAIN, title: 'Shelter', implementer, ceiling: '400000.00', ...dates }).store(db);
    await db.destroy();
    const people = [
      ['writer', { role: 'grantee', name: 'Grace Grantee', implementers: [implementer] }],
      ['certifier', { role: 'grantee', name: 'Carl Certifier', implementers: [implementer] }],
      ['officer', { role: 'program-officer', name: 'Paula Program' }],
    ] as const;
    for (const [who, draft] of people) sessions.set(who, await signedIn(house.databaseUrl, draft));
    const finance = await signedIn(house.databaseUrl, 'finance');
    const entries = ENTRIES.map(([kind, amount, effectiveOn]) => ({
      ...{ kind, amount, effectiveOn, treasuryAccount, yearOfFunds },
    }));
    const answer = await house.ask(finance, 'POST', `/api/awards/${FAIN}/entries`, { entries });
    if (!answer.ok) throw new Error(await answer.text());
  });

  const sessionOf = (who: ReportPerson): TestSession => {
    const session = sessions.get(who);
    if (session === undefined) throw new Error('The people are there once the tests have begun.');
    return session;
  };

  return {
    fain: FAIN,
    async openAs(who, pathAndSearch) {
      // One browser holds one session: a page left open would go on in the name of whoever comes next.
      if (open?.isClosed() === false) await open.close();
      open = await house.open(pathAndSearch, sessionOf(who));
      return open;
    },
    async fileFor(who, pathname) {
      const answer = await house.ask(sessionOf(who), 'GET', pathname);
      if (!answer.ok) throw new Error(`${pathname} answered ${answer.status}: ${await answer.text()}`);
      return Buffer.from(await answer.arrayBuffer());
    },
  };
}
