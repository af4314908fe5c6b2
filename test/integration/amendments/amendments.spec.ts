import {
  AmendmentChanged,
  AmendmentNotFound,
  AmendmentNotReady,
  AmendmentStepImpossible,
  OwnAmendmentApproval,
} from '@awardbook/amendments';
import { AwardHistory, BudgetsService } from '@awardbook/awards';
import { type Actor, systemActor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { HOME_OFFICE } from '@awardbook/funding';
import { NotAllowed } from '@awardbook/identity';
import { LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { aBudget, aFundedAward, anAward } from '../../builders';
import { withServices } from '../../support/services';
import { Amending, FINANCE, keyOf, OFFICER } from './amending';

const services = withServices({ as: 'api' });
const room = new Amending(services);
const SYMBOL = '019-011-2010/2012-1022-000';

const anOldAward = () =>
  anAward({ startsOn: '2009-10-01', endsOn: '2013-09-30', ceiling: '1000000.00' }).store(services.dataSource);

const problemsOf = async (work: Promise<unknown>): Promise<string[]> => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AmendmentNotReady);
  return (error as AmendmentNotReady).fields.map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('an amendment', () => {
  it('goes from draft over proposal to approval, and then the award has its terms', async () => {
    const award = await anOldAward();
    const draft = await room.draft(award, { description: 'More time.' });
    expect(draft).toMatchObject({ state: 'draft', number: null, kinds: [], version: 1, proposed: null });
    const later = await room.amendments.change(
      OFFICER,
      keyOf(draft),
      { effectiveOn: isoDate('2013-09-01'), endsOn: isoDate('2014-09-30') },
      room.today,
    );
    expect(later).toMatchObject({
      version: 2,
      description: 'More time.',
      kinds: ['no-cost-extension'],
      preview: {
        changes: [
          { field: 'endsOn', label: 'Last day', from: 'September 30, 2013', to: 'September 30, 2014' },
        ],
        problems: [],
      },
    });
    const proposed = await room.propose(later);
    expect(proposed).toMatchObject({ state: 'proposed', proposed: { by: { id: 'officer-1' } } });
    expect((await room.award(award)).endsOn).toBe('2013-09-30');
    const approved = await room.approve(proposed);
    expect(approved).toMatchObject({
      state: 'approved',
      number: 1,
      kinds: ['no-cost-extension'],
      approved: { by: { id: 'finance-1' } },
      preview: { changes: later.preview.changes, problems: [] },
    });
    expect(await room.award(award)).toMatchObject({ endsOn: '2014-09-30', version: award.version + 1 });
    expect((await room.award(award, '2013-08-31')).endsOn).toBe('2013-09-30');
    expect((await room.award(award, '2013-09-01')).endsOn).toBe('2014-09-30');
  });

  it('applies all that it says in one step: ceiling, money, status, people, budget', async () => {
    const { award, fund } = await aFundedAward(services.dataSource, {
      award: { ceiling: '1000.00', endsOn: '2199-09-30' },
      fund: { treasuryAccount: SYMBOL, allotted: '5000.00' },
    });
    const budgets = services.app.get(BudgetsService);
    const given = aBudget({ ...award, ceiling: Money.parse('1500.00') }, { travel: '1400.00' });
    await budgets.record(OFFICER, award.id, given);
    const approved = await room.amend(award, {
      effectiveOn: isoDate('2011-10-01'),
      description: 'Second phase.',
      ceilingChange: Money.parse('500.00'),
      keyPersonnel: { grantsOfficer: 'Ines Ode' },
      statusTo: 'suspended',
      budgetVersion: 1,
      money: [
        {
          kind: 'obligation',
          amount: Money.parse('1500.00'),
          treasuryAccount: SYMBOL,
          yearOfFunds: fund.yearOfFunds,
          office: HOME_OFFICE,
        },
      ],
    });
    expect(approved.kinds).toEqual(['cost', 'key-personnel', 'suspension']);
    expect(approved.preview.changes.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['ceiling', '$1,000.00', '$1,500.00'],
      ['obligated', '$0.00', '$1,500.00'],
      ['status', 'Active', 'Suspended'],
      ['budgetVersion', null, 'Version 1'],
      ['grantsOfficer', null, 'Ines Ode'],
    ]);
    expect(await room.award(award)).toMatchObject({ status: 'suspended', grantsOfficer: 'Ines Ode' });
    const { entries, strips } = await services.app.get(LedgerService).statement(FINANCE, award.id);
    expect(entries).toMatchObject([
      { kind: 'obligation', effectiveOn: '2011-10-01', description: 'Amendment 1: Second phase.' },
    ]);
    expect(strips.map(({ obligatedCents }) => obligatedCents)).toEqual([150_000n]);
    const [budget] = await budgets.list(FINANCE, award.id);
    expect(budget?.approval).toMatchObject({ effectiveOn: '2011-10-01', remark: 'With amendment 1.' });
  });

  it('takes money away before the ceiling falls', async () => {
    const { award, fund } = await aFundedAward(services.dataSource, { award: { ceiling: '1000.00' } });
    const line = {
      treasuryAccount: fund.treasuryAccount,
      yearOfFunds: fund.yearOfFunds,
      office: HOME_OFFICE,
    };
    await room.amend(award, {
      effectiveOn: isoDate('2010-10-01'),
      description: 'First money.',
      money: [{ kind: 'obligation', amount: Money.parse('1000.00'), ...line }],
    });
    const { kinds } = await room.amend(award, {
      effectiveOn: isoDate('2011-10-01'),
      description: 'Less.',
      ceilingChange: Money.parse('-400.00'),
      money: [{ kind: 'deobligation', amount: Money.parse('400.00'), ...line }],
    });
    expect(kinds).toEqual(['cost']);
    expect((await room.award(award)).ceiling.toString()).toBe('600.00');
  });

  it('does nothing at all when the ledger refuses its money', async () => {
    const { award, fund } = await aFundedAward(services.dataSource, {
      award: { ceiling: '1000.00' },
      fund: { treasuryAccount: '019-011-2011/2012-1022-000', allotted: '100.00' },
    });
    const proposed = await room.propose(
      await room.draft(award, {
        effectiveOn: isoDate('2011-10-01'),
        description: 'Too much.',
        endsOn: isoDate('2014-09-30'),
        money: [
          {
            kind: 'obligation',
            amount: Money.parse('100.01'),
            treasuryAccount: fund.treasuryAccount,
            yearOfFunds: null,
            office: HOME_OFFICE,
          },
        ],
      }),
    );
    await expect(room.approve(proposed)).rejects.toMatchObject({
      code: 'obligations-exceed-allotment',
      figures: { available: '100.00' },
    });
    expect(await room.award(award)).toEqual(award);
    const { state, preview } = await room.amendments.get(FINANCE, award.id, proposed.id, room.today);
    expect(state).toBe('proposed');
    expect(preview.problems[0]).toMatchObject({ pointer: '/money', code: 'ledger-would-refuse' });
  });

  it('splits the money from its day on, and never in a closed year', async () => {
    const award = await anOldAward();
    const shares = { category: [{ code: 'protection', basisPoints: 10_000 }], country: null };
    const content = { description: 'Protection alone.', shares };
    const early = await room.draft(award, { ...content, effectiveOn: isoDate('2022-09-30') });
    expect(await problemsOf(room.propose(early))).toEqual(['/effectiveOn before-closed-year']);
    const { kinds } = await room.amend(award, { ...content, effectiveOn: isoDate('2022-10-01') });
    expect(kinds).toEqual(['scope']);
    const standing = await room.amendments.list(FINANCE, award.id, room.today);
    expect(standing[0]?.preview.changes).toEqual([
      { field: 'category', label: 'Categories', from: null, to: 'Protection 100 %' },
    ]);
  });
});

