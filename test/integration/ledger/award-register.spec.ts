import { AwardsService, AwardStatuses } from '@awardbook/awards';
import { type Actor, systemActor, Transactions } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import {
  AwardBalancesService,
  type AwardBalanceFilter,
  type EntryDraft,
  LedgerService,
  REGISTER_SORTS,
  type RegisterSort,
} from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { aFund, anAward, anImplementer, TESTER } from '../../builders';
import { withServices } from '../../support/services';

const services = withServices();
const TODAY = isoDate('2012-08-15');
const ALL = { limit: 200, cursor: null };
const OFFICER: Actor = { ...systemActor('officer'), role: 'program-officer' };
const FUNDS = {
  // Cancels on 2017-09-30.
  INCLE: { treasuryAccount: '019-011-2010/2012-1022-000', yearOfFunds: 2010 },
  ESF: { treasuryAccount: '019-072-2011/2012-1037-000', yearOfFunds: 2011 },
};

const balances = () => services.app.get(AwardBalancesService);

async function fains(filter: AwardBalanceFilter, onDate = TODAY): Promise<string[]> {
  const { items } = await balances().list(TESTER, { filter, onDate, sort: 'fain' }, ALL);
  return items.map(({ fain }) => fain);
}

/** Obligated on the first date and paid on the second, each as text. */
async function post(
  awardId: string,
  fund: keyof typeof FUNDS,
  obligated: readonly [date: string, amount: string],
  paid: readonly [date: string, amount: string] | null,
): Promise<void> {
  const entry = (kind: EntryDraft['kind'], [date, amount]: readonly [string, string]): EntryDraft => ({
    ...FUNDS[fund],
    office: 'J/TIP',
    kind,
    amount: Money.parse(amount),
    effectiveOn: isoDate(date),
    description: '',
    idempotencyKey: `${awardId}-${fund}-${kind}`,
  });
  const entries = [entry('obligation', obligated), ...(paid === null ? [] : [entry('disbursement', paid)])];
  await services.app.get(LedgerService).append(TESTER, awardId, entries);
}

async function stop(awardId: string, to: 'suspended' | 'terminated' | 'ended', effectiveOn: string) {
  const { app } = services;
  const { version } = await app.get(AwardsService).get(TESTER, awardId);
  const change = { to, reason: 'As the test wants it', effectiveOn: isoDate(effectiveOn) };
  await app.get(AwardStatuses).change(TESTER, awardId, version, change, isoDate('2026-01-01'));
}

beforeAll(async () => {
  const { dataSource } = services;
  await aFund({ ...FUNDS.INCLE, allotted: '10000.00' }).store(dataSource);
  await aFund({ ...FUNDS.ESF, allotted: '10000.00' }).store(dataSource);
  const unodc = await anImplementer({ name: 'UNODC', otherNames: ['UN Office on Drugs and Crime'] }).store(
    dataSource,
  );
  const kenya = await anAward({
    fain: 'S-KENYA-1',
    title: 'Courts along the coast',
    implementer: unodc.id,
    programOfficer: 'Ada Rowan',
    ceiling: '5000.00',
    endsOn: '2012-09-30',
  })
    .shared({ categories: { prosecution: 10_000 }, countries: { KE: 6_000, TZ: 4_000 } })
    .shared({ from: '2011-10-01', categories: { protection: 2_500, prosecution: 7_500 } })
    .store(dataSource);
  const thai = await anAward({
    fain: 'S-THAI-2',
    title: 'Shelter in 50% of provinces',
    instrument: 'contract',
    programType: 'training-and-technical-assistance',
    ceiling: '3000.00',
    endsOn: '2013-09-30',
  })
    .shared({ countries: { TH: 10_000 } })
    .store(dataSource);
  const plain = await anAward({ fain: 'S-PLAIN-3', title: 'Awareness', ceiling: '3000.00' }).store(
    dataSource,
  );
  await post(kenya.id, 'INCLE', ['2010-11-01', '1000.00'], ['2011-11-01', '950.00']);
  await post(kenya.id, 'ESF', ['2011-03-01', '500.00'], ['2012-03-01', '500.00']);
  await post(thai.id, 'ESF', ['2011-03-01', '2000.00'], null);
  await post(plain.id, 'INCLE', ['2010-12-01', '300.00'], ['2011-01-01', '100.00']);
});

