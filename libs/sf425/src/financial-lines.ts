/**
 * Lines 10a to 10o of the federal financial report, in the order of the form.
 *
 * All are cumulative since the award began. Those that the form computes are never entered. Source: SF-425 and its
 * instructions (OMB 4040-0014).
 */
export const FINANCIAL_LINES = [
  { name: 'cashReceipts', line: 'a', section: 'cash', label: 'Cash receipts', entered: true },
  { name: 'cashDisbursements', line: 'b', section: 'cash', label: 'Cash disbursements', entered: true },
  { name: 'cashOnHand', line: 'c', section: 'cash', label: 'Cash on hand (line a minus b)', entered: false },
  {
    name: 'authorized',
    line: 'd',
    section: 'federal',
    label: 'Total Federal funds authorized',
    entered: true,
  },
  {
    name: 'expenditures',
    line: 'e',
    section: 'federal',
    label: 'Federal share of expenditures',
    entered: true,
  },
  {
    name: 'unliquidated',
    line: 'f',
    section: 'federal',
    label: 'Federal share of unliquidated obligations',
    entered: true,
  },
  {
    name: 'federalShare',
    line: 'g',
    section: 'federal',
    label: 'Total Federal share (sum of lines e and f)',
    entered: false,
  },
  {
    name: 'unobligated',
    line: 'h',
    section: 'federal',
    label: 'Unobligated balance of Federal funds (line d minus g)',
    entered: false,
  },
  {
    name: 'shareRequired',
    line: 'i',
    section: 'recipient',
    label: 'Total recipient share required',
    entered: true,
  },
  {
    name: 'shareSpent',
    line: 'j',
    section: 'recipient',
    label: 'Recipient share of expenditures',
    entered: true,
  },
  {
    name: 'shareRemaining',
    line: 'k',
    section: 'recipient',
    label: 'Remaining recipient share to be provided (line i minus j)',
    entered: false,
  },
  {
    name: 'incomeEarned',
    line: 'l',
    section: 'income',
    label: 'Total Federal share of program income earned',
    entered: true,
  },
  {
    name: 'incomeDeducted',
    line: 'm',
    section: 'income',
    label: 'Program income expended in accordance with the deduction alternative',
    entered: true,
  },
  {
    name: 'incomeAdded',
    line: 'n',
    section: 'income',
    label: 'Program income expended in accordance with the addition alternative',
    entered: true,
  },
  {
    name: 'incomeUnspent',
    line: 'o',
    section: 'income',
    label: 'Unexpended program income (line l minus line m or line n)',
    entered: false,
  },
] as const;

type Line = (typeof FINANCIAL_LINES)[number];

export type FinancialLine = Line['name'];
export type EnteredLine = Extract<Line, { entered: true }>['name'];
export type ComputedLine = Extract<Line, { entered: false }>['name'];

export const ENTERED_LINES = FINANCIAL_LINES.filter((line) => line.entered).map(
  ({ name }) => name,
) as readonly EnteredLine[];
export const COMPUTED_LINES = FINANCIAL_LINES.filter((line) => !line.entered).map(
  ({ name }) => name,
) as readonly ComputedLine[];

/**
 * What only grows from report to report unless something was wrong before: a fall asks for a remark.
 *
 * Not among them: balances (f), what the award sets (d, i), and what is computed. The amount of line 11 is, under the
 * name `indirect`.
 */
export const CUMULATIVE_LINES = [
  'cashReceipts',
  'cashDisbursements',
  'expenditures',
  'shareSpent',
  'incomeEarned',
  'incomeDeducted',
  'incomeAdded',
] as const satisfies readonly EnteredLine[];

/** What a remark can be made on: a line, or the whole of line 11. */
export type RemarkedLine = FinancialLine | 'indirect';

/** As sentences name it: "line 10e, federal share of expenditures". */
export function lineInWords(name: RemarkedLine): string {
  if (name === 'indirect') return 'line 11, indirect expense';
  const found = FINANCIAL_LINES.find((line) => line.name === name);
  const label = (found?.label ?? name).replace(/ \(.*\)$/, '');
  return `line 10${found?.line ?? ''}, ${label.toLowerCase()}`;
}

/** Line 7. */
export const ACCOUNTING_BASES = [
  { code: 'cash', label: 'Cash' },
  { code: 'accrual', label: 'Accrual' },
] as const;
export type AccountingBasis = (typeof ACCOUNTING_BASES)[number]['code'];

/** Line 11a. The form names the first four; who has none of them takes the de minimis rate (2 CFR 200.414(f)). */
export const INDIRECT_RATE_TYPES = [
  { code: 'provisional', label: 'Provisional' },
  { code: 'predetermined', label: 'Predetermined' },
  { code: 'final', label: 'Final' },
  { code: 'fixed', label: 'Fixed' },
  { code: 'de-minimis', label: 'De minimis' },
] as const;
export type IndirectRateType = (typeof INDIRECT_RATE_TYPES)[number]['code'];

/** Rows of line 11 that one report may have. */
export const MAX_INDIRECT_ROWS = 12;
