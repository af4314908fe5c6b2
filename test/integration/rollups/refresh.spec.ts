import { LedgerService } from '@awardbook/ledger';
import { RollupsService } from '@awardbook/rollups';
import { aFund, anAward, anEntry, type StoredFund, TESTER } from '../../builders';
import { withServices } from '../../support/services';

const services = withServices();
const rollups = () => services.app.get(RollupsService);

/** Marks as a statement leaves them: one for each award, with all quarters that it touched. */
async function marks(): Promise<number[][]> {
  const rows = await services.dataSource.query<{ quarters: number[] }[]>(
    'SELECT quarters_of_action AS quarters FROM stale_rollups ORDER BY id',
  );
  return rows.map(({ quarters }) => quarters.toSorted((one, other) => one - other));
}

let fund: StoredFund;

async function post(awardId: string, amount: string, days: readonly string[]): Promise<void> {
  const drafts = days.map((day) => anEntry(fund, 'expenditure', amount, day));
  await services.app.get(LedgerService).append(TESTER, awardId, drafts);
}

async function storedCents(awardId: string): Promise<string> {
  const [row] = await services.dataSource.query<{ cents: string }[]>(
    'SELECT sum(expended_cents)::text AS cents FROM award_rollups WHERE award_id = $1',
    [awardId],
  );
  return row?.cents ?? '';
}

beforeAll(async () => {
  fund = await aFund().store(services.dataSource);
});

it('a statement leaves one mark for an award, with every quarter that it touched once', async () => {
  const award = await anAward().store(services.dataSource);
  await post(award.id, '1.00', ['2010-01-05', '2010-02-06', '2010-04-07']);
  expect(await marks()).toEqual([[20102, 20103]]); // January and February are one quarter
  expect(await rollups().refreshStale()).toBe(2);
});

it('a key that was marked many times is recomputed once and leaves no mark', async () => {
  const award = await anAward().store(services.dataSource);
  await post(award.id, '12.34', ['2010-01-05']);
  await services.dataSource.query(
    'INSERT INTO stale_rollups (award_id, quarters_of_action) SELECT $1, ARRAY[20102] FROM generate_series(1, 5000)',
    [award.id],
  );
  expect(await rollups().staleKeys()).toBe(1);
  expect(await rollups().refreshStale()).toBe(1);
  expect(await marks()).toEqual([]);
  expect(await storedCents(award.id)).toBe('1234');
});

it('an award with more marks than one batch takes does not keep the others waiting', async () => {
  const busy = await anAward().store(services.dataSource);
  const others = [await anAward().store(services.dataSource), await anAward().store(services.dataSource)];
  for (const award of [busy, ...others]) await post(award.id, '0.01', ['2011-01-05', '2011-04-05']);
  await services.dataSource.query(
    'INSERT INTO stale_rollups (award_id, quarters_of_action) SELECT $1, ARRAY[20112, 20113] FROM generate_series(1, 3000)',
    [busy.id],
  );
  expect(await rollups().refreshStale()).toBe(6); // three awards in two quarters
  expect(await rollups().staleKeys()).toBe(0);
  for (const award of [busy, ...others]) expect(await storedCents(award.id)).toBe('2');
  expect((await rollups().verify()).differences).toEqual([]);
});

it('lanes and workers that refresh many awards at once leave the same sums as one after the other', async () => {
  const awards = [];
  for (let made = 0; made < 24; made += 1) awards.push(await anAward().store(services.dataSource));
  for (const { id } of awards) await post(id, '7.00', ['2013-01-05', '2013-04-05']);
  const refreshed = await Promise.all([1, 2, 3].map(() => rollups().refreshStale()));
  expect(refreshed.reduce((sum, keys) => sum + keys, 0)).toBe(48);
  // Half a dozen of them again while others are being refreshed.
  await Promise.all([
    ...awards.slice(0, 6).map(({ id }) => post(id, '1.00', ['2013-01-06'])),
    rollups().refreshStale(),
    rollups().refreshStale(),
  ]);
  await rollups().refreshStale();
  expect(await marks()).toEqual([]);
  for (const [index, { id }] of awards.entries())
    expect(await storedCents(id)).toBe(index < 6 ? '1500' : '1400');
  expect((await rollups().verify()).differences).toEqual([]);
});

it('workers that refresh at once take turns, and count nothing twice', async () => {
  const award = await anAward().store(services.dataSource);
  for (const day of ['2012-01-05', '2012-04-05', '2012-07-05']) await post(award.id, '5.00', [day]);
  const refreshed = await Promise.all([1, 2, 3, 4].map(() => rollups().refreshStale()));
  expect(refreshed.reduce((sum, keys) => sum + keys, 0)).toBe(3);
  expect(await storedCents(award.id)).toBe('1500');
  expect((await rollups().verify()).differences).toEqual([]);
});
