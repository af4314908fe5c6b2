import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type SheetRow, type SummaryTable, openCsv } from '@awardbook/exports';
import {
  column,
  definedNames,
  readParts,
  sheetXml,
  tabNames,
  type WorkbookParts,
  writeBook,
} from './sheet-parts';

const COLUMNS = [
  column('fain', 'text'),
  column('amount', 'money'),
  column('effective_on', 'date'),
  column('year_of_funds', 'year'),
];
const ROWS: SheetRow[] = Array.from({ length: 7 }, (_, index) => [
  `S-SJTIP-13-CA-10${index}`,
  BigInt(index * 100 - 300),
  `2013-10-0${index + 1}`,
  2013,
]);
const SUMMARY: SummaryTable = {
  title: 'Budget',
  lines: ['Stock as of 2013-09-30'],
  unit: 'thousands',
  labelHeadings: ['Account'],
  columns: ['FY 2012', 'FY 2013'],
  measures: ['Allotted'],
  rows: [{ labels: ['ESF'], cents: [100_000n, 200_000n] }],
  totalColumn: 'Total',
  totalRow: 'Total',
  notes: [],
};

/** Written in another order than the tabs stand in. */
async function bookOf(maxRows?: number): Promise<{ parts: WorkbookParts; checksum: string }> {
  let checksum = '';
  const { file, remove } = await writeBook(
    async (book) => {
      book.addDictionary(COLUMNS);
      const data = book.openData(COLUMNS);
      await data.write(ROWS.slice(0, 2));
      await data.write(ROWS.slice(2));
      ({ checksum } = await data.close());
      book.addSummary(SUMMARY);
    },
    { title: 'Ledger & more', ...(maxRows === undefined ? {} : { maxRows }) },
  );
  const parts = await readParts(file);
  await remove();
  return { parts, checksum };
}

describe('a workbook', () => {
  let parts: WorkbookParts;
  let checksum: string;
  beforeAll(async () => ({ parts, checksum } = await bookOf()));

  it('has its tabs in the order of reading', () => {
    expect(tabNames(parts)).toEqual(['Read me', 'Summary', 'Data', 'Dictionary']);
  });

  it('names the as-of, the tables, each column and the total', () => {
    expect(Object.fromEntries(definedNames(parts))).toEqual({
      as_of: "'Read me'!$B$2:$B$2",
      summary: "'Summary'!$A$5:$D$7",
      summary_total: "'Summary'!$D$7:$D$7",
      data: "'Data'!$A$1:$D$8",
      data_fain: "'Data'!$A$2:$A$8",
      data_amount: "'Data'!$B$2:$B$8",
      data_effective_on: "'Data'!$C$2:$C$8",
      data_year_of_funds: "'Data'!$D$2:$D$8",
      '_xlnm.Print_Titles@1': "'Summary'!$5:$5",
      '_xlnm.Print_Titles@2': "'Data'!$1:$1",
      '_xlnm.Print_Titles@3': "'Dictionary'!$1:$1",
    });
  });

  it('has data with a frozen header, a filter, and pages that say their number and as-of', () => {
    const xml = sheetXml(parts, 'Data');
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<autoFilter ref="A1:D8"/>');
    expect(xml).toMatch(/<pageSetup orientation="landscape"[^>]* fitToWidth="1" fitToHeight="0"\/>/);
    expect(xml).toContain(
      '<oddFooter>&amp;L&amp;8 Ledger &amp;&amp; more&amp;C&amp;8 Page &amp;P of &amp;N&amp;R&amp;8 As of 2013-09-30</oddFooter>',
    );
    expect(xml).not.toContain('mergeCell');
  });

  it('writes dates as serial days, amounts as exact decimals, award numbers as text', () => {
    const xml = sheetXml(parts, 'Data');
    expect(xml).toMatch(/<c r="A2" t="s"><v>\d+<\/v><\/c><c r="B2" s="\d+"><v>-3.00<\/v><\/c>/);
    expect(xml).toMatch(/<c r="C2" s="\d+"><v>41548<\/v><\/c><c r="D2" s="\d+"><v>2013<\/v><\/c><\/row>/); // 2013-10-01
    expect(parts.get('xl/styles.xml')).toContain('formatCode="yyyy-mm-dd"');
  });

  it('tells the rows and the checksum that the CSV of the same data has', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'awardbook-sheets-'));
    const csv = openCsv(path.join(folder, 'data.csv'), COLUMNS);
    await csv.write(ROWS);
    expect((await csv.close()).checksum).toBe(checksum);
    const text = await readFile(path.join(folder, 'data.csv'), 'utf8');
    await rm(folder, { recursive: true });
    expect(
      createHash('sha256')
        .update(text.slice(text.indexOf('\n') + 1))
        .digest('hex'),
    ).toBe(checksum);
    expect(parts.get('xl/sharedStrings.xml')).toContain(`>${checksum}<`);
    expect(parts.get('xl/sharedStrings.xml')).toContain('>7</t>');
  });
});

