import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isoDate } from '@awardbook/fiscal';
import { ExportBuilder, type ExportFormat, type ResultExportParameters } from '@awardbook/exports';
import { parse } from 'csv-parse/sync';
import { TESTER } from '../../builders';
import { withServices } from '../../support/services';
import { sheetsAsCsv } from '../../support/soffice';
import { storeLiveSample } from '../sample/live-sample';

const services = withServices();
const DAY = isoDate('2026-11-22');
const REPORTS = ['report-compliance', 'indicator-results', 'accepted-results', 'sf-425-register'] as const;
type Report = (typeof REPORTS)[number];

beforeAll(() => storeLiveSample(services, DAY));

async function written(
  report: Report,
  format: ExportFormat,
  parameters: Omit<ResultExportParameters, 'onDate'> = {},
): Promise<string> {
  const file = path.join(services.dataDir, `${report}.${format}`);
  const request = { report, format, parameters: { ...parameters, onDate: DAY } };
  await services.app.get(ExportBuilder).writeFile(TESTER, request, file, 'Paula Program', () => undefined);
  return file;
}

async function csvRows(report: Report, parameters: Omit<ResultExportParameters, 'onDate'> = {}) {
  const text = await readFile(await written(report, 'csv', parameters), 'utf8');
  return parse<Record<string, string>>(text, { bom: true, columns: true });
}

it('has every report that is filtered, with how it stands to its due date', async () => {
  const late = await csvRows('report-compliance', { late: 'yes' });
  expect(late.length).toBe(3);
  expect(new Set(late.map(({ due_on, days_late }) => `${due_on} ${days_late}`))).toEqual(
    new Set(['2026-10-30 23']),
  );
  const open = await csvRows('report-compliance', { open: 'yes', award: 'SYN-SJTIP-25-CA-9002' });
  expect(open.map(({ state, report_kind }) => [state, report_kind])).toEqual([
    ['Changes requested', 'Interim'],
    ['Not due', 'On request'],
  ]);
});

it('tells components apart: the boxes of the first breakdown add up to the total', async () => {
  const rows = await csvRows('indicator-results', { award: 'SYN-SJTIP-25-GR-9001' });
  const ofComponent = (component: string) => rows.filter((row) => row['component'] === component);
  const sum = (some: typeof rows) => some.reduce((all, { value }) => all + Number(value), 0);
  expect(sum(ofComponent('total'))).toBeGreaterThan(0);
  expect(sum(ofComponent('box'))).toBe(sum(ofComponent('total')));
  expect(new Set(ofComponent('total').map((row) => row['target_of_year']))).toEqual(new Set(['240']));
});

it('leaves out what was corrected and what is not accepted', async () => {
  const rows = await csvRows('indicator-results', { award: 'SYN-SJTIP-26-GR-9008' });
  const first = rows.filter((row) => row['period_ends_on'] === '2025-12-31' && row['component'] === 'total');
  expect(first.map(({ revision }) => revision)).toEqual(['2']);
  const drafts = await services.dataSource.query<object[]>(
    `SELECT FROM report_packages p JOIN awards a ON a.id = p.award_id
      WHERE a.fain = 'SYN-SJTIP-26-GR-9008' AND p.state = 'draft'`,
  );
  expect(drafts.length).toBe(1);
  expect(
    rows.filter(({ period_ends_on, revision }) => period_ends_on === '2026-03-31' && revision === '2'),
  ).toEqual([]);
});

it('has the accepted results that a search on their page finds, and says so', async () => {
  const all = await csvRows('accepted-results');
  const ofTheme = { theme: 'victim-services' as const, publishable: 'yes' as const };
  const found = await csvRows('accepted-results', ofTheme);
  const expected = all.filter(
    (row) => row['theme'] === 'Victim services' && row['may_be_published'] === 'yes',
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(found).toEqual(expected);
  const moldova = await csvRows('accepted-results', { text: 'half a year', country: 'MD' });
  expect(new Set(moldova.map((row) => `${row['place_name']}: ${row['result']}`))).toEqual(
    new Set(['Moldova: Survivors find work after half a year in the shelter']),
  );
  const late = await csvRows('accepted-results', { from: '2026-06-15' });
  expect(late).toEqual(all.filter((row) => (row['result_ends_on'] ?? '') >= '2026-06-15'));

  const { files, remove } = await sheetsAsCsv(await written('accepted-results', 'xlsx', ofTheme));
  const readMe = await readFile(files.find((each) => each.endsWith('-Read me.csv')) ?? '', 'utf8');
  expect(readMe).toContain('Theme: Victim services; May be published: yes');
  await remove();
}, 60_000);

it('adds up the reports of each state in the summary', async () => {
  const { files, remove } = await sheetsAsCsv(await written('report-compliance', 'xlsx'));
  const summary = await readFile(files.find((each) => each.endsWith('-Summary.csv')) ?? '', 'utf8');
  const all = await csvRows('report-compliance');
  const late = all.filter((row) => row['late'] === 'yes').length;
  expect(summary).toContain('Counts');
  expect(summary).toContain(`Total,${all.length},${late}`);
  await remove();
}, 60_000);

it.each(REPORTS)(
  'opens as a workbook: %s',
  async (report) => {
    const { files, remove } = await sheetsAsCsv(await written(report, 'xlsx'));
    const sheet = (name: string) =>
      readFile(files.find((each) => each.endsWith(`-${name}.csv`)) ?? '', 'utf8');
    const readMe = await sheet('Read me');
    const summary = await sheet('Summary');
    const data = await sheet('Data');
    const dictionary = await sheet('Dictionary');
    expect(readMe).toContain('Reports of grantees');
    expect(summary).not.toBe('');
    expect(data).toContain('SYN-SJTIP-2');
    expect(dictionary).toContain('Federal Award Identification Number');
    await remove();
  },
  60_000,
);
