import { type Award } from '@awardbook/awards';
import { type Actor } from '@awardbook/database';
import { type IsoDate, isoDate } from '@awardbook/fiscal';
import {
  type ListedReport,
  type ReportGrouping,
  type ReportListFilter,
  ReportListService,
  type ReportListSort,
  ReportPackagesService,
} from '@awardbook/reporting';
import { anAward, TESTER } from '../../builders';
import { aPerson } from '../../support/people';
import { withServices } from '../../support/services';

const services = withServices({ as: 'api' });
const reports = () => services.app.get(ReportListService);
const page = { limit: 200, cursor: null };

/** After the due dates of 2010, long before those of 2012. */
const DAY = isoDate('2011-01-01');

let first: Award;
let second: Award;
let officer: string;

/** In the name of the program, as the owner of the tables. */
async function sql(text: string, values: unknown[]): Promise<{ id: string }[]> {
  return services.dataSource.transaction(async (tx) => {
    await tx.query(
      `SELECT set_config('awardbook.actor', 'tester', true), set_config('awardbook.role', 'system', true)`,
    );
    return tx.query(text, values);
  });
}

async function report(award: Award, endsOn: string, kind = 'interim'): Promise<string> {
  const [row] = await sql(
    'SELECT id FROM report_packages WHERE award_id = $1 AND kind = $2 AND period_ends_on = $3',
    [award.id, kind, endsOn],
  );
  return row?.id ?? '';
}

async function take(id: string, ...steps: string[]): Promise<void> {
  for (const step of steps)
    await sql('INSERT INTO report_steps (package_id, to_state, reason) VALUES ($1, $2, $3)', [
      id,
      step,
      'Test',
    ]);
}

async function terms(award: Award, reviewer: string | null): Promise<void> {
  await sql(
    `INSERT INTO reporting_terms (award_id, frequency, interim_days, first_period_ends_on, parts, officer_id)
     VALUES ($1, 'quarterly', 30, $2, '{progress}', $3)`,
    [award.id, award.startsOn, reviewer],
  );
}

beforeAll(async () => {
  officer = (await aPerson(services.url, { role: 'program-officer' })).id;
  const dates = { startsOn: '2009-10-01', endsOn: '2010-09-30' };
  first = await anAward({ ...dates, fain: 'S-LIST-1', title: 'Shelter in Ghana' }).store(services.dataSource);
  second = await anAward({ ...dates, endsOn: '2012-09-30', fain: 'S-LIST-2', title: 'Courts' }).store(
    services.dataSource,
  );
  await terms(first, officer);
  await terms(second, null);
  await take(
    await report(first, '2009-12-31'),
    'draft',
    'awaiting-certification',
    'submitted',
    'in-review',
    'accepted',
  );
  await take(
    await report(first, '2010-03-31'),
    'draft',
    'awaiting-certification',
    'submitted',
    'in-review',
    'changes-requested',
  );
  await take(await report(first, '2010-06-30'), 'draft');
});

const list = (
  filter: ReportListFilter = {},
  sort?: ReportListSort,
  onDate: IsoDate = DAY,
  actor: Actor = TESTER,
) => reports().list(actor, { filter, onDate, sort }, page);

it('lists what is due first, and counts by state, late and soon', async () => {
  const { items, counts, total } = await list({ award: 's list 1' });
  expect(
    items.map(({ kind, periodEndsOn, dueOn, state, late }) => [kind, periodEndsOn, dueOn, state, late]),
  ).toEqual([
    ['interim', '2009-12-31', '2010-01-30', 'accepted', false],
    ['interim', '2010-03-31', '2010-04-30', 'changes-requested', false],
    ['interim', '2010-06-30', '2010-07-30', 'draft', true],
    ['interim', '2010-09-30', '2010-10-30', 'not-due', true],
    ['final', '2010-09-30', '2011-01-28', 'not-due', false],
  ]);
  expect(items[2]?.daysLate).toBe(155);
  expect(total).toBe(5);
  expect(Object.fromEntries(counts.states.map(({ state, reports: number }) => [state, number]))).toEqual({
    ...{ 'not-due': 2, draft: 1, 'awaiting-certification': 0, submitted: 0, 'in-review': 0 },
    ...{ 'changes-requested': 1, accepted: 1, skipped: 0 },
  });
  expect(counts).toMatchObject({ late: 2, dueSoon: 1 });
});

