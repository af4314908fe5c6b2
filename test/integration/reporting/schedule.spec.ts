import { type Award, AwardStatuses } from '@awardbook/awards';
import { type IsoDate, isoDate } from '@awardbook/fiscal';
import { ReportFieldInvalid } from '@awardbook/reporting';
import {
  anAward,
  bringTo,
  dueDatesOf,
  endingOn,
  lineOf,
  packagesOf,
  scheduleOf,
  takeStep,
  withReports,
} from '../../builders';
import { withServices } from '../../support/services';
import { Amending, OFFICER } from '../amendments/amending';

const services = withServices({ as: 'api' });
const room = new Amending(services);
const db = () => services.dataSource;

const aYear = (given: { startsOn?: string; endsOn?: string } = {}) =>
  anAward({ startsOn: '2023-10-01', endsOn: '2024-09-30', ...given }).store(db());

const linesOf = async (award: Pick<Award, 'id'>) => (await packagesOf(db(), award.id)).map(lineOf);

const extend = (award: Pick<Award, 'id'>, endsOn: string) =>
  room.amend(award, { effectiveOn: isoDate('2024-03-01'), description: 'Time.', endsOn: isoDate(endsOn) });

const YEAR = [
  'interim 2023-12-31 2024-01-30 not-due',
  'interim 2024-03-31 2024-04-30 not-due',
  'interim 2024-06-30 2024-07-30 not-due',
  'interim 2024-09-30 2024-10-30 not-due',
  'final 2024-09-30 2025-01-28 not-due',
];

describe('what the terms of an award ask for', () => {
  it('is a report each quarter after 30 days, and the final one after 120', async () => {
    const award = await aYear();
    await withReports(db(), award);
    expect(await linesOf(award)).toEqual(YEAR);
  });

  it.each([
    ['2023-09-30', '2024-01-28'],
    ['2020-12-31', '2021-04-30'],
  ])('the final report of an award that ends on %s is due on %s', async (endsOn, dueOn) => {
    const award = await aYear({ startsOn: '2020-10-01', endsOn });
    const packages = await withReports(db(), award);
    expect(packages.at(-1)).toMatchObject({
      kind: 'final',
      periodStartsOn: '2020-10-01',
      periodEndsOn: endsOn,
      dueOn,
    });
  });

  it.each([
    ['semi-annual', 30, ['2024-03-31 2024-04-30', '2024-09-30 2024-10-30']],
    ['annual', 90, ['2024-09-30 2024-12-29']],
  ] as const)('goes by the fiscal year: %s', async (frequency, interimDays, expected) => {
    const award = await aYear();
    const packages = await withReports(db(), award, { frequency, interimDays });
    expect(packages.slice(0, -1).map((one) => `${one.periodEndsOn} ${one.dueOn}`)).toEqual(expected);
  });

  it('is cut off where the award begins and ends', async () => {
    const award = await aYear({ startsOn: '2023-11-15', endsOn: '2024-05-20' });
    const packages = await withReports(db(), award);
    expect(packages.map((one) => `${one.kind} ${one.periodStartsOn} ${one.periodEndsOn}`)).toEqual([
      'interim 2023-11-15 2023-12-31',
      'interim 2024-01-01 2024-03-31',
      'interim 2024-04-01 2024-05-20',
      'final 2023-11-15 2024-05-20',
    ]);
  });

  it('leaves out periods that are reported elsewhere', async () => {
    const award = await aYear();
    const packages = await withReports(db(), award, { firstPeriodEndsOn: '2024-04-01' });
    expect(packages.map(lineOf)).toEqual(YEAR.slice(2));
  });

  it('is nothing for an award that was cancelled', async () => {
    const award = await aYear({ startsOn: '2198-10-01', endsOn: '2199-03-31' });
    await withReports(db(), award);
    await services.app
      .get(AwardStatuses)
      .change(
        OFFICER,
        award.id,
        award.version,
        { to: 'cancelled', effectiveOn: room.today, reason: 'Never began.' },
        room.today,
      );
    expect((await packagesOf(db(), award.id)).map(({ state }) => state)).toEqual([
      'skipped',
      'skipped',
      'skipped',
    ]);
  });
});

