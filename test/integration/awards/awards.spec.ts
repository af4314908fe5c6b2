import { type Award, AwardChanged, AwardFieldInvalid, AwardNotFound, FainTaken } from '@awardbook/awards';
import { isoDate } from '@awardbook/fiscal';
import { ImplementerNotFound } from '@awardbook/implementers';
import { Money } from '@awardbook/money';
import { anAward, anImplementer, awardsOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();

describe('an award', () => {
  it('is one award whatever the case and punctuation of its FAIN', async () => {
    const award = await anAward({ fain: 'S-SJTIP-13-CA-1029', title: 'Tactik' }).store(db.dataSource);
    const awards = awardsOf(db.dataSource);
    for (const typed of ['S-SJTIP-13-CA-1029', 's-sjtip-13-ca-1029', 'SSJTIP13CA1029', award.id]) {
      expect((await awards.get(TESTER, typed)).id).toBe(award.id);
    }
    const refused = anAward({ fain: 'SSJTIP13CA1029' }).store(db.dataSource);
    await expect(refused).rejects.toThrow(FainTaken);
    await expect(refused).rejects.toThrow('already recorded as S-SJTIP-13-CA-1029, "Tactik"');
  });

  it('belongs to an implementer found by any of its names', async () => {
    const iom = await anImplementer({
      name: 'International Organization for Migration',
      otherNames: ['IOM'],
    }).store(db.dataSource);
    const { fain } = await anAward().store(db.dataSource);
    const given = await awardsOf(db.dataSource).get(TESTER, fain);
    const award = await awardsOf(db.dataSource).create(TESTER, {
      ...given,
      fain: 'S-IOM-1',
      implementer: 'i.o.m.',
    });
    expect(award.implementer).toEqual({ id: iom.id, name: iom.name });
    await expect(
      awardsOf(db.dataSource).create(TESTER, { ...given, fain: 'S-IOM-2', implementer: 'INTERPOL' }),
    ).rejects.toThrow(ImplementerNotFound);
  });

  it('gets another number, instrument and implementer when they were typed wrongly', async () => {
    const award = await anAward({ fain: 'S-WRONG-1', implementer: 'Wrong, Inc.' }).store(db.dataSource);
    const right = await anImplementer({ name: 'Right Foundation' }).store(db.dataSource);
    const awards = awardsOf(db.dataSource);
    const patch = {
      fain: 'S-RIGHT-1',
      instrument: 'cooperative-agreement',
      implementer: right.name,
    } as const;
    const corrected = await awards.change(TESTER, 's wrong 1', 1, patch);
    expect(corrected).toMatchObject({
      id: award.id,
      fain: 'S-RIGHT-1',
      instrument: 'cooperative-agreement',
      implementer: { id: right.id },
      version: 2,
    });
    await expect(awards.get(TESTER, 'S-WRONG-1')).rejects.toThrow(AwardNotFound);
    const other = await anAward().store(db.dataSource);
    await expect(awards.change(TESTER, award.id, 2, { fain: other.fain })).rejects.toThrow(FainTaken);
    // The same number in another spelling is a correction as well.
    expect((await awards.change(TESTER, award.id, 2, { fain: 's.right.1' })).fain).toBe('s.right.1');
  });

  it('has one winner when fifty give their awards the same number at once', async () => {
    const stored = await Promise.all(Array.from({ length: 50 }, () => anAward().store(db.dataSource)));
    const answers = await Promise.allSettled(
      stored.map(({ id }) => awardsOf(db.dataSource).change(TESTER, id, 1, { fain: 'S-SAME-1' })),
    );
    const refusals = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as unknown] : [],
    );
    expect(refusals).toHaveLength(49);
    expect(refusals.every((refusal) => refusal instanceof FainTaken)).toBe(true);
  });

  it('that nobody recorded is not found', async () => {
    const awards = awardsOf(db.dataSource);
    await expect(awards.get(TESTER, 'S-NOBODY')).rejects.toThrow(AwardNotFound);
    await expect(awards.get(TESTER, '01890000-0000-7000-8000-000000000000')).rejects.toThrow(AwardNotFound);
    await expect(awards.getShares(TESTER, 'S-NOBODY')).rejects.toThrow(AwardNotFound);
  });

  it.each([
    [{ fain: '---' }, '/fain'],
    [{ fain: 'x'.repeat(31) }, '/fain'],
    [{ title: '' }, '/title'],
    [{ ceiling: '-0.01' }, '/ceiling'],
    [{ ceiling: '10000000000000.00' }, '/ceiling'],
    [{ startsOn: '2010-10-02', endsOn: '2010-10-01' }, '/endsOn'],
    [{ source: 'x'.repeat(501) }, '/source'],
  ])('with %o is refused at %s', async (fault, pointer) => {
    const refused = anAward(fault).store(db.dataSource);
    await expect(refused).rejects.toThrow(AwardFieldInvalid);
    await expect(refused).rejects.toMatchObject({ fields: [{ pointer }] });
  });
});

