import { type Actor } from '@awardbook/database';
import { type IsoDate, isoDate } from '@awardbook/fiscal';
import { NotAllowed, type PeopleConcern, PeopleService, SignIn } from '@awardbook/identity';
import { AwardBalancesService, type EntryKind, LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { WorklistService } from '@awardbook/worklist';
import { aFund, anAward, anEntry, TESTER } from '../../builders';
import { aPerson } from '../../support/people';
import { withServices } from '../../support/services';

const FUND = { treasuryAccount: '019-011-2010/2012-1022-000', yearOfFunds: 2010, office: 'J/TIP' };
/** The fund can be obligated until 2012-09-30 and paid until 2017-09-30. */
const AUGUST_2012 = isoDate('2012-08-15');
const AUGUST_2017 = isoDate('2017-08-15');
const FIRST_PAGE = { limit: 50, cursor: null };

const services = withServices();
const balances = () => services.app.get(AwardBalancesService);

function actorOf(role: Actor['role']): Actor {
  return { id: '01980000-0000-7000-8000-000000000001', role, implementers: [], scopes: null };
}

/** An award of FY 2010 money with so much obligated and paid. */
async function award(fain: string, endsOn: string, obligated: string, paid: string): Promise<void> {
  const { id } = await anAward({ fain, endsOn }).store(services.dataSource);
  const entry = (kind: EntryKind, amount: string) => anEntry(FUND, kind, amount, '2010-11-01');
  const entries = [entry('obligation', obligated), ...(paid === '0' ? [] : [entry('disbursement', paid)])];
  await services.app.get(LedgerService).append(TESTER, id, entries);
}

async function listed(concern: 'low-funds' | 'ending-soon' | 'ended-unliquidated', onDate: IsoDate) {
  const { items } = await balances().list(
    actorOf('program-officer'),
    { filter: { concern }, onDate },
    FIRST_PAGE,
  );
  return items.map(({ fain, left }) => `${fain} ${left.toString()}`);
}

const home = (role: Actor['role'], onDate: IsoDate) =>
  services.app.get(WorklistService).home(actorOf(role), onDate);

beforeAll(async () => {
  await aFund({ allotted: '10000.00' }).store(services.dataSource);
  await award('LOW', '2013-09-30', '1000.00', '900.01');
  await award('TENTH', '2013-09-30', '1000.00', '900.00');
  await award('SOON', '2012-11-13', '1000.00', '10.00');
  await award('LATER', '2012-11-14', '1000.00', '10.00');
  await award('OVER', '2012-08-14', '1000.00', '950.00');
  await award('PAID', '2012-08-14', '1000.00', '1000.00');
});

it('calls an active award low on funds when less than a tenth of its obligated funds is left', async () => {
  // 1,000.00 − 900.01 = 99.99 is less than 100.00; 1,000.00 − 900.00 is not; what has ended is another list.
  expect(await listed('low-funds', AUGUST_2012)).toEqual(['LOW 99.99']);
});

it('calls an award ending soon up to ninety days before its last day', async () => {
  // From August 15 to November 13 are 16 + 30 + 31 + 13 = 90 days.
  expect(await listed('ending-soon', AUGUST_2012)).toEqual(['SOON 990.00']);
  expect(await listed('ending-soon', isoDate('2012-08-16'))).toEqual(['SOON 990.00', 'LATER 990.00']);
  expect(await listed('ending-soon', isoDate('2012-11-14'))).toEqual(['LATER 990.00']);
});

it('lists ended awards as long as what is not paid can still be paid', async () => {
  expect(await listed('ended-unliquidated', AUGUST_2012)).toEqual(['OVER 50.00']);
  expect(await listed('ended-unliquidated', isoDate('2017-09-30'))).toHaveLength(5);
  expect(await listed('ended-unliquidated', isoDate('2017-10-01'))).toEqual([]);
});

it('goes through all awards page by page, those that end last first', async () => {
  const fains: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<AwardBalancesService['list']>> = await balances().list(
      actorOf('leadership'),
      { filter: {}, onDate: AUGUST_2012 },
      { limit: 2, cursor },
    );
    fains.push(...page.items.map(({ fain }) => fain));
    cursor = page.next;
  } while (cursor !== null);
  expect(fains).toEqual(['LOW', 'TENTH', 'LATER', 'SOON', 'OVER', 'PAID']);
});

it('finds an award by a part of its number, its title or its implementer', async () => {
  const { items } = await balances().list(
    actorOf('finance'),
    { filter: { q: 'tent' }, onDate: AUGUST_2012 },
    FIRST_PAGE,
  );
  expect(items.map(({ fain }) => fain)).toEqual(['TENTH']);
  const { items: none } = await balances().list(
    actorOf('finance'),
    { filter: { q: '%' }, onDate: AUGUST_2012 },
    FIRST_PAGE,
  );
  expect(none).toEqual([]);
});

