import { AmendmentNotReady } from '@awardbook/amendments';
import { BudgetsService } from '@awardbook/awards';
import { isoDate } from '@awardbook/fiscal';
import { HOME_OFFICE } from '@awardbook/funding';
import { Money } from '@awardbook/money';
import { aBudget, aFundedAward, anAward } from '../../builders';
import { withServices } from '../../support/services';
import { Amending, OFFICER } from './amending';

const services = withServices({ as: 'api' });
const room = new Amending(services);

const anOldAward = () =>
  anAward({ startsOn: '2009-10-01', endsOn: '2013-09-30', ceiling: '1000000.00' }).store(services.dataSource);

const problemsOf = async (work: Promise<unknown>): Promise<string[]> => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AmendmentNotReady);
  return (error as AmendmentNotReady).fields.map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('what stands in the way of a proposal', () => {
  it('is told field by field, with the figures, already while it is drafted', async () => {
    const award = await anOldAward();
    const draft = await room.draft(award, {
      endsOn: isoDate('2009-09-30'),
      ceilingChange: Money.parse('-1000000.01'),
      shares: { category: [{ code: 'protection', basisPoints: 4000 }], country: [] },
      budgetVersion: null,
      statusTo: 'suspended',
      money: [
        { kind: 'obligation', amount: null, treasuryAccount: null, yearOfFunds: null, office: HOME_OFFICE },
        {
          kind: 'obligation',
          amount: Money.parse('1.00'),
          treasuryAccount: '072-2017/2018-1037-000',
          yearOfFunds: null,
          office: HOME_OFFICE,
        },
      ],
    });
    const expected = [
      '/description missing',
      '/effectiveOn missing',
      '/endsOn period-backwards',
      '/money/0/amount missing',
      '/money/0/treasuryAccount missing',
      '/ceilingChange ceiling-out-of-range',
      '/shares/category shares-not-whole',
      '/shares/country shares-not-whole',
      '/statusTo status-step-impossible',
      '/money/1/treasuryAccount fund-not-allotted',
    ];
    expect(draft.preview.problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
    expect(await problemsOf(room.propose(draft))).toEqual(expected);
  });

  it('is a ceiling below what is obligated', async () => {
    const { award, fund } = await aFundedAward(services.dataSource, { award: { ceiling: '1000.00' } });
    const line = {
      treasuryAccount: fund.treasuryAccount,
      yearOfFunds: fund.yearOfFunds,
      office: HOME_OFFICE,
    };
    const amount = Money.parse('900.00');
    await room.amend(award, {
      effectiveOn: isoDate('2010-10-01'),
      description: 'Money.',
      money: [{ kind: 'obligation', amount, ...line }],
    });
    const less = {
      effectiveOn: isoDate('2011-10-01'),
      description: 'Less.',
      ceilingChange: Money.parse('-100.01'),
    };
    const draft = await room.draft(award, less);
    expect(draft.preview.problems).toEqual([
      {
        pointer: '/ceilingChange',
        code: 'ceiling-below-obligations',
        detail: `$900.00 is obligated to award ${award.fain}: a ceiling of $899.99 is $0.01 too low. Raise the ceiling by that much more, or deobligate as much.`,
      },
    ]);
  });

  it('is a budget above the ceiling, unless the amendment raises it as well', async () => {
    const award = await anAward({ ceiling: '1000.00' }).store(services.dataSource);
    await services.app.get(BudgetsService).record(OFFICER, award.id, aBudget(award, { travel: '1200.00' }));
    const content = { effectiveOn: isoDate('2011-10-01'), description: 'Budget.', budgetVersion: 1 };
    const draft = await room.draft(award, content);
    expect(draft).toMatchObject({
      kinds: ['rebudget'],
      preview: { problems: [{ code: 'budget-above-ceiling' }] },
    });
    const raised = await room.draft(award, { ...content, ceilingChange: Money.parse('200.00') });
    expect(raised).toMatchObject({ kinds: ['cost'], preview: { problems: [] } });
    await expect(room.draft(award, { budgetVersion: 7 })).rejects.toMatchObject({
      fields: [{ pointer: '/budgetVersion', code: 'budget-not-found' }],
    });
  });

  it('is a day before that of the latest amendment; a day to come only hinders the approval', async () => {
    const award = await anOldAward();
    await room.amend(award, { effectiveOn: isoDate('2011-10-01'), description: 'Title.', title: 'Anew' });
    const content = { description: 'Time.', endsOn: isoDate('2024-09-30') };
    const early = await room.draft(award, { ...content, effectiveOn: isoDate('2011-09-30') });
    expect(await problemsOf(room.propose(early))).toEqual(['/effectiveOn before-latest-amendment']);
    const toCome = await room.propose(
      await room.draft(award, { ...content, effectiveOn: isoDate('2024-04-01') }),
    );
    expect(await problemsOf(room.approve(toCome))).toEqual(['/effectiveOn still-to-come']);
    const tomorrow = new Amending(services, isoDate('2024-04-01'));
    expect((await tomorrow.approve(toCome)).number).toBe(2);
  });

  it('is that nothing changes', async () => {
    const award = await anOldAward();
    const same = { effectiveOn: isoDate('2011-10-01'), description: 'The same.', title: award.title };
    expect(await problemsOf(room.propose(await room.draft(award, same)))).toEqual([' nothing-changes']);
  });
});
