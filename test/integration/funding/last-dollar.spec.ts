import { createDataSource } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { AllotmentsExceedAppropriation } from '@awardbook/funding';
import { Money } from '@awardbook/money';
import { aFund, fundingOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const CLIENTS = 50;
const SYMBOL = '019-011-2012/2013-1022-000';

const db = withTestDatabase();

it('of 50 allotments of the last dollar at once exactly one wins', async () => {
  await aFund({ treasuryAccount: SYMBOL, appropriated: '100.00', allotted: '99.00' }).store(db.dataSource);
  const crowd = await createDataSource(db.url, {
    applicationName: 'test-crowd',
    poolSize: CLIENTS,
  }).initialize();
  const funding = fundingOf(crowd);
  const outcomes = await Promise.allSettled(
    Array.from({ length: CLIENTS }, (_, client) =>
      funding.allot(TESTER, {
        treasuryAccount: SYMBOL,
        amount: Money.parse('1.00'),
        allottedOn: isoDate('2012-09-30'),
        // Several offices: the appropriation is one, whoever asks.
        office: ['J/TIP', 'AF', 'EAP', 'EUR', 'WHA'][client % 5],
        status: 'allotted',
        source: 'Test',
        reference: `last-dollar-${client}`,
      }),
    ),
  ).finally(() => crowd.destroy());
  const refusals = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  expect(refusals).toHaveLength(CLIENTS - 1);
  for (const refusal of refusals) expect(refusal).toBeInstanceOf(AllotmentsExceedAppropriation);
  const [balance] = await db.dataSource.sql<{ appropriated: bigint; allotted: bigint }[]>`
    SELECT b.appropriated_cents AS appropriated, b.allotted_cents AS allotted
      FROM appropriation_balances b JOIN treasury_accounts t ON t.id = b.treasury_account_id WHERE t.code = ${SYMBOL}`;
  expect(balance).toEqual({ appropriated: 10_000n, allotted: 10_000n });
});
