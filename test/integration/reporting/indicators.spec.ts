import { withServices } from '../../support/services';
import { ACCEPTED, counting, entryOf, PASSED, TARGETS } from './counting';

const services = withServices({ as: 'api' });
const { sql, take, standard, anAwardWith, missing, indicators, reports } = counting(services);

const codes = (problems: { code: string }[]) => problems.map(({ code }) => code);

const cellsOf = (breakdown: string, boxes: Record<string, number>) =>
  Object.entries(boxes).map(([cell, value]) => ({ breakdown, cell, value }));

const REFERRED = {
  'adult/female': 3,
  'adult/male': 1,
  'adult/not-stated': 0,
  'child/female': 2,
  'child/male': 4,
  'child/not-stated': 0,
  'not-stated/female': 0,
  'not-stated/male': 0,
  'not-stated/not-stated': 1,
};

describe('the indicators of an award', () => {
  it('are of the catalogue or its own, each number once, and have a target', async () => {
    const { award, officer, indicator } = await anAwardWith();
    expect(indicator).toMatchObject({ version: 1, targets: TARGETS, indicator: { number: PASSED } });
    const own = {
      number: 'OWN-1',
      name: 'Hotlines',
      definition: '',
      unit: 'hotlines',
      adds: 'latest',
    } as const;
    const terms = { ...own, uniquePersons: false, numerator: null, denominator: null, breakdowns: [] };
    await indicators().add(officer, award.id, { own: terms, targets: TARGETS });
    const twice = indicators().add(officer, award.id, {
      own: { ...terms, number: 'own-1' },
      targets: TARGETS,
    });
    await expect(twice).rejects.toMatchObject({ code: 'indicator-already-there' });
    const taken = indicators().add(officer, award.id, {
      own: { ...terms, number: 'ps.5.1-28' },
      targets: TARGETS,
    });
    await expect(taken).rejects.toMatchObject({ fields: [{ code: 'number-of-standard-indicator' }] });
    const none = indicators().add(officer, award.id, { own: { ...terms, number: 'OWN-2' } });
    await expect(none).rejects.toMatchObject({ fields: [{ pointer: '/targets', code: 'target-missing' }] });
    const outside = indicators().change(
      officer,
      { award: award.id, id: indicator.id, version: 1 },
      { targets: [{ yearOfAction: 2031, value: 1 }] },
    );
    await expect(outside).rejects.toThrow('FY 2031 is none of its years');
  });

  it('change for one of fifty who read the same version', async () => {
    const { award, officer, indicator } = await anAwardWith();
    const changes = Array.from({ length: 50 }, (_, index) =>
      indicators().change(
        officer,
        { award: award.id, id: indicator.id, version: 1 },
        { targets: [{ yearOfAction: null, value: index }] },
      ),
    );
    const outcomes = await Promise.allSettled(changes);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [progress] = await indicators().listOfAward(officer, award.id);
    expect(progress?.awardIndicator).toMatchObject({ version: 2, targets: [{ yearOfAction: null }] });
  });

  it('go away only while no report speaks of them', async () => {
    const { award, officer, indicator, begun, say } = await anAwardWith();
    await say(await begun('2023-12-31'), { total: 1 });
    const place = { award: award.id, id: indicator.id, version: 1 };
    await expect(indicators().remove(officer, place)).rejects.toMatchObject({
      code: 'indicator-reported',
      figures: { reports: '1' },
    });
    const other = await indicators().add(officer, award.id, {
      standardId: await standard('PS.5.3-15'),
      targets: TARGETS,
    });
    await indicators().remove(officer, { award: award.id, id: other.id, version: 1 });
    expect(await indicators().listOfAward(officer, award.id)).toHaveLength(1);
  });
});