describe('a change of an award', () => {
  it('changes what it names and raises the version by one', async () => {
    const award = await anAward({ ceiling: '100.00', endsOn: '2012-09-30' }).store(db.dataSource);
    const changed = await awardsOf(db.dataSource).change(TESTER, award.fain, 1, {
      ceiling: Money.parse('250.00'),
      endsOn: isoDate('2013-03-31'),
      programType: 'training-and-technical-assistance',
    });
    expect(changed).toEqual({
      ...award,
      ceiling: Money.parse('250.00'),
      endsOn: '2013-03-31',
      programType: 'training-and-technical-assistance',
      version: 2,
    });
  });

  it('of nothing leaves the version as it is', async () => {
    const award = await anAward().store(db.dataSource);
    const { title, ceiling, startsOn } = award;
    const changed = await awardsOf(db.dataSource).change(TESTER, award.id, 1, { title, ceiling, startsOn });
    expect(changed.version).toBe(1);
  });

  it('by somebody who holds an older version is refused', async () => {
    const award = await anAward().store(db.dataSource);
    const awards = awardsOf(db.dataSource);
    await awards.change(TESTER, award.id, 1, { title: 'First' });
    const refused = awards.change(TESTER, award.id, 1, { title: 'Second' });
    await expect(refused).rejects.toThrow(AwardChanged);
    await expect(refused).rejects.toMatchObject({
      code: 'award-changed',
      figures: { asked: '1', current: '2' },
    });
  });

  it('by ten who hold the same version is made once', async () => {
    const award = await anAward().store(db.dataSource);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, person) =>
        awardsOf(db.dataSource).change(TESTER, award.id, 1, { title: `Title of person ${person}` }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await awardsOf(db.dataSource).get(TESTER, award.id)).version).toBe(2);
  });

  it('that turns the period round is refused', async () => {
    const award = await anAward({ startsOn: '2010-10-01' }).store(db.dataSource);
    await expect(
      awardsOf(db.dataSource).change(TESTER, award.id, 1, { endsOn: isoDate('2010-09-30') }),
    ).rejects.toMatchObject({ fields: [{ pointer: '/endsOn', code: 'period-backwards' }] });
  });

  it('never takes the ceiling below what is obligated', async () => {
    const award = await anAward({ fain: 'S-CEILING', ceiling: '100.00' }).store(db.dataSource);
    await db.dataSource
      .sql`INSERT INTO award_balances (award_id, obligated_cents) VALUES (${award.id}, 6000)`;
    const awards = awardsOf(db.dataSource);
    await expect(awards.change(TESTER, award.id, 1, { ceiling: Money.parse('59.99') })).rejects.toMatchObject(
      {
        code: 'ceiling-below-obligations',
        message:
          'The ceiling of award S-CEILING cannot become $59.99: $60.00 is obligated. Deobligate first, or keep at least that much.',
      },
    );
    expect((await awards.change(TESTER, award.id, 1, { ceiling: Money.parse('60.00') })).version).toBe(2);
  });
});

describe('the list of awards', () => {
  let all: Award[];

  beforeAll(async () => {
    const store = (fain: string, title: string, more: Parameters<typeof anAward>[0] = {}) =>
      anAward({ fain, title, ...more }).store(db.dataSource);
    all = [
      await store('Z-LIST-3', '100% shelter', { implementer: 'Caritas', provenance: 'published' }),
      await store('z.list.1', 'Child labour in Angola', { implementer: 'Caritas' }),
      await store('Z-LIST-2', 'Hotline', {
        programType: 'emergency-victim-assistance',
        provenance: 'synthetic',
      }),
    ];
  });

  const fains = async (filter: Parameters<ReturnType<typeof awardsOf>['list']>[1]): Promise<string[]> =>
    (await awardsOf(db.dataSource).list(TESTER, filter, { limit: 200, cursor: null })).items.map(
      ({ fain }) => fain,
    );

  it('goes by FAIN without regard to case and punctuation, a page at a time', async () => {
    const awards = awardsOf(db.dataSource);
    const first = await awards.list(TESTER, { q: 'z-list' }, { limit: 2, cursor: null });
    const rest = await awards.list(TESTER, { q: 'z-list' }, { limit: 2, cursor: first.next });
    expect([...first.items, ...rest.items].map(({ fain }) => fain)).toEqual([
      'z.list.1',
      'Z-LIST-2',
      'Z-LIST-3',
    ]);
    expect(rest.next).toBeNull();
  });

  it('filters by implementer, program type and provenance, all together', async () => {
    expect(await fains({ implementer: 'CARITAS' })).toEqual(['z.list.1', 'Z-LIST-3']);
    expect(await fains({ implementer: all[0]?.implementer.id ?? '', provenance: 'published' })).toEqual([
      'Z-LIST-3',
    ]);
    expect(await fains({ programType: 'emergency-victim-assistance' })).toEqual(['Z-LIST-2']);
    expect(await fains({ programType: 'emergency-victim-assistance', provenance: 'published' })).toEqual([]);
    await expect(fains({ implementer: 'Nobody' })).rejects.toThrow(ImplementerNotFound);
  });

  it('finds part of a FAIN, a title or a name, and takes no letter for a pattern', async () => {
    expect(await fains({ q: 'zlist2' })).toEqual(['Z-LIST-2']);
    expect(await fains({ q: 'ANGOLA' })).toEqual(['z.list.1']);
    expect(await fains({ q: 'carit' })).toEqual(['z.list.1', 'Z-LIST-3']);
    expect(await fains({ q: '0%' })).toEqual(['Z-LIST-3']);
    expect(await fains({ q: '100_shelter' })).toEqual([]);
  });
});