it.each<[AwardBalanceFilter, string[]]>([
  [{}, ['S-KENYA-1', 'S-PLAIN-3', 'S-THAI-2']],
  [{ implementer: 'un office on drugs AND crime' }, ['S-KENYA-1']],
  [{ programType: 'training-and-technical-assistance' }, ['S-THAI-2']],
  [{ instrument: 'grant' }, ['S-KENYA-1', 'S-PLAIN-3']],
  [{ category: 'protection' }, ['S-KENYA-1']],
  [{ category: 'unallocated' }, ['S-PLAIN-3', 'S-THAI-2']],
  [{ country: 'TZ' }, ['S-KENYA-1']],
  [{ country: 'unallocated' }, ['S-PLAIN-3']],
  [{ region: 'AF' }, ['S-KENYA-1']],
  [{ region: 'EAP' }, ['S-THAI-2']],
  [{ region: 'unallocated' }, ['S-PLAIN-3']],
  [{ account: 'ESF' }, ['S-KENYA-1', 'S-THAI-2']],
  [{ yearOfFunds: 2010 }, ['S-KENYA-1', 'S-PLAIN-3']],
  [{ account: 'ESF', yearOfFunds: 2010 }, []],
  [{ programOfficer: 'rowan' }, ['S-KENYA-1']],
  [{ provenance: 'published' }, []],
  [{ q: 'skenya1' }, ['S-KENYA-1']],
  [{ q: 'Drugs and' }, ['S-KENYA-1']],
  [{ q: 'COURTS AL' }, ['S-KENYA-1']],
  [{ q: '50%' }, ['S-THAI-2']],
  [{ q: '%' }, ['S-THAI-2']],
  [{ q: 'coast', category: 'protection', account: 'INCLE' }, ['S-KENYA-1']],
  [{ concern: 'low-funds' }, ['S-KENYA-1']],
  [{ active: false }, []],
])('lists under %j', async (filter, expected) => {
  expect(await fains(filter)).toEqual(expected);
});

it('counts the shares of the day: an earlier set for an earlier day', async () => {
  expect(await fains({ category: 'protection' }, isoDate('2011-09-30'))).toEqual([]);
  const { items } = await balances().list(TESTER, { filter: { country: 'KE' }, onDate: TODAY }, ALL);
  expect(items[0]?.categories).toEqual([
    { code: 'prosecution', name: 'prosecution', basisPoints: 7_500 },
    { code: 'protection', name: 'protection', basisPoints: 2_500 },
  ]);
  expect(items[0]?.countries).toEqual([
    { code: 'KE', name: 'Kenya', basisPoints: 6_000 },
    { code: 'TZ', name: 'Tanzania', basisPoints: 4_000 },
  ]);
});

it('adds up all that match, shown or not', async () => {
  const request = { filter: { instrument: 'grant' as const }, onDate: TODAY };
  const { items, total } = await balances().list(TESTER, request, { limit: 1, cursor: null });
  expect(items).toHaveLength(1);
  expect(Object.values(total).map(String)).toEqual([
    '2',
    '8000.00', // 5,000.00 + 3,000.00
    '1800.00', // 1,000.00 + 500.00 + 300.00
    '1550.00', // 950.00 + 500.00 + 100.00
    '250.00', // 50.00 + 0.00 + 200.00
  ]);
});

it('does not call left what is in cancelled symbols', async () => {
  const { total } = await balances().list(TESTER, { filter: {}, onDate: isoDate('2017-10-01') }, ALL);
  // Of 50.00 + 200.00 of INCLE and 2,000.00 of ESF, all of 2010/2012 and 2011/2012, nothing can be paid any more.
  expect(total.left.toString()).toBe('0.00');
  expect(total.obligated.toString()).toBe('3800.00');
});

it.each(REGISTER_SORTS)(
  'goes through all awards in the order %s, one by one, without gap or repetition',
  async (sort) => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<AwardBalancesService['list']>> = await balances().list(
        TESTER,
        { filter: {}, onDate: TODAY, sort },
        { limit: 1, cursor },
      );
      seen.push(...page.items.map(({ fain }) => fain));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toEqual(await inOrder(sort));
    expect([...seen].sort()).toEqual(['S-KENYA-1', 'S-PLAIN-3', 'S-THAI-2']);
  },
);

async function inOrder(sort: RegisterSort): Promise<string[]> {
  const { items } = await balances().list(TESTER, { filter: {}, onDate: TODAY, sort }, ALL);
  return items.map(({ fain }) => fain);
}