describe('what a report says', () => {
  it('is added up from its boxes, whatever a writer says it comes to', async () => {
    const { grantee, begun, say, indicator } = await anAwardWith({ standardId: await standard('PS.5.1-29') });
    const id = await begun('2023-12-31');
    const saved = await say(id, { cells: cellsOf('age-sex', REFERRED) });
    expect(saved).toMatchObject({ version: 2, answers: [{ entry: { total: 11 } }] }); // 3 + 1 + 2 + 4 + 1
    await expect(say(id, { total: 12 }, 2)).rejects.toMatchObject({
      fields: [{ code: 'total-is-added-up' }],
    });
    await sql('UPDATE indicator_values SET total = 99 WHERE award_indicator_id = $1', [indicator.id]);
    const [answer] = (await reports().get(grantee, id)).answers;
    expect(answer?.entry.total).toBe(11);
  });

  it('may be half written; handing over says which box is empty and which boxes come to too much', async () => {
    const { grantee, begun, say } = await anAwardWith({ standardId: await standard('PS.5.1-29') });
    const id = await begun('2023-12-31');
    await say(id, { cells: cellsOf('age-sex', { 'adult/female': 3 }) });
    const half = await missing(id, grantee);
    expect(half).toMatchObject([{ code: 'figure-missing' }]);
    expect(half[0]?.detail).toContain('8 boxes are empty, the first of them “Adults, Male”');
    const all = [...cellsOf('age-sex', REFERRED), ...cellsOf('exploitation', { 'forced-labor': 12 })];
    await say(id, { cells: all }, 2);
    expect(codes(await missing(id, grantee))).toEqual(['breakdown-above-total']); // 12 of 11
    await say(id, { cells: cellsOf('age-sex', REFERRED) }, 3);
    expect(await missing(id, grantee)).toEqual([]);
  });

  it('needs a word where the year is more than a tenth off its target', async () => {
    const { grantee, begun, say } = await anAwardWith();
    const quarters = ['2023-12-31', '2024-03-31', '2024-06-30', '2024-09-30'];
    const off: string[][] = [];
    for (const [index, endsOn] of quarters.entries()) {
      const id = await begun(endsOn);
      await say(id, { total: 22 }); // 22, 44, 66, 88 of 100
      off.push(codes(await missing(id, grantee)));
      if (index < 3) await take(id, ...ACCEPTED);
      else {
        await say(id, { total: 22, remark: 'The law was put off.' }, 2);
        expect(await missing(id, grantee)).toEqual([]);
      }
    }
    expect(off).toEqual([[], [], [], ['deviation-unexplained']]);
  });

  it('is of persons only as far as they are known to be different ones', async () => {
    const { award, officer, begun, say } = await anAwardWith({ standardId: await standard('PS.5.3-15') });
    const sexes = (female: number) => cellsOf('sex', { female, male: 0, 'not-stated': 0 });
    const first = await begun('2023-12-31');
    await say(first, { cells: sexes(30) });
    await take(first, ...ACCEPTED);
    const second = await begun('2024-03-31');
    const unknown = await say(second, { cells: sexes(40) });
    expect(unknown.answers[0]).toMatchObject({
      asksNewPersons: true,
      actual: { value: null, warning: 'persons-counted-twice', atLeast: 40, atMost: 70 }, // 30 + 40
    });
    const known = await say(second, { cells: sexes(40), newPersons: 25 }, 2);
    expect(known.answers[0]?.actual.value).toBe(55); // 30 + 25
    await take(second, ...ACCEPTED);
    const [progress] = await indicators().listOfAward(officer, award.id);
    expect(progress?.years).toMatchObject([{ yearOfAction: 2024, target: 100, actual: { value: 55 } }]);
  });

  it('of a final report is of the whole award', async () => {
    const { award, grantee, officer, begun, say } = await anAwardWith();
    const final = await begun('2025-09-30', 'final');
    const saved = await say(final, { total: 200 });
    expect(saved).toMatchObject({ yearOfAction: null, isOver: true });
    expect(saved.answers[0]).toMatchObject({ target: 250, deviation: 'below' }); // 200 of 250
    expect(codes(await missing(final, grantee))).toEqual(['deviation-unexplained']);
    await take(final, ...ACCEPTED);
    const [progress] = await indicators().listOfAward(officer, award.id);
    expect(progress?.life.value).toBe(200);
  });

  it('is saved once of fifty saves of the same version, and not at all once it is handed over', async () => {
    const { grantee, begun, say } = await anAwardWith();
    const id = await begun('2023-12-31');
    const saves = Array.from({ length: 50 }, (_, total) => say(id, { total }));
    const outcomes = await Promise.allSettled(saves);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await reports().get(grantee, id)).version).toBe(2);
    await take(id, 'awaiting-certification');
    await expect(say(id, { total: 1 }, 2)).rejects.toMatchObject({ code: 'report-not-draft' });
    const past = sql('UPDATE indicator_values SET remark = $2 WHERE package_id = $1', [id, 'x']);
    await expect(past).rejects.toThrow('report-not-draft');
  });

  it('is for its own grantee to write, and for no other to read', async () => {
    const { grantee, begun, say, award } = await anAwardWith();
    const id = await begun('2023-12-31');
    await say(id, { total: 1 });
    const other = (await anAwardWith()).grantee;
    await expect(reports().get(other, id)).rejects.toMatchObject({ code: 'report-not-found' });
    await expect(reports().store(other, id, 2, [])).rejects.toMatchObject({ code: 'report-not-found' });
    await expect(indicators().listOfAward(other, award.id)).rejects.toMatchObject({
      code: 'award-not-found',
    });
    const foreign = (await anAwardWith()).indicator;
    const mixed = reports().store(grantee, id, 2, [entryOf(foreign.id, { total: 1 })]);
    await expect(mixed).rejects.toMatchObject({ fields: [{ code: 'indicator-not-asked' }] });
  });
});