describe('data that do not fit one sheet', () => {
  let parts: WorkbookParts;
  beforeAll(async () => ({ parts } = await bookOf(3)));
  const rowNumbers = (tab: string) =>
    [...sheetXml(parts, tab).matchAll(/<row r="(\d+)"/g)].map((match) => Number(match[1]));

  it('continue on the next, each under its own header, and none is lost', () => {
    expect(tabNames(parts)).toEqual(['Read me', 'Summary', 'Data', 'Data 2', 'Data 3', 'Dictionary']);
    expect(rowNumbers('Data')).toEqual([1, 2, 3, 4]);
    expect(rowNumbers('Data 2')).toEqual([1, 2, 3, 4]);
    expect(rowNumbers('Data 3')).toEqual([1, 2]);
    expect(sheetXml(parts, 'Data 3')).toContain('<v>3.00</v>'); // the last row's amount
  });

  it('say so on the Read me and at the foot of each page', () => {
    expect(parts.get('xl/sharedStrings.xml')).toContain(
      'Data: rows 1 to 3, continues on Data 2.\nData 2: rows 4 to 6',
    );
    expect(sheetXml(parts, 'Data')).toContain('Page &amp;P of &amp;N, continues on Data 2&amp;R');
    expect(sheetXml(parts, 'Data 3')).not.toContain('continues');
  });

  it('have names and print titles for each sheet', () => {
    const names = definedNames(parts);
    expect(names.get('data_3_amount')).toBe("'Data 3'!$B$2:$B$2");
    expect(names.get('_xlnm.Print_Titles@4')).toBe("'Data 3'!$1:$1");
  });
});

it('a workbook without rows has its header and says 0 rows', async () => {
  const { file, remove } = await writeBook(async (book) => {
    await book.openData(COLUMNS).close();
  });
  const parts = await readParts(file);
  await remove();
  expect(sheetXml(parts, 'Data')).toContain('<autoFilter ref="A1:D2"/>');
  expect(parts.get('xl/sharedStrings.xml')).toContain('>0</t>');
});

describe('a summary', () => {
  const summaryOf = async (table: Partial<SummaryTable>) => {
    const { file, remove } = await writeBook((book) => {
      book.addSummary({ ...SUMMARY, ...table });
      return Promise.resolve();
    });
    const parts = await readParts(file);
    await remove();
    return sheetXml(parts, 'Summary');
  };

  it('carries the results of its formulas', async () => {
    const xml = await summaryOf({});
    expect(xml).toMatch(/<c r="D6" s="\d+"><f>SUM\(B6:C6\)<\/f><v>3<\/v><\/c>/); // 1 and 2 thousand
    expect(xml).toMatch(/<c r="B7" s="\d+"><f>SUM\(B6:B6\)<\/f><v>1<\/v><\/c>/);
  });

  it('without rows has totals of zero and no formula over itself', async () => {
    const xml = await summaryOf({ rows: [] });
    expect(xml).toMatch(/<c r="B6" s="\d+"><v>0<\/v><\/c>/);
    expect(xml).not.toMatch(/<c r="([BC])\d+"[^>]*><f>SUM\(\1/);
  });

  it('of every award across many years is written', async () => {
    const cents = Array.from({ length: 20 }, (_, index) => BigInt(index));
    const columns = cents.map((index) => `FY ${2000n + index}`);
    const rows = Array.from({ length: 5_000 }, (_, award) => ({ labels: [`Award ${award}`], cents }));
    const xml = await summaryOf({ columns, rows, unit: 'dollars' });
    expect(xml).toContain('<f>SUM(U6:U5005)</f><v>950</v>'); // 5,000 times 19 cents
  });
});
