import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isoDate } from '@awardbook/fiscal';
import {
  ExportBuilder,
  type ExportFormat,
  REGISTER_COLUMNS,
  type RegisterExportParameters,
} from '@awardbook/exports';
import { LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { parse } from 'csv-parse/sync';
import { aFund, anAward, TESTER } from '../../builders';
import { withServices } from '../../support/services';
import { sheetsAsCsv } from '../../support/soffice';

const services = withServices();
const DAY = isoDate('2012-08-15');

async function award(fain: string, obligated: string, disbursed: string): Promise<void> {
  const draft = { fain, title: `=${fain}`, implementer: 'Implementer & Sons', programOfficer: 'Ada Rowan' };
  const { id } = await anAward({ ...draft, ceiling: '5000.00' })
    .shared({ categories: { protection: 2_500, prevention: 7_500 }, countries: { KE: 10_000 } })
    .store(services.dataSource);
  const entry = (kind: 'obligation' | 'disbursement', amount: string, on: string) => ({
    ...{ treasuryAccount: '019-011-2010/2012-1022-000', yearOfFunds: 2010, office: 'J/TIP', kind },
    amount: Money.parse(amount),
    effectiveOn: isoDate(on),
    description: '',
    idempotencyKey: `${fain}-${kind}`,
  });
  await services.app
    .get(LedgerService)
    .append(TESTER, id, [
      entry('obligation', obligated, '2010-11-01'),
      entry('disbursement', disbursed, '2011-11-01'),
    ]);
}

async function written(parameters: Omit<RegisterExportParameters, 'onDate'>, format: ExportFormat) {
  const file = path.join(services.dataDir, `register.${format}`);
  const request = { report: 'award-register' as const, format, parameters: { ...parameters, onDate: DAY } };
  const result = await services.app
    .get(ExportBuilder)
    .writeFile(TESTER, request, file, 'Paula Program', () => undefined);
  return { ...result, file };
}

async function csvRows(parameters: Omit<RegisterExportParameters, 'onDate'>): Promise<string[][]> {
  const { file } = await written(parameters, 'csv');
  return parse(await readFile(file, 'utf8'), { bom: true });
}

beforeAll(async () => {
  await aFund({ allotted: '9000.00' }).store(services.dataSource);
  await award('S-ONE', '1000.00', '750.00');
  await award('S-TWO', '2000.00', '500.00');
  await award('X-OTHER', '300.00', '300.00');
});

it('has exactly what is filtered, in the order and the columns that are shown', async () => {
  const rows = await csvRows({
    q: 's-',
    sort: '-left',
    columns: 'ends,left,left-percent,implementer,categories',
  });
  expect(rows).toEqual([
    ['fain', 'award_title', 'implementer', 'categories', 'ends_on', 'left', 'left_part'],
    [
      'S-TWO',
      "'=S-TWO",
      'Implementer & Sons',
      'Prevention 75 %; Protection 25 %',
      '2013-09-30',
      '1500.00',
      '0.750000',
    ],
    [
      'S-ONE',
      "'=S-ONE",
      'Implementer & Sons',
      'Prevention 75 %; Protection 25 %',
      '2013-09-30',
      '250.00',
      '0.250000',
    ],
  ]);
});

it('has every column that there is', async () => {
  const [header = [], ...rows] = await csvRows({ columns: REGISTER_COLUMNS.join(',') });
  expect(header).toHaveLength(2 + REGISTER_COLUMNS.length);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toEqual(
    expect.arrayContaining(['Kenya 100 %', 'Ada Rowan', '19.019', 'recorded', 'Grant']),
  );
});

it('shows the register as it was', async () => {
  const rows = await csvRows({ asOf: '2010-12-31', q: 'S-ONE', columns: 'status,obligated,disbursed,left' });
  expect(rows.slice(1)).toEqual([['S-ONE', "'=S-ONE", 'Active', '1000.00', '0.00', '1000.00']]);
});

it('adds up awards of each status on a sheet of its own, in LibreOffice', async () => {
  const { file, rows, fileName } = await written({ country: 'KE', account: 'INCLE' }, 'xlsx');
  expect(rows).toBe(3);
  expect(fileName).toMatch(/^awardbook-award-register-INCLE-KE-\d{4}-\d{2}-\d{2}\.xlsx$/);
  const { files, remove } = await sheetsAsCsv(file);
  const sheet = async (name: string): Promise<string[][]> => {
    const one = files.find((each) => each.endsWith(`-${name}.csv`)) ?? '';
    return parse(await readFile(one, 'utf8'), { relaxColumnCount: true });
  };
  expect((await sheet('Summary')).filter((row) => row.some((cell) => cell !== '')).slice(-2)).toEqual([
    // 5,000.00 × 3; 1,000.00 + 2,000.00 + 300.00; 750.00 + 500.00 + 300.00; 250.00 + 1,500.00 + 0.00
    ['Ended', '3', '15,000.00', '3,300.00', '1,550.00', '1,750.00'],
    ['Total', '', '15,000.00', '3,300.00', '1,550.00', '1,750.00'],
  ]);
  expect((await sheet('Read me')).flat()).toContain('Country: Kenya; Account: INCLE');
  expect((await sheet('Data'))[1]?.slice(0, 3)).toEqual(['S-ONE', '=S-ONE', 'Implementer & Sons']);
  await remove();
});

it('is a file also when no award matches', async () => {
  expect(await csvRows({ q: 'nothing of the kind' })).toHaveLength(1);
});