it('says of the reports of an award what the list says of them', async () => {
  const packages = services.app.get(ReportPackagesService);
  const ofAward = await packages.listOfAward(TESTER, first.id, DAY);
  const standing = (listed: readonly ListedReport[]) =>
    Object.fromEntries(listed.map(({ id, late, daysLate }) => [id, { late, daysLate }]));
  expect(standing(ofAward)).toEqual(standing((await list({ award: first.id })).items));
  expect(ofAward.map(({ late, daysLate }) => [late, daysLate])).toEqual([
    [false, 0],
    [true, 63],
    [true, 155],
    [false, expect.any(Number)],
    [false, expect.any(Number)],
  ]);
});

it('is narrowed by what the page can ask for, and tells how many are left', async () => {
  const asked = async (filter: ReportListFilter): Promise<number> => {
    const { items, total } = await list(filter);
    expect(total).toBe(items.length);
    return total;
  };
  expect(await asked({ officer })).toBe(5);
  expect(await asked({ officer: 'nobody' })).toBe(13);
  expect(await asked({ q: 'ghana' })).toBe(5);
  expect(await asked({ q: 'slist2' })).toBe(13);
  expect(await asked({ implementer: first.implementer.name })).toBe(5);
  expect(await asked({ states: ['draft', 'accepted'] })).toBe(2);
  expect(await asked({ late: true, award: first.id })).toBe(2);
  expect(await asked({ late: true, states: ['draft'] })).toBe(1);
  expect(await asked({ kind: 'final' })).toBe(2);
  expect(await asked({ open: true, award: first.id })).toBe(4);
  expect(await asked({ soon: true, award: first.id })).toBe(1);
  expect(await asked({ dueFrom: isoDate('2010-07-30'), dueTo: isoDate('2010-10-30'), officer })).toBe(2);
  expect(await asked({ programType: 'child-protection-compact' })).toBe(0);
});

it('pages in every order without losing or repeating any', async () => {
  const all = (await list()).items.map(({ id }) => id).sort();
  for (const sort of ['due', '-due', 'period', '-submitted', 'fain', '-implementer', 'state'] as const) {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const part = await reports().list(TESTER, { filter: {}, onDate: DAY, sort }, { limit: 4, cursor });
      seen.push(...part.items.map(({ id }) => id));
      cursor = part.next;
    } while (cursor !== null);
    expect([sort, [...seen].sort()]).toEqual([sort, all]);
    expect(new Set(seen).size).toBe(all.length);
  }
});

it('shows grantees their own, and refuses a cursor of another order', async () => {
  const grantee: Actor = {
    id: 'grantee',
    role: 'grantee',
    implementers: [first.implementer.id],
    scopes: null,
  };
  const { items, counts } = await list({}, 'due', DAY, grantee);
  expect(new Set(items.map(({ award }) => award.id))).toEqual(new Set([first.id]));
  expect(counts.states.reduce((sum, { reports: number }) => sum + number, 0)).toBe(5);
  const { next } = await reports().list(TESTER, { filter: {}, onDate: DAY }, { limit: 1, cursor: null });
  await expect(
    reports().list(TESTER, { filter: {}, onDate: DAY, sort: 'fain' }, { limit: 1, cursor: next }),
  ).rejects.toMatchObject({ code: 'cursor-unreadable' });
});

it('puts open reports together by officer, implementer and award, the most that is late first', async () => {
  const groups = async (by: ReportGrouping) =>
    (await reports().groups(TESTER, { filter: {}, onDate: DAY }, by)).groups;
  const ofFirst = { late: 2, mostDaysLate: 155, dueSoon: 1, submitted: 0, inReview: 0, changesRequested: 1 };
  const ofSecond = { late: 4, mostDaysLate: 336, dueSoon: 1, submitted: 0, inReview: 0, changesRequested: 0 };
  expect(await groups('award')).toEqual([
    { id: second.id, name: 'S-LIST-2', detail: 'Courts', ...ofSecond },
    { id: first.id, name: 'S-LIST-1', detail: 'Shelter in Ghana', ...ofFirst },
  ]);
  expect(await groups('officer')).toEqual([
    { id: null, name: '', detail: '', ...ofSecond },
    { id: officer, name: 'Paula Program', detail: '', ...ofFirst },
  ]);
  expect((await groups('implementer')).map(({ name, late }) => [name, late])).toEqual([
    [second.implementer.name, 4],
    [first.implementer.name, 2],
  ]);
});
