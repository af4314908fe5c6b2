import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isoDate } from '@awardbook/fiscal';
import { ExportBuilder, type ExportFormat } from '@awardbook/exports';
import { type EntryDraft, LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { parse } from 'csv-parse/sync';
import { aFund, anAward, TESTER } from '../../builders';
import { withServices } from '../../support/services';
import { sheetsAsCsv } from '../../support/soffice';

/** Takes obligations until 2012-09-30 and payments until 2017-09-30. */
const FUND = { treasuryAccount: '019-011-2010/2012-1022-000', yearOfFunds: 2010, office: 'J/TIP' };
const SYMBOL = FUND.treasuryAccount;

const services = withServices();

async function award(fain: string, obligation: string, disbursement: string): Promise<void> {
  const draft = { fain, title: `=${fain}`, implementer: 'Implementer & Sons' };
  const { id } = await anAward(draft).store(services.dataSource);
  const entries = Object.entries({ obligation, disbursement }).map(([kind, amount]) => ({
    ...FUND,
    kind: kind as EntryDraft['kind'],
    amount: Money.parse(amount),
    effectiveOn: isoDate('2011-11-01'),
    description: '',
    idempotencyKey: `${fain}-${kind}`,
  }));
  await services.app.get(LedgerService).append(TESTER, id, entries);
}

async function written(
  report: 'expiring-funds' | 'cancelling-funds',
  yearOfAction: number,
  format: ExportFormat,
) {
  const file = path.join(services.dataDir, `${report}-${yearOfAction}.${format}`);
  const request = { report, format, parameters: { yearOfAction } };
  const result = await services.app
    .get(ExportBuilder)
    .writeFile(TESTER, request, file, 'Fiona Finance', () => undefined);
  return { file, ...result };
}

/** Each sheet by its name, as LibreOffice shows it, without its empty rows. */
async function openedInLibreOffice(file: string): Promise<Map<string, string[][]>> {
  const { files, remove } = await sheetsAsCsv(file);
  const sheets = new Map<string, string[][]>();
  for (const one of files) {
    const rows: string[][] = parse(await readFile(one, 'utf8'), { relaxColumnCount: true });
    sheets.set(
      path.basename(one, '.csv').replace(/^.*-(?=[A-Z])/, ''),
      rows.filter((row) => row.some((cell) => cell !== '')),
    );
  }
  await remove();
  return sheets;
}

beforeAll(async () => {
  await aFund({ allotted: '5000.00' }).store(services.dataSource);
  await award('S-ONE', '1000.00', '999.99');
  await award('S-TWO', '2000.00', '250.00');
  await award('S-PAID', '50.00', '50.00');
});

it('shows the funds that expire, and each part of them in a row, in LibreOffice', async () => {
  const { file, rows, fileName } = await written('expiring-funds', 2012, 'xlsx');
  expect(fileName).toMatch(/^awardbook-expiring-funds-2012-\d{4}-\d{2}-\d{2}\.xlsx$/);
  expect(rows).toBe(4);
  const sheets = await openedInLibreOffice(file);
  expect([...sheets.keys()].sort()).toEqual(['Data', 'Dictionary', 'Read me', 'Summary']);
  expect(sheets.get('Summary')?.slice(-3)).toEqual([
    ['Treasury account', 'Account', 'Year of funds', 'Office', 'Allotted', 'Obligated', 'Unobligated'],
    [SYMBOL, 'INCLE', 'FY 2010', 'J/TIP', '5,000.00', '3,050.00', '1,950.00'],
    ['Total', '', '', '', '5,000.00', '3,050.00', '1,950.00'],
  ]);
  const data = sheets.get('Data') ?? [];
  expect(data.slice(1).map((row) => row.slice(4, 9))).toEqual([
    ['2012-09-30', 'obligated', '2,000.00', 'S-TWO', '=S-TWO'],
    ['2012-09-30', 'obligated', '1,000.00', 'S-ONE', '=S-ONE'],
    ['2012-09-30', 'obligated', '50.00', 'S-PAID', '=S-PAID'],
    ['2012-09-30', 'unobligated', '1,950.00', '', ''],
  ]);
});

it('shows the funds that cancel, and each award that is not paid, in LibreOffice', async () => {
  const sheets = await openedInLibreOffice((await written('cancelling-funds', 2017, 'xlsx')).file);
  // 1,000.00 − 999.99 + 2,000.00 − 250.00
  expect(sheets.get('Summary')?.at(-1)).toEqual(['Total', '', '', '', '3,050.00', '1,299.99', '1,750.01']);
  expect(sheets.get('Data')?.slice(1)).toEqual([
    [SYMBOL, 'INCLE', '2010', 'J/TIP', '2017-09-30', '2,000.00', '250.00', '1,750.00'].concat([
      'S-TWO',
      '=S-TWO',
      'Implementer & Sons',
      '2013-09-30',
      'recorded',
    ]),
    [SYMBOL, 'INCLE', '2010', 'J/TIP', '2017-09-30', '1,000.00', '999.99', '0.01'].concat([
      'S-ONE',
      '=S-ONE',
      'Implementer & Sons',
      '2013-09-30',
      'recorded',
    ]),
  ]);
  expect(sheets.get('Read me')?.flat()).toContain('FY 2017: 2016-10-01 to 2017-09-30');
});

it('writes amounts in CSV with a dot and two decimals, and parts that add up to the allotment', async () => {
  const { file } = await written('expiring-funds', 2012, 'csv');
  const rows: Record<string, string>[] = parse(await readFile(file, 'utf8'), { columns: true, bom: true });
  const amounts = rows.map((row) => Money.parse(row['amount'] ?? ''));
  expect(Money.sum(amounts).toString()).toBe('5000.00');
});

it('is a workbook also for a year in which no symbol ends', async () => {
  const sheets = await openedInLibreOffice((await written('cancelling-funds', 2016, 'xlsx')).file);
  expect(sheets.get('Summary')?.flat()).toContain('No fund is in this list.');
  expect(sheets.get('Data')).toHaveLength(1);
});
