import { CellProblem, type CellCheck } from './cell-check';

const PLAIN = /^(0|[1-9]\d{0,12})(?:\.(\d{1,2}))?$/;

/** The first that fits says what is wrong; the order matters, for "-$1,250.005" is wrong in four ways. */
const FAULTS: readonly [pattern: RegExp, code: string, reason: string][] = [
  [
    /^[-−(]|[-−)]$/,
    'amount-negative',
    'An amount is never negative: the kind carries the sign. Write 1250.00, with the kind that takes money back.',
  ],
  [
    /[$€£¥]|USD|US\$/i,
    'amount-currency-sign',
    'Leave the currency sign out; amounts are U.S. dollars: 1234567.89.',
  ],
  [
    /^[+]?\d+(\.\d+)?e[-+]?\d+$/i,
    'amount-scientific',
    'The amount is in scientific notation. Format the column as a number and write it in full: 1200000.00.',
  ],
  [/^\d+,\d{1,2}$/, 'amount-decimal-comma', 'Write decimals after a point, not a comma: 1234567.89.'],
  [
    /^\d{1,3}([,' \u00a0\u202f]\d{3})+(\.\d*)?$/,
    'amount-separators',
    'Leave thousands separators out: 1234567.89.',
  ],
  [
    /^\d+\.\d{3,}$/,
    'amount-decimals',
    'An amount has at most two decimals; round it to the cent where it is recorded.',
  ],
  [
    /^\d{14,}(\.\d*)?$/,
    'amount-too-long',
    'An amount has at most 15 digits, cents included: 9999999999999.99 is the largest.',
  ],
  [/^0\d+(\.\d*)?$/, 'amount-leading-zero', 'Leave leading zeros out: 1234567.89.'],
];

const ANY = new CellProblem(
  'amount-invalid',
  'Not an amount. Write dollars and cents with a point and nothing else: 1234567.89.',
);
const ZERO = new CellProblem(
  'amount-zero',
  'The amount is zero. Leave the row out, or write what was recorded.',
);

/** Dollars as people type them, in cents as the database keeps them; zero is a fact only where it says so. */
export function amountCheck(zero: 'zero-allowed' | 'zero-refused'): CellCheck {
  return (text) => {
    const match = PLAIN.exec(text);
    if (match === null) return faultOf(text);
    const cents = `${match[1]!}${(match[2] ?? '').padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
    return cents === '0' && zero === 'zero-refused' ? ZERO : cents;
  };
}

function faultOf(text: string): CellProblem {
  const fault = FAULTS.find(([pattern]) => pattern.test(text));
  return fault === undefined ? ANY : new CellProblem(fault[1], fault[2]);
}
