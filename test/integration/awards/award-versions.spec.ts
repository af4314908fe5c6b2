import { type Award, AwardNotThereYet, AwardStatuses } from '@awardbook/awards';
import { type Actor, systemActor, Transactions, violationOf } from '@awardbook/database';
import { addDays, dateInWashington, isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { anAward, awardsOf, mergingOf, recordsOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();
const TODAY = dateInWashington(new Date());
const OFFICER: Actor = { ...systemActor('officer-1'), role: 'program-officer' };

/** What an amendment does, without the room of amendments. */
async function amend(award: Award, number: number, effectiveOn: string, terms: string): Promise<void> {
  await new Transactions(db.dataSource).run(TESTER, async (tx) => {
    await tx.sql`
      SELECT set_config('awardbook.effective_on', ${effectiveOn}, true), set_config('awardbook.amendment', ${String(number)}, true)`;
    await tx.query(`UPDATE awards SET ${terms}, version = version + 1 WHERE id = $1`, [award.id]);
  });
}

const asOf = (award: Award, day: string): Promise<Award> =>
  awardsOf(db.dataSource).get(TESTER, award.fain, isoDate(day));

const versions = (award: Award): Promise<object[]> =>
  db.dataSource.query(
    `SELECT version, effective_on AS "effectiveOn", amendment, title, ceiling_cents AS cents, recorded_by AS "recordedBy"
       FROM award_versions WHERE award_id = $1 ORDER BY version`,
    [award.id],
  );

describe('an award as it was', () => {
  it('has the terms of the day: those of an amendment from the day from which it counts', async () => {
    const award = await anAward({ startsOn: '2019-04-01', endsOn: '2022-03-31' }).store(db.dataSource);
    await amend(award, 1, '2022-03-15', `ends_on = '2023-03-31'`);
    await amend(award, 2, '2023-04-01', `ends_on = '2025-03-31', ceiling_cents = 150000000`);
    const terms = async (day: string) => {
      const { endsOn, ceiling } = await asOf(award, day);
      return `${endsOn} ${ceiling.toString()}`;
    };
    expect(await terms('2019-04-01')).toBe('2022-03-31 1000000.00');
    expect(await terms('2022-03-14')).toBe('2022-03-31 1000000.00');
    expect(await terms('2022-03-15')).toBe('2023-03-31 1000000.00');
    expect(await terms('2023-03-31')).toBe('2023-03-31 1000000.00');
    expect(await terms('2023-04-01')).toBe('2025-03-31 1500000.00');
  });

  it('has what was put right later: a correction counts from the day of what it corrects', async () => {
    const award = await anAward({ startsOn: '2019-04-01', endsOn: '2022-03-31', title: 'Helth' }).store(
      db.dataSource,
    );
    await awardsOf(db.dataSource).change(OFFICER, award.id, 1, { title: 'Health' });
    await amend(award, 1, '2021-01-01', 'ceiling_cents = 200000000');
    await awardsOf(db.dataSource).change(OFFICER, award.id, 3, { ceiling: Money.parse('2000000.50') });
    expect(await versions(award)).toEqual([
      {
        version: 1,
        effectiveOn: '2019-04-01',
        amendment: null,
        title: 'Helth',
        cents: 100_000_000n,
        recordedBy: 'tester',
      },
      {
        version: 2,
        effectiveOn: '2019-04-01',
        amendment: null,
        title: 'Health',
        cents: 100_000_000n,
        recordedBy: 'officer-1',
      },
      {
        version: 3,
        effectiveOn: '2021-01-01',
        amendment: 1,
        title: 'Health',
        cents: 200_000_000n,
        recordedBy: 'tester',
      },
      {
        version: 4,
        effectiveOn: '2021-01-01',
        amendment: 1,
        title: 'Health',
        cents: 200_000_050n,
        recordedBy: 'officer-1',
      },
    ]);
    expect(await asOf(award, '2020-12-31')).toMatchObject({
      title: 'Health',
      ceiling: Money.parse('1000000.00'),
    });
    expect(await asOf(award, '2021-01-01')).toMatchObject({ ceiling: Money.parse('2000000.50') });
  });

  it('is there from its first day on, also from one that is put right', async () => {
    const award = await anAward({ startsOn: '2019-04-01', endsOn: '2022-03-31' }).store(db.dataSource);
    await expect(asOf(award, '2019-03-31')).rejects.toThrow(
      new AwardNotThereYet(award.fain, isoDate('2019-03-31'), isoDate('2019-04-01')),
    );
    await awardsOf(db.dataSource).change(OFFICER, award.id, 1, { startsOn: isoDate('2018-04-01') });
    expect((await asOf(award, '2019-03-31')).startsOn).toBe('2018-04-01');
    expect((await asOf(award, '2020-01-01')).startsOn).toBe('2018-04-01');
  });

  it('is there from the day it was recorded on when it begins later', async () => {
    const award = await anAward({ startsOn: '2198-10-01', endsOn: '2199-09-30' }).store(db.dataSource);
    expect(await asOf(award, TODAY)).toMatchObject({ status: 'planned', startsOn: '2198-10-01' });
    await expect(asOf(award, addDays(TODAY, -1))).rejects.toThrow(AwardNotThereYet);
  });

  it('has the status that its history gives, before that the one of its dates', async () => {
    const award = await anAward({ startsOn: '2019-04-01', endsOn: '2199-09-30' }).store(db.dataSource);
    const statuses = new AwardStatuses(new Transactions(db.dataSource), awardsOf(db.dataSource));
    const step = { to: 'suspended' as const, reason: 'Audit.', effectiveOn: isoDate('2021-05-01') };
    const { version } = await statuses.change(OFFICER, award.id, 1, step, TODAY);
    const back = { to: 'active' as const, reason: 'Done.', effectiveOn: isoDate('2021-07-01') };
    await statuses.change(OFFICER, award.id, version, back, TODAY);
    const days = ['2019-04-01', '2021-04-30', '2021-05-01', '2021-06-30', '2021-07-01', TODAY];
    const seen = await Promise.all(days.map(async (day) => (await asOf(award, day)).status));
    expect(seen).toEqual(['active', 'active', 'suspended', 'suspended', 'active', 'active']);
  });

  it('is with the implementer of now: a merge says who that always was', async () => {
    const award = await anAward({ startsOn: '2019-04-01', endsOn: '2022-03-31' }).store(db.dataSource);
    const survivor = (await anAward().store(db.dataSource)).implementer;
    const merged = await recordsOf(db.dataSource).get(TESTER, award.implementer.id);
    await mergingOf(db.dataSource).merge(OFFICER, merged.id, merged.version, {
      into: survivor.id,
      intoVersion: 1,
      reason: 'The same.',
    });
    expect((await asOf(award, '2019-04-01')).implementer).toEqual(survivor);
  });
});

it('the register as it was has the awards that were there, filtered by the terms they had', async () => {
  const implementer = 'The register of 2020';
  const early = await anAward({
    implementer,
    fain: 'EARLY',
    startsOn: '2019-04-01',
    endsOn: '2022-03-31',
  }).store(db.dataSource);
  await anAward({ implementer, fain: 'LATE', startsOn: '2021-04-01', endsOn: '2022-03-31' }).store(
    db.dataSource,
  );
  await amend(early, 1, '2021-01-01', `program_type = 'child-protection-compact'`);
  const list = async (day: string, programType?: Award['programType']) => {
    const filter = { implementer, programType, asOf: isoDate(day) };
    const { items } = await awardsOf(db.dataSource).list(TESTER, filter, { limit: 50, cursor: null });
    return items.map(({ fain }) => fain);
  };
  expect(await list('2018-01-01')).toEqual([]);
  expect(await list('2020-06-30')).toEqual(['EARLY']);
  expect(await list(TODAY)).toEqual(['EARLY', 'LATE']);
  expect(await list('2020-06-30', 'child-protection-compact')).toEqual([]);
  expect(await list('2021-01-01', 'child-protection-compact')).toEqual(['EARLY']);
});

it('shares as of a day are those that counted by then', async () => {
  const award = await anAward({ startsOn: '2019-04-01', endsOn: '2022-03-31' })
    .shared({ categories: { protection: 10_000 } })
    .shared({ from: '2020-10-01', categories: { prevention: 10_000 } })
    .store(db.dataSource);
  const { category } = await awardsOf(db.dataSource).getShares(TESTER, award.id, isoDate('2020-09-30'));
  expect(category.map(({ effectiveOn }) => effectiveOn)).toEqual(['2019-04-01']);
});

it('nobody changes or removes a version', async () => {
  const award = await anAward().store(db.dataSource);
  for (const statement of ['UPDATE award_versions SET title = title', 'DELETE FROM award_versions']) {
    const refused: unknown = await db.dataSource
      .query(`${statement} WHERE award_id = $1`, [award.id])
      .catch((error: unknown) => error);
    expect(violationOf(refused)?.code).toBe('append-only');
  }
});
