import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { type EntryKind, LedgerService, SpendingPaceService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { aFund, anAward, anEntry, TESTER } from '../../builders';
import { withServices } from '../../support/services';

/** Takes obligations until 2012-09-30 and payments until 2017-09-30. */
const FUND = { treasuryAccount: '019-011-2010/2012-1022-000', yearOfFunds: 2010, office: 'J/TIP' };

const services = withServices();
const paceOn = (day: string, actor: Actor = TESTER) =>
  services.app.get(SpendingPaceService).ofAward(actor, 'PACE', isoDate(day));

const entry = (kind: EntryKind, amount: string, effectiveOn: string) =>
  anEntry(FUND, kind, amount, effectiveOn);

beforeAll(async () => {
  await aFund().store(services.dataSource);
  const { id } = await anAward({ fain: 'PACE', endsOn: '2012-09-30' }).store(services.dataSource);
  await services.app
    .get(LedgerService)
    .append(TESTER, id, [
      entry('obligation', '1000.00', '2009-11-01'),
      entry('disbursement', '35.00', '2010-09-30'),
      entry('disbursement', '300.00', '2010-10-01'),
      entry('disbursement', '70.00', '2011-08-15'),
      entry('refund', '5.00', '2011-09-30'),
      entry('disbursement', '100.00', '2011-10-01'),
      entry('obligation', '500.00', '2012-01-15'),
    ]);
});

it('takes the pace from the payments of the last four whole quarters, less refunds', async () => {
  const pace = await paceOn('2011-09-30');
  expect(pace.quarters.map(({ quarter, disbursed }) => `${quarter} ${disbursed.toString()}`)).toEqual([
    '20111 300.00',
    '20112 0.00',
    '20113 0.00',
    '20114 65.00', // 70.00 − 5.00
  ]);
  // 365.00 in 365 days; 1,000.00 − 400.00 left: 600 days after 2011-09-30.
  expect([pace.left, pace.pace.disbursed].map(String)).toEqual(['600.00', '365.00']);
  expect(pace.forecast?.runsOutOn).toBe('2013-05-22');
  expect([pace.timeElapsed, pace.spent]).toEqual([6661, 4000]);
});

it('counts an entry from its own day on', async () => {
  expect((await paceOn('2009-10-31')).noForecast).toBe('nothing-obligated');
  expect(String((await paceOn('2011-10-01')).disbursed)).toBe('500.00');
  expect((await paceOn('2012-01-14')).spent).toBe(5000); // 500.00 of 1,000.00
  expect((await paceOn('2012-01-15')).spent).toBe(3333); // 500.00 of 1,500.00
});

it('foretells nothing for an award younger than four whole quarters, or that is over', async () => {
  expect((await paceOn('2010-09-29')).noForecast).toBe('too-young');
  expect((await paceOn('2012-10-01')).noForecast).toBe('award-ended');
});

it('counts money of a cancelled symbol as spent by nobody and left to nobody', async () => {
  expect(String((await paceOn('2017-09-30')).left)).toBe('1000.00');
  expect(await paceOn('2017-10-01')).toMatchObject({ left: Money.zero, noForecast: 'nothing-left' });
});
