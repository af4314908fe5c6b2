import { AuditTrail } from '@awardbook/audit';
import { AwardHistory, type HistoryFilter } from '@awardbook/awards';
import { systemActor, Transactions } from '@awardbook/database';
import { Money } from '@awardbook/money';
import { isoDate } from '@awardbook/fiscal';
import { aBudget, anAward, awardsOf, budgetsOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();
const OFFICER = systemActor('program-officer-1');
const TODAY = { today: isoDate('2013-01-01') };

function history(): AwardHistory {
  const transactions = new Transactions(db.dataSource);
  return new AwardHistory(transactions, awardsOf(db.dataSource), new AuditTrail(transactions));
}

const sentencesOf = async (award: string, filter: HistoryFilter = {}) =>
  (await history().list(TESTER, award, filter, { limit: 50, cursor: null })).items.map(
    (item) => item.sentence,
  );

it('tells what changed in an award, newest first, from what to what', async () => {
  const award = await anAward({ title: 'Shelters' }).store(db.dataSource);
  const awards = awardsOf(db.dataSource);
  await awards.change(OFFICER, award.id, 1, { ceiling: Money.parse('1500000.00') });
  await awards.change(OFFICER, award.id, 2, { title: 'Safe shelters', endsOn: isoDate('2014-09-30') });
  await awards.change(OFFICER, award.id, 3, { programType: 'emergency-victim-assistance' });
  expect(await sentencesOf(award.fain)).toEqual([
    'Program type from Bilateral and Regional to Emergency Victim Assistance.',
    'Title from “Shelters” to “Safe shelters”; last day from September 30, 2013 to September 30, 2014.',
    'Ceiling from $1,000,000.00 to $1,500,000.00.',
    'Award recorded, with a ceiling of $1,000,000.00, from October 1, 2009 to September 30, 2013.',
  ]);
  const [latest] = (await history().list(TESTER, award.id, {}, { limit: 1, cursor: null })).items;
  expect(latest).toMatchObject({
    actor: { id: 'program-officer-1', name: 'program-officer-1' },
    kind: 'updated',
    table: 'awards',
    changes: [{ field: 'programType', from: 'Bilateral and Regional', to: 'Emergency Victim Assistance' }],
  });
});

it('tells a new set of shares from what counted before it', async () => {
  const award = await anAward()
    .shared({ categories: { protection: 6_000, prevention: 4_000 }, countries: { GH: 10_000 } })
    .store(db.dataSource);
  const set = (effectiveOn: string, protection: number, prevention: number) =>
    awardsOf(db.dataSource).setShares(
      OFFICER,
      award.id,
      {
        split: 'category',
        effectiveOn: isoDate(effectiveOn),
        shares: [
          { code: 'protection', basisPoints: protection },
          { code: 'prevention', basisPoints: prevention },
        ].filter(({ basisPoints }) => basisPoints > 0),
      },
      TODAY,
    );
  await set('2012-10-01', 4_000, 6_000);
  await set('2012-10-01', 3_333, 6_667);
  await set('2011-10-01', 10_000, 0);
  expect(await sentencesOf(award.id, { field: 'category' })).toEqual([
    'Protection from 60 % to 100 %, Prevention from 40 % to 0 % from October 1, 2011.',
    'Protection from 40 % to 33.33 %, Prevention from 60 % to 66.67 % from October 1, 2012.',
    'Protection from 60 % to 40 %, Prevention from 40 % to 60 % from October 1, 2012.',
    'Protection 60 %, Prevention 40 % from October 1, 2009.',
  ]);
  expect(await sentencesOf(award.id, { field: 'country' })).toEqual(['Ghana 100 % from October 1, 2009.']);
});

it('narrows by field, actor and day, and pages without a gap or a repetition', async () => {
  const award = await anAward().store(db.dataSource);
  const awards = awardsOf(db.dataSource);
  for (let version = 1; version <= 9; version += 1) {
    const actor = version % 2 === 0 ? OFFICER : TESTER;
    await awards.change(actor, award.id, version, { title: `Title ${version}` });
  }
  const all = await sentencesOf(award.id);
  expect(all).toHaveLength(10);
  expect(await sentencesOf(award.id, { actor: OFFICER.id })).toHaveLength(4);
  expect(await sentencesOf(award.id, { field: 'ceiling' })).toHaveLength(1);
  const today = new Date().toISOString().slice(0, 10);
  expect(await sentencesOf(award.id, { from: today, to: today })).toHaveLength(10);
  expect(await sentencesOf(award.id, { to: '2020-01-01' })).toEqual([]);
  const paged: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await history().list(TESTER, award.id, {}, { limit: 3, cursor });
    paged.push(...page.items.map((item) => item.sentence));
    cursor = page.next;
  } while (cursor !== null);
  expect(paged).toEqual(all);
});

it('tells an award that was there before the trail by what changed since', async () => {
  const award = await anAward()
    .shared({ categories: { protection: 6_000, prevention: 4_000 } })
    .store(db.dataSource);
  await db.dataSource.transaction(async (tx) => {
    await tx.query('SET LOCAL session_replication_role = replica');
    await tx.sql`DELETE FROM audit_entries WHERE award_id = ${award.id}`;
  });
  await awardsOf(db.dataSource).setShares(
    OFFICER,
    award.id,
    {
      split: 'category',
      effectiveOn: isoDate('2012-10-01'),
      shares: [{ code: 'protection', basisPoints: 10_000 }],
    },
    TODAY,
  );
  expect(await sentencesOf(award.id)).toEqual([
    'Protection from 60 % to 100 %, Prevention from 40 % to 0 % from October 1, 2012.',
  ]);
});

it('names the person behind an id', async () => {
  const [person] = await db.dataSource.sql<{ id: string }[]>`
    INSERT INTO people (email, name, role, status) VALUES ('ada@example.org', 'Ada Officer', 'program-officer', 'active')
    RETURNING id`;
  const award = await anAward().store(db.dataSource);
  const ada = { ...TESTER, id: person?.id ?? '', role: 'program-officer' as const };
  await awardsOf(db.dataSource).change(ada, award.id, 1, { title: 'By Ada' });
  const { items } = await history().list(TESTER, award.id, {}, { limit: 1, cursor: null });
  expect(items[0]?.actor).toEqual({ id: person?.id, name: 'Ada Officer' });
});

it('tells which versions of the budget were recorded and approved', async () => {
  const award = await anAward({ ceiling: '500000.00' }).store(db.dataSource);
  const budgets = budgetsOf(db.dataSource);
  await budgets.record(OFFICER, award.id, aBudget(award, { travel: '100.05' }, { reason: 'As proposed' }));
  const effectiveOn = isoDate('2010-10-01');
  await budgets.approve(TESTER, award.id, 1, { effectiveOn, today: effectiveOn, remark: 'Fine' });
  await budgets.record(OFFICER, award.id, aBudget(award, { supplies: '100.05' }));
  expect(await sentencesOf(award.id, { field: 'budget' })).toEqual([
    'Version 2 of the budget recorded: $100.05 federal, $0.00 cost share. Reason: “Test”.',
    'Version 1 of the budget approved, from October 1, 2010. Remark: “Fine”.',
    'Version 1 of the budget recorded: $100.05 federal, $0.00 cost share. Reason: “As proposed”.',
  ]);
});