it.each<[RegisterSort, string[]]>([
  ['title', ['S-PLAIN-3', 'S-KENYA-1', 'S-THAI-2']],
  ['-obligated', ['S-THAI-2', 'S-KENYA-1', 'S-PLAIN-3']],
  ['left', ['S-KENYA-1', 'S-PLAIN-3', 'S-THAI-2']],
  // Of two that end on one day the FAIN decides, whichever way the days go.
  ['-ends', ['S-PLAIN-3', 'S-THAI-2', 'S-KENYA-1']],
  ['ends', ['S-KENYA-1', 'S-PLAIN-3', 'S-THAI-2']],
  // 50.00 of 1,500.00, 200.00 of 300.00, 2,000.00 of 2,000.00
  ['left-percent', ['S-KENYA-1', 'S-PLAIN-3', 'S-THAI-2']],
])('puts the awards in the order %s', async (sort, expected) => {
  expect(await inOrder(sort)).toEqual(expected);
});

it('refuses a cursor of another order', async () => {
  const first = { limit: 1, cursor: null };
  const { next } = await balances().list(TESTER, { filter: {}, onDate: TODAY, sort: 'title' }, first);
  const other = balances().list(
    TESTER,
    { filter: {}, onDate: TODAY, sort: '-left' },
    { limit: 1, cursor: next },
  );
  await expect(other).rejects.toMatchObject({ code: 'cursor-unreadable' });
});

it('lists all without pages, as an export wants them', async () => {
  const { rows, total } = await balances().listAll(TESTER, { filter: {}, onDate: TODAY, sort: 'fain' });
  expect(rows.map(({ fain }) => fain)).toEqual(['S-KENYA-1', 'S-PLAIN-3', 'S-THAI-2']);
  expect(total.awards).toBe(3);
});

it('shows the register as it was: terms, status, shares and balances of the day', async () => {
  const { dataSource } = services;
  await new Transactions(dataSource).run(TESTER, async (tx) => {
    await tx.sql`SELECT set_config('awardbook.effective_on', '2012-01-01', true), set_config('awardbook.amendment', '1', true)`;
    await tx.sql`UPDATE awards SET ceiling_cents = 900000, title = 'Courts everywhere', version = version + 1 WHERE fain_key = 'SKENYA1'`;
  });
  const on = async (day: string) => {
    const asOf = isoDate(day);
    const { items, total } = await balances().list(
      TESTER,
      { filter: { asOf, q: 'courts' }, onDate: asOf },
      ALL,
    );
    const [row] = items;
    return [
      row?.title,
      row?.status,
      String(row?.ceiling),
      String(total.obligated),
      String(total.disbursed),
      String(total.left),
    ];
  };
  expect(await on('2010-10-31')).toEqual([
    'Courts along the coast',
    'active',
    '5000.00',
    '0.00',
    '0.00',
    '0.00',
  ]);
  expect(await on('2011-11-01')).toEqual([
    'Courts along the coast',
    'active',
    '5000.00',
    '1500.00',
    '950.00',
    '550.00',
  ]);
  expect(await on('2012-01-01')).toEqual([
    'Courts everywhere',
    'active',
    '9000.00',
    '1500.00',
    '950.00',
    '550.00',
  ]);
  expect(await on('2012-10-01')).toEqual([
    'Courts everywhere',
    'ended',
    '9000.00',
    '1500.00',
    '1450.00',
    '50.00',
  ]);
  expect(await on('2017-10-01')).toEqual([
    'Courts everywhere',
    'ended',
    '9000.00',
    '1500.00',
    '1450.00',
    '0.00',
  ]);
  expect(await fains({ asOf: isoDate('2009-09-30') })).toEqual([]);
  expect(await fains({ asOf: isoDate('2011-02-28'), account: 'ESF' })).toEqual([]);
  expect(await fains({ asOf: isoDate('2011-03-01'), account: 'ESF' })).toEqual(['S-KENYA-1', 'S-THAI-2']);
});

it.each<['suspended' | 'terminated' | 'ended', boolean]>([
  ['suspended', false],
  ['terminated', true],
  ['ended', true],
])('does not call an award active that was %s by hand', async (to, wantsSettling) => {
  const fain = `S-STOP-${to.toUpperCase()}`;
  const award = await anAward({ fain, endsOn: '2099-09-30', startsOn: '2009-10-01' }).store(
    services.dataSource,
  );
  await post(award.id, 'INCLE', ['2010-11-01', '100.00'], ['2010-12-01', '95.00']);
  expect(await fains({ concern: 'low-funds', q: fain })).toEqual([fain]);
  await stop(award.id, to, '2012-08-01');
  expect(await fains({ concern: 'low-funds', q: fain })).toEqual([]);
  expect(await fains({ active: true, q: fain })).toEqual([]);
  expect(await fains({ statuses: ['planned', to], q: fain })).toEqual([fain]);
  expect(await fains({ concern: 'ended-unliquidated', q: fain })).toEqual(wantsSettling ? [fain] : []);
  expect((await balances().totals(OFFICER, TODAY)).active).toBe(3);
});
