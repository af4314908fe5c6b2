import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { AwardBalancesService, LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { WorklistService } from '@awardbook/worklist';
import { aFund, anAward, anImplementer, TESTER } from '../../builders';
import { withServices } from '../../support/services';

const AUGUST_2012 = isoDate('2012-08-15');

const services = withServices({ as: 'api' });
let grantee: Actor;

beforeAll(async () => {
  const { app, dataSource } = services;
  await aFund({ allotted: '10000.00' }).store(dataSource);
  const mine = await anImplementer({ name: 'Mine' }).store(dataSource);
  const theirs = await anImplementer({ name: 'Theirs' }).store(dataSource);
  grantee = {
    id: '01980000-0000-7000-8000-000000000001',
    role: 'grantee',
    implementers: [mine.id],
    scopes: null,
  };
  for (const [fain, implementer, amount] of [
    ['MINE', mine.id, '100.00'],
    ['THEIRS', theirs.id, '200.00'],
  ] as const) {
    const { id } = await anAward({ fain, implementer, endsOn: '2012-08-14' }).store(dataSource);
    await app.get(LedgerService).append(TESTER, id, [
      {
        kind: 'obligation',
        amount: Money.parse(amount),
        effectiveOn: isoDate('2010-11-01'),
        treasuryAccount: '019-011-2010/2012-1022-000',
        yearOfFunds: 2010,
        office: 'J/TIP',
        description: '',
        idempotencyKey: fain,
      },
    ]);
  }
});

it('counts for a grantee what belongs to its own implementers, by the login that the walls hold', async () => {
  const { work, figures } = await services.app.get(WorklistService).home(grantee, AUGUST_2012);
  expect(work.map(({ text }) => text)).toEqual(['1 award has ended with $100.00 not paid.']);
  expect(figures.awards).toBe(1);
  expect(figures.obligated.toString()).toBe('100.00');
});

it('lists for a grantee its own awards only, also when it searches for others', async () => {
  const balances = services.app.get(AwardBalancesService);
  const page = { limit: 50, cursor: null };
  const { items } = await balances.list(grantee, { filter: {}, onDate: AUGUST_2012 }, page);
  expect(items.map(({ fain }) => fain)).toEqual(['MINE']);
  const { items: found } = await balances.list(
    grantee,
    { filter: { q: 'THEIRS' }, onDate: AUGUST_2012 },
    page,
  );
  expect(found).toEqual([]);
});

it('lists the awards of one implementer, found by its id or its name', async () => {
  const balances = services.app.get(AwardBalancesService);
  const page = { limit: 50, cursor: null };
  const [mine = ''] = grantee.implementers;
  for (const implementer of [mine, 'mine']) {
    const { items } = await balances.list(TESTER, { filter: { implementer }, onDate: AUGUST_2012 }, page);
    expect(items.map(({ fain }) => fain)).toEqual(['MINE']);
  }
  const nobody = balances.list(TESTER, { filter: { implementer: 'Nobody' }, onDate: AUGUST_2012 }, page);
  await expect(nobody).rejects.toMatchObject({ code: 'implementer-not-found' });
});