it('tells a program officer of awards and finance of funds, in sentences with the figures', async () => {
  const officer = await home('program-officer', AUGUST_2012);
  expect(officer.work.map(({ text }) => text)).toEqual([
    '1 active award has less than 10 % of its obligated funds left, $99.99 in all.',
    '1 award ends within 90 days with $990.00 not paid yet.',
    '1 award has ended with $50.00 not paid.',
  ]);
  expect(officer.clear).toEqual([
    'reports to review',
    'late reports',
    'exports of yours that failed',
    'exports of yours that are ready',
  ]);

  const finance = await home('finance', AUGUST_2012);
  // 10,000.00 allotted − 6 × 1,000.00 obligated
  expect(finance.work[0]).toEqual({
    code: 'expiring-funds',
    count: 1,
    text: '1 fund expires at the close of September 30, 2012 with $4,000.00 not obligated.',
    href: '/september?yearOfAction=2012#expiring',
  });
  const later = await home('finance', AUGUST_2017);
  // 99.99 + 100.00 + 990.00 + 990.00 + 50.00 + 0.00
  expect(later.work[0]?.text).toBe(
    '1 fund cancels at the close of September 30, 2017 with $2,229.99 not paid.',
  );
  expect(later.clear).toContain('funds that expire this fiscal year with money that is not obligated');
});

it('adds up what everybody reaches', async () => {
  const { figures } = await home('leadership', AUGUST_2012);
  expect(figures).toEqual({
    awards: 6,
    activeAwards: 4,
    obligated: Money.parse('6000.00'),
    disbursed: Money.parse('3770.01'), // 900.01 + 900.00 + 10.00 + 10.00 + 950.00 + 1,000.00
    left: Money.parse('2229.99'),
  });
});

it('tells people of their own exports only, and of failures for a week', async () => {
  const { id } = actorOf('finance');
  await services.dataSource.query(
    `INSERT INTO export_runs (report, format, parameters, status, requested_by, finished_at, file_name, sha256, size_bytes, expires_at)
     VALUES ('ledger', 'csv', '{}', 'failed', $1, now() - INTERVAL '6 days', NULL, NULL, NULL, NULL),
            ('ledger', 'csv', '{}', 'failed', $1, now() - INTERVAL '8 days', NULL, NULL, NULL, NULL),
            ('ledger', 'csv', '{}', 'ready', $1, now(), 'a.csv', repeat('0', 64), 1, now() + INTERVAL '1 day'),
            ('ledger', 'csv', '{}', 'ready', 'another', now(), 'b.csv', repeat('0', 64), 1, now() + INTERVAL '1 day')`,
    [id],
  );
  const { work } = await home('finance', AUGUST_2012);
  expect(
    work.filter(({ code }) => code.startsWith('exports')).map(({ code, count }) => [code, count]),
  ).toEqual([
    ['exports-failed', 1],
    ['exports-ready', 1],
  ]);
});

it('keeps the lists of funds from grantees', async () => {
  expect(() => balances().cancellingFunds(actorOf('grantee'), AUGUST_2017)).toThrow(NotAllowed);
  expect((await home('grantee', AUGUST_2017)).work.map(({ href }) => href)).not.toContain(
    '/september?yearOfAction=2017#cancelling',
  );
});

it('tells an administrator whose account wants attention, and lists the same people', async () => {
  const { url, dataSource } = services;
  const people = services.app.get(PeopleService);
  const alone = await aPerson(url, {
    role: 'finance',
    email: 'Alone@example.test',
    password: 'a long enough one',
  });
  await aPerson(url, { role: 'leadership' });
  const away = await aPerson(url, { role: 'leadership', name: 'Away' });
  await dataSource.query(
    `UPDATE people SET last_seen_at = now() - INTERVAL '61 days', created_at = now() - INTERVAL '1 year' WHERE id = $1`,
    [away.id],
  );
  const draft = { name: 'New', email: 'new@example.test', role: 'finance', implementers: [] } as const;
  await people.invite(TESTER, draft);
  const signIn = services.app.get(SignIn);
  const guess = { email: 'alone@example.test', password: 'a wrong guess' };
  for (let failure = 0; failure < 5; failure += 1) {
    await expect(signIn.signIn(guess, { address: '192.0.2.1', agent: '' })).rejects.toThrow();
  }

  const { work, clear } = await home('administrator', AUGUST_2012);
  expect(work.map(({ code, text }) => `${code}: ${text}`)).toEqual([
    'people-locked: 1 account is locked after five failures to sign in within 15 minutes.',
    'people-invited: 1 person was invited and never signed in.',
    'people-idle: 1 person has not been here for 60 days or more.',
    'people-one-factor: 1 account has no second factor.',
  ]);
  expect(clear).toEqual([]);
  const namesOf = async (concern: PeopleConcern) =>
    (await people.list(TESTER, { concern }, FIRST_PAGE)).items.map(({ name }) => name);
  expect(await namesOf('locked')).toEqual([alone.name]);
  expect(await namesOf('never-signed-in')).toEqual(['New']);
  expect(await namesOf('idle')).toEqual(['Away']);
  expect(await namesOf('no-second-factor')).toEqual([alone.name]);
});
