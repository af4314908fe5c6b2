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

describe('an award and quarter with money of two funds', () => {
  let other: StoredFund;

  beforeAll(async () => {
    other = await aFund({ treasuryAccount: '019-011-2009/2013-1022-000' }).store(services.dataSource);
  });

  const postOf = (awardId: string, ...funds: readonly StoredFund[]) =>
    services.app.get(LedgerService).append(
      TESTER,
      awardId,
      funds.map((one) => anEntry(one, 'expenditure', '3.00', '2010-01-05')),
    );

  /** Funds that marks name as the only ones; null where a mark stands for all. */
  async function markedFunds(): Promise<(string | null)[]> {
    const rows = await services.dataSource.query<{ fund: string | null }[]>(
      'SELECT only_fund_id AS fund FROM stale_rollups ORDER BY id',
    );
    return rows.map((row) => row.fund);
  }

  async function centsByFund(awardId: string): Promise<Record<string, string>> {
    const rows = await services.dataSource.query<{ fund: string; cents: string }[]>(
      'SELECT fund_id AS fund, sum(expended_cents)::text AS cents FROM award_rollups WHERE award_id = $1 GROUP BY 1',
      [awardId],
    );
    return Object.fromEntries(rows.map((row) => [row.fund, row.cents]));
  }

  it('is marked with the fund when a statement touched only one, and recomputed for it alone', async () => {
    const award = await anAward().store(services.dataSource);
    await postOf(award.id, fund, other);
    expect(await markedFunds()).toEqual([null]);
    await rollups().refreshStale();
    const overwrite = (cents: string) =>
      services.dataSource.query(
        'UPDATE award_rollups SET expended_cents = $1 WHERE award_id = $2 AND fund_id = $3',
        [cents, award.id, other.id],
      );
    await overwrite('7');
    await postOf(award.id, fund);
    expect(await markedFunds()).toEqual([fund.id]);
    expect(await rollups().refreshStale()).toBe(1);
    expect(await centsByFund(award.id)).toEqual({ [fund.id]: '600', [other.id]: '7' });
    await overwrite('300');
    expect((await rollups().verify()).differences).toEqual([]);
  });

  it('is recomputed for both when marks name both, each on its own', async () => {
    const award = await anAward().store(services.dataSource);
    await postOf(award.id, fund);
    await postOf(award.id, other);
    expect(await markedFunds()).toEqual([fund.id, other.id]);
    expect(await rollups().refreshStale()).toBe(1);
    expect(await centsByFund(award.id)).toEqual({ [fund.id]: '300', [other.id]: '300' });
    expect((await rollups().verify()).differences).toEqual([]);
  });

  it('is recomputed for both when a mark names one and the award itself has changed too', async () => {
    const award = await anAward().store(services.dataSource);
    await postOf(award.id, fund, other);
    await rollups().refreshStale();
    await postOf(award.id, fund);
    await services.dataSource.query(
      "UPDATE awards SET program_type = 'child-protection-compact' WHERE id = $1",
      [award.id],
    );
    expect(await markedFunds()).toEqual([fund.id, null]);
    expect(await rollups().refreshStale()).toBe(1);
    expect(await centsByFund(award.id)).toEqual({ [fund.id]: '600', [other.id]: '300' });
    expect((await rollups().verify()).differences).toEqual([]);
  });
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
