import {
  AwardNotFound,
  BudgetAboveCeiling,
  BudgetAlreadyApproved,
  BudgetApprovalMisdated,
  BudgetBaseOutdated,
  BudgetFieldInvalid,
  BudgetNotFound,
  BudgetsService,
  BudgetSuperseded,
  OwnBudgetApproval,
} from '@awardbook/awards';
import { createDataSource } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { NotAllowed } from '@awardbook/identity';
import { aBudget, anAward } from '../../builders';
import { withServices } from '../../support/services';
import { actorOf, STAFF } from '../walls/two-parties';

const ATTEMPTS = 50;
const OFFICER = actorOf('program-officer');
const FINANCE = actorOf('finance');
const TODAY = isoDate('2026-11-01');
const APPROVED = { effectiveOn: TODAY, today: TODAY, remark: '' };

describe('budgets of an award', () => {
  const services = withServices({ as: 'api', poolSize: ATTEMPTS });
  const budgets = () => services.app.get(BudgetsService);

  /** As the role that migrates, past every wall. */
  async function asOwner<T>(
    work: (db: Awaited<ReturnType<typeof createDataSource>>) => Promise<T>,
  ): Promise<T> {
    const owner = await createDataSource(services.url, { applicationName: 'test', poolSize: 2 }).initialize();
    return work(owner).finally(() => owner.destroy());
  }

  const anOwnAward = (given: { ceiling?: string } = {}) => asOwner((db) => anAward(given).store(db));

  it('gives a version back as it was recorded, with indirect costs of base times rate', async () => {
    const award = await anOwnAward();
    const draft = aBudget(
      award,
      { personnel: '400000.05', travel: '0.00' },
      { costShare: { personnel: '0.05', other: '10.00' }, rateBasisPoints: 1_000 },
    );
    const recorded = await budgets().record(OFFICER, award.id, draft);
    const lines = draft.periods[0]?.lines.filter(({ objectClass }) => objectClass !== 'travel');
    expect(recorded).toMatchObject({
      number: 1,
      basedOn: null,
      recordedBy: { id: OFFICER.id },
      approval: null,
      periods: [{ ...draft.periods[0], lines }],
      monitor: { state: 'needs-approval', approvedVersion: null },
    });
    expect(await budgets().get(OFFICER, award.fain, 1)).toEqual(recorded);
    // 400,000.05 × 10 % = 40,000.005, to 40,000.01; (400,000.05 + 10.05) × 10 % = 40,001.01, of which 1.00 is left.
    const [stored] = await asOwner((db) =>
      db.query<object[]>(
        `SELECT b.federal_cents AS federal, b.cost_share_cents AS "costShare", i.federal_cents AS indirect,
                i.cost_share_cents AS "indirectShare"
           FROM award_budgets b JOIN budget_indirect_costs i USING (award_id, number) WHERE award_id = $1`,
        [award.id],
      ),
    );
    expect(stored).toEqual({
      federal: 44_000_006n,
      costShare: 1_105n,
      indirect: 4_000_001n,
      indirectShare: 100n,
    });
  });

  it('counts transfers from the last approved total on, and from nothing again after an approval', async () => {
    const award = await anOwnAward();
    const record = (personnel: string, travel: string) =>
      budgets().record(OFFICER, award.id, aBudget(award, { personnel, travel }));
    await record('600000.00', '400000.00');
    const approved = await budgets().approve(FINANCE, award.id, 1, { ...APPROVED, remark: 'As discussed' });
    expect(approved.approval).toMatchObject({ by: { id: FINANCE.id }, remark: 'As discussed' });
    // Of 1,000,000.00: 60,000.00 there, 30,000.00 back, 20,000.00 there again.
    expect((await record('540000.00', '460000.00')).monitor).toMatchObject({
      state: 'ok',
      movedBasisPoints: 600,
    });
    expect((await record('570000.00', '430000.00')).monitor).toMatchObject({
      state: 'warning',
      movedBasisPoints: 900,
    });
    expect((await record('550000.00', '450000.00')).monitor).toMatchObject({
      state: 'needs-approval',
      movedBasisPoints: 1_100,
    });
    await budgets().approve(FINANCE, award.id, 4, APPROVED);
    expect((await record('549000.00', '451000.00')).monitor).toMatchObject({
      state: 'ok',
      approvedVersion: 4,
      movedBasisPoints: 10,
    });
    expect((await budgets().list(OFFICER, award.id)).map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
  });

  it('of two versions made from the same one approves exactly one, however many ask at once', async () => {
    const award = await anOwnAward();
    const record = (travel: string) =>
      budgets().record(
        OFFICER,
        award.id,
        aBudget(award, { travel }, travel === '1.00' ? {} : { basedOn: 1 }),
      );
    await record('1.00');
    await budgets().approve(FINANCE, award.id, 1, APPROVED);
    await record('2.00');
    await record('3.00');
    const outcomes = await Promise.allSettled(
      Array.from({ length: ATTEMPTS }, (_, attempt) =>
        budgets().approve(actorOf('finance'), award.id, 2 + (attempt % 2), APPROVED),
      ),
    );
    const refusals = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as Error] : [],
    );
    expect(refusals).toHaveLength(ATTEMPTS - 1);
    for (const refusal of refusals)
      expect([BudgetAlreadyApproved, BudgetSuperseded]).toContain(refusal.constructor);
    expect(refusals.filter((refusal) => refusal instanceof BudgetSuperseded)).toHaveLength(ATTEMPTS / 2);
    const approved = (await budgets().list(OFFICER, award.id)).filter(({ approval }) => approval !== null);
    expect(approved).toHaveLength(2);
    // What was not approved leads nowhere any more: a new version is made from the approved one by itself.
    const [winner] = approved;
    const loser = winner?.number === 2 ? 3 : 2;
    const stale = aBudget(award, { travel: '4.00' }, { basedOn: loser });
    await expect(budgets().record(OFFICER, award.id, stale)).rejects.toThrow(BudgetBaseOutdated);
    expect(await budgets().record(OFFICER, award.id, aBudget(award, { travel: '4.00' }))).toMatchObject({
      number: 4,
      basedOn: winner?.number,
    });
  });

  it('numbers versions without gaps when many are recorded at once', async () => {
    const award = await anOwnAward();
    const draft = aBudget(award, { supplies: '5.00' });
    await Promise.all(Array.from({ length: 10 }, () => budgets().record(OFFICER, award.id, draft)));
    const numbers = (await budgets().list(OFFICER, award.id)).map(({ number }) => number);
    expect(numbers).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('count from a day on, so that the budget of any day can be told', async () => {
    const award = await anOwnAward();
    const on = (day: string) => isoDate(day);
    await budgets().record(OFFICER, award.id, aBudget(award, { travel: '1.00' }));
    await budgets().record(OFFICER, award.id, aBudget(award, { travel: '2.00' }));
    const approve = (number: number, day: string) =>
      budgets().approve(FINANCE, award.id, number, { ...APPROVED, effectiveOn: on(day) });
    await approve(1, '2010-10-01');
    await expect(approve(2, '2026-11-02')).rejects.toThrow('up to today, 2026-11-01 and from 2010-10-01 on');
    await expect(approve(2, '2010-09-30')).rejects.toMatchObject({
      constructor: BudgetApprovalMisdated,
      fields: [{ pointer: '/effectiveOn' }],
    });
    await approve(2, '2011-10-01');
    const numbersOn = async (day: string) =>
      (await budgets().list(OFFICER, award.id, on(day))).map(({ number, monitor }) => [
        number,
        monitor.approvedVersion,
      ]);
    // Both were written down later than that; what was approved counts from its day all the same.
    expect(await numbersOn('2010-09-30')).toEqual([]);
    expect(await numbersOn('2010-10-01')).toEqual([[1, 1]]);
    expect(await numbersOn('2011-10-01')).toEqual([
      [2, 2],
      [1, 1],
    ]);
    await expect(budgets().get(OFFICER, award.id, 2, on('2011-09-30'))).rejects.toThrow(BudgetNotFound);
  });

  it('refuses with figures what cannot be', async () => {
    const award = await anOwnAward({ ceiling: '1000.00' });
    await budgets().record(OFFICER, award.id, aBudget(award, { other: '1000.01' }));
    await expect(budgets().approve(FINANCE, award.id, 1, APPROVED)).rejects.toMatchObject({
      constructor: BudgetAboveCeiling,
      figures: { federal: '1000.01', ceiling: '1000.00', over: '0.01' },
    });
    await expect(budgets().approve({ ...FINANCE, id: OFFICER.id }, award.id, 1, APPROVED)).rejects.toThrow(
      OwnBudgetApproval,
    );
    await expect(budgets().approve(FINANCE, award.id, 2, APPROVED)).rejects.toThrow(BudgetNotFound);
    await expect(budgets().get(OFFICER, 'S-NOBODYS-1', 1)).rejects.toThrow(AwardNotFound);
    const [period] = aBudget(award, { other: '1.00' }).periods;
    const twice = { reason: 'Twice', periods: [period, period] } as never;
    await expect(budgets().record(OFFICER, award.id, twice)).rejects.toThrow(BudgetFieldInvalid);
  });

  it('are recorded by program officers, approved by finance, and read by whoever sees the award', async () => {
    const award = await anOwnAward();
    const draft = aBudget(award, { other: '1.00' });
    await budgets().record(OFFICER, award.id, draft);
    for (const role of [...STAFF, 'grantee'] as const) {
      const actor = actorOf(role);
      if (role !== 'program-officer')
        await expect(budgets().record(actor, award.id, draft)).rejects.toThrow(NotAllowed);
      if (role !== 'finance')
        await expect(budgets().approve(actor, award.id, 1, APPROVED)).rejects.toThrow(NotAllowed);
    }
    const own = actorOf('grantee', [award.implementer.id]);
    expect(await budgets().list(own, award.id)).toHaveLength(1);
    await expect(budgets().list(actorOf('grantee'), award.id)).rejects.toThrow(AwardNotFound);
  });

  it('never change: nothing is altered, removed, or added to a version afterwards, by anybody', async () => {
    const award = await anOwnAward();
    await budgets().record(OFFICER, award.id, aBudget(award, { other: '1.00' }));
    await asOwner(async (db) => {
      for (const table of [
        'award_budgets',
        'budget_periods',
        'budget_lines',
        'budget_indirect_costs',
        'budget_approvals',
      ]) {
        await expect(db.query(`UPDATE ${table} SET number = number`)).rejects.toThrow('append-only');
        await expect(db.query(`DELETE FROM ${table}`)).rejects.toThrow('append-only');
      }
      for (const [table, values] of [
        ['budget_lines', `'${award.id}', 1, 1, 'travel', 1, 0`],
        ['budget_periods', `'${award.id}', 1, 2, '2013-01-01', '2013-02-01'`],
        ['budget_indirect_costs', `'${award.id}', 1, 1, '2013-01-01', '2013-02-01', 'negotiated', 1, 0, 0`],
      ])
        await expect(db.query(`INSERT INTO ${table} VALUES (${values})`)).rejects.toThrow('budget-not-whole');
    });
  });

  it('stand in the audit trail with who recorded and who approved them', async () => {
    const award = await anOwnAward();
    await budgets().record(OFFICER, award.id, aBudget(award, { other: '1.00' }, { rateBasisPoints: 1_000 }));
    await budgets().approve(FINANCE, award.id, 1, APPROVED);
    const lines = await asOwner((db) =>
      db.query<{ subject: string; actor: string }[]>(
        `SELECT subject, actor FROM audit_entries WHERE award_id = $1 AND subject ~ 'budget' ORDER BY transaction_id, id`,
        [award.id],
      ),
    );
    expect(lines.map(({ subject, actor }) => `${subject} ${actor}`)).toEqual([
      ...['award_budgets', 'budget_periods', 'budget_lines', 'budget_indirect_costs'].map(
        (table) => `${table} ${OFFICER.id}`,
      ),
      `budget_approvals ${FINANCE.id}`,
    ]);
  });
});
