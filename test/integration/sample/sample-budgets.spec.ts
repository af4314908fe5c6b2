import { dateInWashington } from '@awardbook/fiscal';
import { Transactions } from '@awardbook/database';
import { SAMPLE_BUDGETS, storeSampleBudgets, storeSamplePortfolio } from '../../../apps/worker/src/sample';
import { awardsOf, budgetsOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const database = withTestDatabase();

it('budgets of the sample are invented and say so, and show each state of the limit', async () => {
  const { dataSource } = database;
  await storeSamplePortfolio(new Transactions(dataSource));
  const [awards, budgets] = [awardsOf(dataSource), budgetsOf(dataSource)];
  await storeSampleBudgets({ awards, budgets }, dateInWashington(new Date()));
  const states: string[] = [];
  for (const { fain } of SAMPLE_BUDGETS) {
    const versions = await budgets.list(TESTER, fain);
    expect(versions.every(({ reason }) => reason.startsWith('Synthetic'))).toBe(true);
    const { startsOn } = await awards.get(TESTER, fain);
    expect(versions.at(-1)?.approval?.effectiveOn).toBe(startsOn);
    states.push(versions[0]?.monitor.state ?? 'none');
  }
  // 8.50 of 96.80 parts is 8.78 %; 3.00 of 96.80 is 3.10 %.
  expect(states).toEqual(['warning', 'ok', 'ok']);
});
