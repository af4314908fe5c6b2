import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { NotAllowed } from '@awardbook/identity';
import { type EntryDraft, FundListsService, LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { aFund, anAward, TESTER } from '../../builders';
import { withServices } from '../../support/services';

/** Takes obligations until 2012-09-30 and payments until 2017-09-30. */
const FUND = { treasuryAccount: '019-011-2010/2012-1022-000', yearOfFunds: 2010, office: 'J/TIP' };
/** Never expires. */
const NO_YEAR = { treasuryAccount: '011-X-1022-000', yearOfFunds: 2011, office: 'J/TIP' };

const services = withServices();
const lists = () => services.app.get(FundListsService);

type Amounts = Partial<Record<EntryDraft['kind'], string>>;

async function post(awardId: string, fund: typeof FUND, amounts: Amounts): Promise<void> {
  const entries = Object.entries(amounts).map(([kind, amount]) => ({
    ...fund,
    kind: kind as EntryDraft['kind'],
    amount: Money.parse(amount),
    effectiveOn: isoDate('2011-11-01'),
    description: '',
    idempotencyKey: `${awardId}-${fund.treasuryAccount}-${kind}`,
  }));
  await services.app.get(LedgerService).append(TESTER, awardId, entries);
}

const award = async (fain: string) => (await anAward({ fain }).store(services.dataSource)).id;

beforeAll(async () => {
  await aFund({ allotted: '10000.00' }).store(services.dataSource);
  await aFund({ ...NO_YEAR, allotted: '5000.00' }).store(services.dataSource);
  const first = await award('FIRST');
  await post(first, FUND, { obligation: '1000.00', disbursement: '999.99' });
  await post(first, NO_YEAR, { obligation: '700.00' });
  await post(await award('SECOND'), FUND, { obligation: '2000.00', disbursement: '300.00', refund: '0.01' });
  await post(await award('PAID'), FUND, { obligation: '50.00', disbursement: '50.00' });
  // Given and taken back: it has nothing of the fund.
  await post(await award('BACK'), FUND, { obligation: '10.00', deobligation: '10.00' });
  await award('BARE');
});

it('lists a fund that expires this year with what is not obligated, and every award that has some of it', async () => {
  const list = await lists().expiring(TESTER, 2012);
  expect(list).toMatchObject({ report: 'expiring-funds', yearOfAction: 2012, lastDay: '2012-09-30' });
  expect(list.asOf).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  expect(list.items).toHaveLength(1);
  const [fund] = list.items;
  expect(fund).toMatchObject({ ...FUND, account: 'INCLE', availableUntil: '2012-09-30' });
  expect(fund?.awards.map(({ fain, obligated }) => `${fain} ${obligated.toString()}`)).toEqual([
    'SECOND 2000.00',
    'FIRST 1000.00',
    'PAID 50.00',
  ]);
  // 10,000.00 − (1,000.00 + 2,000.00 + 50.00)
  expect(list.unobligated.toString()).toBe('6950.00');
});

it('lists a fund that cancels this year with what is not paid, and the awards it is owed on', async () => {
  const list = await lists().cancelling(TESTER, 2017);
  expect(list).toMatchObject({ report: 'cancelling-funds', yearOfAction: 2017, lastDay: '2017-09-30' });
  expect(list.items.map(({ cancelsOn }) => cancelsOn)).toEqual(['2017-09-30']);
  expect(list.items[0]?.awards.map(({ fain, unliquidated }) => `${fain} ${unliquidated.toString()}`)).toEqual(
    [
      'SECOND 1700.01', // 2,000.00 − (300.00 − 0.01)
      'FIRST 0.01', // 1,000.00 − 999.99
    ],
  );
  // 1,000.00 + 2,000.00 + 50.00 obligated, 999.99 + 299.99 + 50.00 paid
  expect([list.obligated, list.disbursed, list.unliquidated].map(String)).toEqual([
    '3050.00',
    '1349.98',
    '1700.02',
  ]);
});

it('adds the awards behind each fund up to the figure of the fund', async () => {
  for (const { obligated, awards } of (await lists().expiring(TESTER, 2012)).items)
    expect(Money.sum(awards.map((one) => one.obligated))).toEqual(obligated);
  for (const { unliquidated, awards } of (await lists().cancelling(TESTER, 2017)).items)
    expect(Money.sum(awards.map((one) => one.unliquidated))).toEqual(unliquidated);
});

it.each([2011, 2013, 2016, 2018])('lists nothing for FY %i, when no symbol ends', async (year) => {
  expect((await lists().expiring(TESTER, year)).items).toEqual([]);
  const list = await lists().cancelling(TESTER, year);
  expect([list.items, list.unliquidated.toString()]).toEqual([[], '0.00']);
});

it('keeps both lists from grantees', () => {
  const grantee: Actor = { id: TESTER.id, role: 'grantee', implementers: [], scopes: null };
  expect(() => lists().expiring(grantee, 2012)).toThrow(NotAllowed);
  expect(() => lists().cancelling(grantee, 2017)).toThrow(NotAllowed);
});
