import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type SheetRow, type SummaryTable } from '@awardbook/exports';
import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import { sheetsAsCsv } from '../../support/soffice';
import { column, writeBook } from './sheet-parts';

const COLUMNS = [
  column('title', 'text'),
  column('amount', 'money'),
  column('in_thousands', 'thousands'),
  column('effective_on', 'date'),
  column('entries', 'integer'),
  column('share', 'percent'),
  column('year_of_funds', 'year'),
];

const HOSTILE = [
  '=1+1',
  '+1 202 555 0100',
  '-1+1',
  '@SUM(A1:A9)',
  '\tindented',
  '=HYPERLINK("http://example.org","click")',
  "=cmd|'/C calc'!A0",
  '<script>&amp;</script>',
  '_x0041_',
  '  spaces on both sides  ',
  'Côte d’Ivoire 😀',
  '00123',
  '1E5',
];
const ROWS: SheetRow[] = HOSTILE.map((title, index) => [
  title,
  BigInt(index - 6) * 123_456_789n,
  BigInt(index) * 92_624_000n,
  index % 2 === 0 ? '2024-02-29' : '1999-12-31',
  -1_234_567,
  0.125,
  2013,
]);

const thousands = (amounts: readonly number[]) => amounts.map((amount) => BigInt(amount) * 100_000n);
const BUDGET: SummaryTable = {
  title: 'Budget by year of funds by account',
  lines: ['Allotted: a stock, as of 2013-09-30'],
  unit: 'thousands',
  labelHeadings: ['Account'],
  columns: ['FY 2009', 'FY 2010', 'FY 2011', 'FY 2012', 'FY 2013'],
  measures: ['Allotted'],
  rows: [
    { labels: ['ESF'], cents: thousands([12_000, 12_000, 0, 0, 0]) },
    { labels: ['INCLE'], cents: thousands([8_400, 9_262, 16_233, 18_720, 20_723]) },
  ],
  totalColumn: 'Total',
  totalRow: 'Total',
  notes: [],
};
const SPENDING: SummaryTable = {
  ...BUDGET,
  title: 'Spending',
  unit: 'dollars',
  columns: ['FY 2010', 'FY 2011'],
  measures: ['Obligated', 'Disbursed'],
  rows: [
    { labels: ['=1+1'], cents: [10n, 20n, -1_000_030n, null] },
    { labels: ['unallocated'], cents: [999_999_999_999n, 1n, 2n, 3n] },
  ],
};

type Sheets = Map<string, string[][]>;

/** Each sheet by its name, as LibreOffice shows it. */
async function openInLibreOffice(workbook: string): Promise<Sheets> {
  const { files, remove } = await sheetsAsCsv(workbook);
  const sheets: Sheets = new Map();
  for (const file of files) {
    const name = path.basename(file, '.csv').replace(/^[^-]*-/, '');
    sheets.set(name, parse(await readFile(file, 'utf8'), { relaxColumnCount: true }));
  }
  await remove();
  return sheets;
}

/** The same workbook without the results of its formulas, so that whoever opens it has to calculate. */
async function withoutResults(file: string): Promise<{ file: string; results: Map<string, number> }> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const results = new Map<string, number>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula === undefined) return;
        results.set(`${sheet.name}!${cell.address}`, cell.result as number);
        cell.value = { formula: cell.formula };
      }),
    );
  }
  const bare = path.join(path.dirname(file), 'bare.xlsx');
  await workbook.xlsx.writeFile(bare);
  return { file: bare, results };
}

describe('a workbook in LibreOffice', () => {
  let book: Awaited<ReturnType<typeof writeBook>>;
  let shown: Sheets;
  beforeAll(async () => {
    book = await writeBook(async (workbook) => {
      workbook.addSummary(BUDGET);
      workbook.addSummary(SPENDING);
      const data = workbook.openData(COLUMNS);
      await data.write(ROWS);
      await data.close();
      workbook.addDictionary(COLUMNS);
    });
    shown = await openInLibreOffice(book.file);
  });
  afterAll(() => book.remove());

  it('has all its sheets', () => {
    expect([...shown.keys()].sort()).toEqual(['Data', 'Dictionary', 'Read me', 'Summary', 'Summary 2']);
  });

  it('shows every hostile text as the text it is', () => {
    expect(
      shown
        .get('Data')
        ?.slice(1)
        .map((row) => row[0]),
    ).toEqual(HOSTILE);
    expect(shown.get('Summary 2')?.find((row) => row[0] === '=1+1')).toBeDefined();
  });

  it('shows amounts, thousands, dates, counts, fractions and years in their formats', () => {
    // −6 × 1,234,567.89; then 1 × 926.24 thousand.
    expect(shown.get('Data')?.[1]?.slice(1)).toEqual([
      '-7,407,407.34',
      '0',
      '2024-02-29',
      '-1,234,567',
      '12.5%',
      '2013',
    ]);
    expect(shown.get('Data')?.[2]?.slice(1, 4)).toEqual(['-6,172,839.45', '926', '1999-12-31']);
  });

  it('shows the published budget', () => {
    const table = shown.get('Summary')?.filter((row) => row.length > 1 && row[1] !== '');
    expect(table).toEqual([
      ['Account', 'FY 2009', 'FY 2010', 'FY 2011', 'FY 2012', 'FY 2013', 'Total'],
      ['ESF', '12,000', '12,000', '0', '0', '0', '24,000'],
      ['INCLE', '8,400', '9,262', '16,233', '18,720', '20,723', '73,338'],
      ['Total', '20,400', '21,262', '16,233', '18,720', '20,723', '97,338'],
    ]);
    expect(shown.get('Summary')?.flat()).toContain('$ in thousands');
  });

  it('calculates the totals that the file carries', async () => {
    const bare = await withoutResults(book.file);
    expect(bare.results.size).toBe(8 + 10); // 6 and 2; 4 across, 4 down, 2 in the corner
    const calculated = await openInLibreOffice(bare.file);
    expect(calculated.get('Summary')).toEqual(shown.get('Summary'));
    expect(calculated.get('Summary 2')).toEqual(shown.get('Summary 2'));
    // 0.10 − 10,000.30 and so on: the sum of both rows, exact.
    expect(shown.get('Summary 2')?.find((row) => row[0] === 'Total')).toEqual([
      'Total',
      '10,000,000,000.09',
      '0.21',
      '-10,000.28',
      '0.03',
      '9,999,989,999.81',
      '0.24',
    ]);
  });
});

it('opens as it was written in a second program too', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'awardbook-sheets-'));
  const { file, remove } = await writeBook(async (workbook) => {
    const data = workbook.openData(COLUMNS);
    await data.write(ROWS);
    await data.close();
  });
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  await remove();
  await rm(folder, { recursive: true });
  const sheet = workbook.getWorksheet('Data');
  expect(sheet?.getColumn(1).values.slice(2)).toEqual(HOSTILE);
  expect(sheet?.getCell('B2').value).toBe(-7_407_407.34);
  expect(sheet?.getCell('D2').value).toEqual(new Date('2024-02-29T00:00:00Z'));
  expect(workbook.worksheets.map((each) => each.name)).toEqual(['Read me', 'Data']);
});