describe('other terms', () => {
  it('move what nobody has handed over, and the history keeps the days before', async () => {
    const award = await aYear();
    const [first, second] = await withReports(db(), award);
    await bringTo(db(), first, 'submitted');
    await bringTo(db(), second, 'draft');
    await withReports(db(), award, { interimDays: 45, finalDays: 90 });
    expect(await linesOf(award)).toEqual([
      'interim 2023-12-31 2024-01-30 submitted',
      'interim 2024-03-31 2024-05-15 draft',
      'interim 2024-06-30 2024-08-14 not-due',
      'interim 2024-09-30 2024-11-14 not-due',
      'final 2024-09-30 2024-12-29 not-due',
    ]);
    expect(await dueDatesOf(db(), second?.id ?? '')).toEqual([
      { dueOn: '2024-04-30', cause: 'schedule', reason: '' },
      { dueOn: '2024-05-15', cause: 'schedule', reason: '' },
    ]);
  });

  it('ask by the year for what is left of it, and by the quarter again', async () => {
    const award = await aYear();
    const [first] = await withReports(db(), award);
    await bringTo(db(), first, 'accepted');
    await withReports(db(), award, { frequency: 'annual' });
    const yearly = await packagesOf(db(), award.id);
    expect(yearly.map(lineOf)).toEqual([
      'interim 2023-12-31 2024-01-30 accepted',
      'interim 2024-03-31 2024-04-30 skipped',
      'interim 2024-06-30 2024-07-30 skipped',
      'interim 2024-09-30 2024-10-30 not-due',
      'final 2024-09-30 2025-01-28 not-due',
    ]);
    expect(yearly[3]).toMatchObject({ periodStartsOn: '2024-01-01' });
    await withReports(db(), award);
    expect(await linesOf(award)).toEqual([YEAR[0]?.replace('not-due', 'accepted'), ...YEAR.slice(1)]);
    expect((await packagesOf(db(), award.id))[3]).toMatchObject({ periodStartsOn: '2024-07-01' });
  });

  it('leave a skipped report skipped until it is asked for again', async () => {
    const award = await aYear();
    const [, second] = await withReports(db(), award);
    await bringTo(db(), second, 'skipped', OFFICER);
    await withReports(db(), award, { interimDays: 45 });
    expect(await linesOf(award)).toContain('interim 2024-03-31 2024-04-30 skipped');
    await takeStep(db(), second?.id ?? '', 'not-due', OFFICER);
    await withReports(db(), award, { interimDays: 45 });
    expect(await linesOf(award)).toContain('interim 2024-03-31 2024-05-15 not-due');
  });
});

describe('an amendment of the period of performance', () => {
  it('asks for the new quarters and moves the final report', async () => {
    const award = await aYear();
    const packages = await withReports(db(), award);
    await bringTo(db(), packages[0], 'accepted');
    await bringTo(db(), packages.at(-1), 'draft');
    await extend(award, '2025-02-15');
    expect(await linesOf(award)).toEqual([
      'interim 2023-12-31 2024-01-30 accepted',
      ...YEAR.slice(1, 4),
      'interim 2024-12-31 2025-01-30 not-due',
      'interim 2025-02-15 2025-03-17 not-due',
      'final 2025-02-15 2025-06-15 draft',
    ]);
    expect((await packagesOf(db(), award.id)).at(-1)?.id).toBe(packages.at(-1)?.id);
  });

  it('asks only for the rest of a quarter whose first part was handed over', async () => {
    const award = await aYear({ endsOn: '2024-08-15' });
    const packages = await withReports(db(), award);
    await bringTo(db(), endingOn(packages, '2024-08-15'), 'submitted');
    await extend(award, '2024-12-31');
    const after = (await packagesOf(db(), award.id)).filter(({ kind }) => kind === 'interim').slice(3);
    expect(
      after.map(({ periodStartsOn, periodEndsOn, state }) => `${periodStartsOn} ${periodEndsOn} ${state}`),
    ).toEqual([
      '2024-07-01 2024-08-15 submitted',
      '2024-08-16 2024-09-30 not-due',
      '2024-10-01 2024-12-31 not-due',
    ]);
  });

  it('asks for another final report when one was handed over, which stays', async () => {
    const award = await aYear();
    const packages = await withReports(db(), award);
    await bringTo(db(), packages.at(-1), 'accepted');
    await extend(award, '2024-12-31');
    expect((await linesOf(award)).filter((line) => line.startsWith('final'))).toEqual([
      'final 2024-09-30 2025-01-28 accepted',
      'final 2024-12-31 2025-04-30 not-due',
    ]);
  });

  it('ends what an early end leaves over, and a termination moves the final report', async () => {
    const award = await aYear({ endsOn: '2199-09-30' });
    const packages = await withReports(db(), award, { frequency: 'annual', interimDays: 90 });
    await bringTo(db(), endingOn(packages, '2024-09-30'), 'draft');
    await bringTo(db(), endingOn(packages, '2030-09-30'), 'draft');
    await room.amend(award, {
      effectiveOn: isoDate('2024-03-15'),
      description: 'Terminated.',
      statusTo: 'terminated',
      endsOn: isoDate('2024-03-15'),
    });
    const after = await linesOf(award);
    expect(after.filter((line) => !line.endsWith('skipped'))).toEqual([
      'interim 2024-03-15 2024-06-13 draft',
      'final 2024-03-15 2024-07-13 not-due',
      // Somebody has begun it: theirs to finish or an officer's to leave.
      'interim 2030-09-30 2030-12-29 draft',
    ]);
    expect(after.filter((line) => line.endsWith('skipped'))).toHaveLength(packages.length - 3);
  });

  it('keeps the day that an officer gave while the period stays', async () => {
    const award = await aYear();
    const [first] = await withReports(db(), award);
    const moved = await moveTo(first, '2024-03-01');
    expect(moved).toMatchObject({ dueOn: '2024-03-01', version: (first?.version ?? 0) + 1 });
    await extend(award, '2024-12-31');
    await withReports(db(), award, { interimDays: 60 });
    expect(await linesOf(award)).toContain('interim 2023-12-31 2024-03-01 not-due');
  });
});

