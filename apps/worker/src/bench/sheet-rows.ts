import { type SheetColumn, type SheetRow } from '@awardbook/exports';

const AWARDS = 20_000;
const KINDS = ['obligation', 'deobligation', 'disbursement', 'refund', 'expenditure'];
const PROGRAM_TYPES = [
  'Bilateral and Regional',
  'Child Protection Compact Partnerships',
  'Emergency Victim Assistance',
  'Global Action, Research, and Innovation',
  'Program to End Modern Slavery',
  'Training and Technical Assistance',
];

const column = (key: string, width: number, kind: SheetColumn['kind']): SheetColumn => ({
  key,
  header: key.replaceAll('_', ' '),
  width,
  kind,
  meaning: key,
  unit: kind === 'money' ? 'U.S. dollars' : 'none',
  source: 'made for the bench',
});

/** Fourteen columns like the ledger's: dates, years, texts that repeat and texts that do not, an amount. */
export const BENCH_COLUMNS: readonly SheetColumn[] = [
  column('effective_on', 12, 'date'),
  column('year_of_action', 10, 'year'),
  column('kind', 14, 'text'),
  column('amount', 18, 'money'),
  column('fain', 22, 'text'),
  column('title', 48, 'text'),
  column('implementer', 36, 'text'),
  column('program_type', 30, 'text'),
  column('account', 10, 'text'),
  column('treasury_account', 24, 'text'),
  column('year_of_funds', 10, 'year'),
  column('provenance', 12, 'text'),
  column('recorded_on', 12, 'date'),
  column('document', 16, 'text'),
];

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The row of a number: the same every time, over 20,000 awards in no order. */
export function benchRow(number: number): SheetRow {
  const award = (number * 7_919) % AWARDS;
  const year = 2009 + (number % 5);
  const day = `${twoDigits(1 + (number % 12))}-${twoDigits(1 + (number % 28))}`;
  const cents = BigInt((number * 104_729) % 2_000_000_000);
  const isInFirstAccount = number % 2 === 0;
  return [
    `${year}-${day}`,
    year + (number % 12 >= 9 ? 1 : 0),
    KINDS[number % KINDS.length] ?? '',
    number % 5 === 1 ? -cents : cents,
    `S-SJTIP-${10 + (award % 9)}-CA-${1000 + award}`,
    `Strengthening the response to trafficking in persons, project ${award}`,
    `International Implementer & Partners ${award % 400}`,
    PROGRAM_TYPES[award % PROGRAM_TYPES.length] ?? '',
    isInFirstAccount ? 'INCLE' : 'ESF',
    isInFirstAccount ? '011-2009/2014-1022' : '019-072-2010/2015-1037',
    year,
    'synthetic',
    `${year + 1}-${day}`,
    `DOC-${number}`,
  ];
}

const BATCH = 100;

/** Rows in batches, made while they are written: kept any longer they would be the memory that is measured. */
export function* freshBatches(rows: number): Generator<SheetRow[]> {
  for (let at = 0; at < rows; at += BATCH) {
    yield Array.from({ length: Math.min(BATCH, rows - at) }, (_, index) => benchRow(at + index));
  }
}

/** As many rows as are kept; more than a workbook shares texts of one column. */
const KEPT_ROWS = 100_000;

/** Rows in batches, made beforehand and given again and again, so that only writing takes time. */
export function keptBatches(rows: number): SheetRow[][] {
  const kept = [...freshBatches(Math.min(rows, KEPT_ROWS))];
  return Array.from({ length: Math.ceil(rows / BATCH) }, (_, index) => kept[index % kept.length] ?? []);
}
