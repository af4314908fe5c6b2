import { isoDate } from '@awardbook/fiscal';
import { AwardBalancesService, type EntryDraft, LedgerService } from '@awardbook/ledger';
import { RollupsService } from '@awardbook/rollups';
import { aFund, anAward, anEntry, type StoredFund, TESTER } from '../../builders';
import { randomOf } from '../../support/random';
import { withServices } from '../../support/services';

const services = withServices();
const random = randomOf(2_026);

/** Their last days of payment: 2017, 2018 and 2019-09-30, and none. */
const FUNDS = [
  { treasuryAccount: '019-011-2010/2012-1022-000' },
  { treasuryAccount: '019-011-2009/2013-1022-000' },
  { treasuryAccount: '019-072-2009/2014-1037-000' },
  { treasuryAccount: '019-011-X-1022-000', yearOfFunds: 2010 },
];
const AWARDS = 6;

let funds: StoredFund[];
let awards: string[];

beforeAll(async () => {
  const db = services.dataSource;
  funds = [];
  for (const given of FUNDS) funds.push(await aFund(given).store(db));
  awards = [];
  for (let made = 0; made < AWARDS; made += 1) awards.push((await anAward().store(db)).id);
});

const pick = <Value>(values: readonly Value[]): Value => values[random(values.length)] as Value;
const cents = (below: number): string => (random(below) / 100 + 0.01).toFixed(2);

/** Something that the ledger may refuse: then nothing of it is kept, and that must show in no sum. */
async function postSomething(): Promise<void> {
  const drafts = Array.from({ length: 1 + random(4) }, (): EntryDraft => {
    const fund = pick(funds);
    switch (random(5)) {
      case 0:
        return anEntry(fund, 'disbursement', cents(4_000), '2011-02-01');
      case 1:
        return anEntry(fund, 'refund', cents(1_000), '2011-03-01');
      case 2:
        return anEntry(fund, 'deobligation', cents(2_000), '2011-04-01');
      default:
        return anEntry(fund, 'obligation', cents(9_000), '2011-01-01');
    }
  });
  await services.app
    .get(LedgerService)
    .append(TESTER, pick(awards), drafts)
    .catch(() => undefined);
}

/** What is obligated and not paid, in symbols that are not cancelled on the day: straight from the ledger. */
async function payableOf(ledgerOf: readonly string[], day: string): Promise<bigint> {
  const [row] = await services.dataSource.query<{ cents: bigint }[]>(
    `SELECT coalesce(sum(CASE WHEN e.kind IN ('obligation', 'deobligation') THEN e.signed_cents ELSE -e.signed_cents END), 0)::bigint AS cents
       FROM ledger_entries e JOIN funds f ON f.id = e.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id
      WHERE e.award_id = ANY ($1::uuid[]) AND (t.cancels_on IS NULL OR t.cancels_on >= $2::date)`,
    [ledgerOf, day],
  );
  return row?.cents ?? 0n;
}

describe('what can still be paid of an award', () => {
  beforeAll(async () => {
    for (let round = 0; round < 12; round += 1) {
      await Promise.all(Array.from({ length: 10 }, postSomething));
    }
  });

  it.each(['2011-06-01', '2017-09-30', '2017-10-01', '2018-10-01', '2019-09-30', '2019-10-01', '2030-01-01'])(
    'is on %s what the ledger says, for each award and in all',
    async (day) => {
      const balances = services.app.get(AwardBalancesService);
      const onDate = isoDate(day);
      const { rows, total } = await balances.listAll(TESTER, { filter: {}, onDate });
      expect(rows).toHaveLength(AWARDS);
      for (const { id, left } of rows) expect([id, left.cents]).toEqual([id, await payableOf([id], day)]);
      expect(total.left.cents).toBe(await payableOf(awards, day));
      expect((await balances.totals(TESTER, onDate)).left).toEqual(total.left);
    },
  );

  it('is some, and less with each symbol that is cancelled', async () => {
    const days = ['2017-09-30', '2017-10-01', '2018-10-01', '2019-10-01'];
    const left = await Promise.all(days.map((day) => payableOf(awards, day)));
    expect(left).toEqual(left.toSorted((one, other) => Number(other - one)));
    expect(new Set(left).size).toBe(days.length);
  });

  it('is proved by the verification, which finds what was changed by hand', async () => {
    const verify = async () => (await services.app.get(RollupsService).verify()).differences;
    expect(await verify()).toEqual([]);
    const add = 'UPDATE award_balances SET payable_cents[1] = payable_cents[1] + $2 WHERE award_id = $1';
    await services.dataSource.query(add, [awards[0], 1]);
    const found = await verify();
    // Of every day before the first on which some of it is cancelled.
    expect(found).toContainEqual(
      expect.objectContaining({ table: 'award_balances', key: `${awards[0]} 1900-01-01` }),
    );
    await services.dataSource.query(add, [awards[0], -1]);
    expect(await verify()).toEqual([]);
  });

  it('is taken over by the migration as the postings keep it', async () => {
    const [row] = await services.dataSource.query<{ differing: number }[]>(
      `SELECT count(*)::int AS differing FROM award_balances b JOIN payable_of(ARRAY(SELECT award_id FROM award_balances)) p USING (award_id)
        WHERE (b.cancelled_from, b.payable_cents) IS DISTINCT FROM (p.cancelled_from, p.payable_cents)`,
    );
    expect(row?.differing).toBe(0);
  });
});