const moveTo = (report: { id: string; version: number } | undefined, dueOn: string) =>
  scheduleOf(db()).moveDueDate(OFFICER, report?.id ?? '', report?.version ?? 0, {
    dueOn: isoDate(dueOn),
    reason: 'A flood in the office.',
  });

describe('a due date', () => {
  it('moves also when it has passed, with the reason in its history', async () => {
    const award = await aYear({ startsOn: '2012-10-01', endsOn: '2013-09-30' });
    const [first] = await withReports(db(), award);
    expect(await moveTo(first, '2013-03-31')).toMatchObject({ dueOn: '2013-03-31' });
    expect(await dueDatesOf(db(), first?.id ?? '')).toEqual([
      { dueOn: '2013-01-30', cause: 'schedule', reason: '' },
      { dueOn: '2013-03-31', cause: 'extension', reason: 'A flood in the office.' },
    ]);
  });

  it.each([
    ['before the period ends', '2023-12-30', 'report-due-before-period-ends'],
    ['on the day it has already', '2024-01-30', 'report-due-already'],
  ])('is refused %s', async (_, dueOn, code) => {
    const [first] = await withReports(db(), await aYear());
    const error: unknown = await moveTo(first, dueOn).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReportFieldInvalid);
    expect((error as ReportFieldInvalid).fields[0]).toMatchObject({ pointer: '/dueOn', code });
  });

  it('does not move once the report was accepted', async () => {
    const [first] = await withReports(db(), await aYear());
    await expect(moveTo(await bringTo(db(), first, 'accepted'), '2024-03-01')).rejects.toThrow(
      'nothing of it is due any more',
    );
  });
});

it('an officer asks for a report beyond the terms, and no change of them takes it back', async () => {
  const award = await aYear();
  await withReports(db(), award);
  const asked = await scheduleOf(db()).request(OFFICER, award.fain, {
    request: ' What became of the shelter after the flood? ',
    periodStartsOn: isoDate('2024-01-01'),
    periodEndsOn: isoDate('2024-02-10'),
    dueOn: isoDate('2024-02-20'),
    parts: ['attachments', 'progress'],
  });
  expect(asked).toMatchObject({
    kind: 'ad-hoc',
    request: 'What became of the shelter after the flood?',
    parts: ['progress', 'attachments'],
    state: 'not-due',
  });
  await extend(award, '2024-12-31');
  expect(await linesOf(award)).toContain('ad-hoc 2024-02-10 2024-02-20 not-due');
});

it.each<[string, Partial<Record<'periodStartsOn' | 'periodEndsOn' | 'dueOn', IsoDate>>, string]>([
  ['before the award begins', { periodStartsOn: isoDate('2023-09-30') }, '/periodStartsOn'],
  ['of a period that ends before it begins', { periodEndsOn: isoDate('2023-12-31') }, '/periodEndsOn'],
  ['due before its period ends', { dueOn: isoDate('2024-02-09') }, '/dueOn'],
])('a request %s is refused', async (_, given, pointer) => {
  const award = await aYear();
  const [periodStartsOn, periodEndsOn] = [isoDate('2024-01-01'), isoDate('2024-02-10')];
  const days = { periodStartsOn, periodEndsOn, dueOn: isoDate('2024-02-20') };
  const draft = { request: 'More.', parts: ['progress'] as const, ...days, ...given };
  const asked = scheduleOf(db()).request(OFFICER, award.id, draft);
  await expect(asked).rejects.toMatchObject({ fields: [{ pointer }] });
});