describe('steps', () => {
  const title = { effectiveOn: isoDate('2011-10-01'), description: 'Title.', title: 'Anew' };

  it('a proposal comes back with a reason, is changed and proposed again', async () => {
    const award = await anOldAward();
    const proposed = await room.propose(await room.draft(award, title));
    await expect(room.amendments.giveBack(FINANCE, keyOf(proposed), ' ', room.today)).rejects.toThrow(
      'Say what',
    );
    const returned = await room.amendments.giveBack(FINANCE, keyOf(proposed), 'Which title?', room.today);
    expect(returned).toMatchObject({
      state: 'draft',
      proposed: null,
      returned: { reason: 'Which title?', by: { id: 'finance-1' } },
    });
    expect((await room.approve(await room.propose(returned))).number).toBe(1);
  });

  it('what is proposed is not written in, and what is settled takes no step', async () => {
    const award = await anOldAward();
    const proposed = await room.propose(await room.draft(award, title));
    const change = room.amendments.change(OFFICER, keyOf(proposed), { title: 'Other' }, room.today);
    await expect(change).rejects.toThrow(
      'The amendment is proposed and cannot be changed or returned. It waits for finance, who can approve or return it; it can also be withdrawn.',
    );
    const withdrawn = await room.amendments.withdraw(OFFICER, keyOf(proposed), room.today);
    expect(withdrawn).toMatchObject({ state: 'withdrawn', withdrawn: { by: { id: 'officer-1' } } });
    await expect(room.approve(withdrawn)).rejects.toThrow(AmendmentStepImpossible);
    await expect(room.amendments.withdraw(OFFICER, keyOf(withdrawn), room.today)).rejects.toThrow(
      AmendmentStepImpossible,
    );
  });

  it('a change names the version it was made from', async () => {
    const draft = await room.draft(await anOldAward(), title);
    await room.amendments.change(OFFICER, keyOf(draft), { title: 'One' }, room.today);
    const other = room.amendments.change(OFFICER, keyOf(draft), { title: 'Other' }, room.today);
    await expect(other).rejects.toThrow(new AmendmentChanged(1, 2));
    await expect(room.propose(draft)).rejects.toThrow(AmendmentChanged);
  });

  it('officers draft and finance approves, nobody what they drafted themselves', async () => {
    const award = await anOldAward();
    const { amendments, approval, today } = room;
    await expect(async () => amendments.draft(FINANCE, award.id, title, today)).rejects.toThrow(NotAllowed);
    const proposed = await room.propose(await room.draft(award, title));
    await expect(approval.approve(OFFICER, keyOf(proposed), '', today)).rejects.toThrow(NotAllowed);
    // Somebody who drafted it as an officer and is finance since.
    const sameHand: Actor = { ...FINANCE, id: OFFICER.id };
    await expect(room.approve(proposed, sameHand)).rejects.toThrow(OwnAmendmentApproval);
  });

  it('stand in the history of the award, what it says from its approval on', async () => {
    const award = await anOldAward();
    const proposed = await room.propose(await room.draft(award, title));
    const returned = await room.amendments.giveBack(FINANCE, keyOf(proposed), 'Secret.', room.today);
    await room.approve(await room.propose(returned));
    const grantee: Actor = { ...systemActor('g'), role: 'grantee', implementers: [award.implementer.id] };
    const page = { limit: 20, cursor: null };
    const { items } = await services.app
      .get(AwardHistory)
      .list(grantee, award.id, { field: 'amendment' }, page);
    expect(items.map(({ sentence, actor }) => `${actor.id}: ${sentence}`)).toEqual([
      'finance-1: Amendment 1 approved (scope), counting from October 1, 2011: Title.',
      'officer-1: Amendment proposed.',
      'finance-1: Amendment returned to be changed.',
      'officer-1: Amendment proposed.',
      'officer-1: Amendment drafted.',
    ]);
  });

  it('a grantee sees what was approved for its awards, and nothing else', async () => {
    const [mine, theirs] = [await anOldAward(), await anOldAward()];
    const grantee: Actor = { ...systemActor('g'), role: 'grantee', implementers: [mine.implementer.id] };
    const open = await room.draft(mine, title);
    await room.amend(mine, title);
    await room.amend(theirs, title);
    const seen = await room.amendments.list(grantee, mine.id, room.today);
    expect(seen.map(({ number, state }) => [number, state])).toEqual([[1, 'approved']]);
    await expect(room.amendments.get(grantee, mine.id, open.id, room.today)).rejects.toThrow(
      AmendmentNotFound,
    );
    await expect(room.amendments.list(grantee, theirs.id, room.today)).rejects.toThrow('There is no award');
  });
});

describe('at once', () => {
  it('fifty approve the same proposal: one does, and the award changes once', async () => {
    const award = await anOldAward();
    const proposed = await room.propose(
      await room.draft(award, {
        effectiveOn: isoDate('2011-10-01'),
        description: 'More.',
        ceilingChange: Money.parse('1.00'),
      }),
    );
    const done = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        room.approve(proposed, { ...FINANCE, id: `finance-${index}` }),
      ),
    );
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of done)
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(AmendmentStepImpossible);
    expect((await room.award(award)).ceiling.toString()).toBe('1000001.00');
  });

  it('several of one award are approved: their numbers have no gap', async () => {
    const award = await anOldAward();
    const proposals = [];
    for (const name of ['A', 'B', 'C', 'D', 'E'])
      proposals.push(
        await room.propose(
          await room.draft(award, { effectiveOn: isoDate('2011-10-01'), description: name, title: name }),
        ),
      );
    const approved = await Promise.all(proposals.map((proposed) => room.approve(proposed)));
    expect(approved.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});
