import { dateInWords, tryIsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';

/** One field of a change, as people read it; null where there was, or is, nothing. */
export interface FieldChange {
  readonly field: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** "October 1, 2012" of "2012-10-01"; anything else as it stands, for the trail holds texts too. */
export function day(date: string): string {
  const known = tryIsoDate(date);
  return known === null ? date : dateInWords(known);
}

/** "60 %" of 6,000 basis points, "33.33 %" of 3,333. */
export function percent(basisPoints: number): string {
  return `${basisPoints / 100} %`;
}

/** What columns are called where their own name would not say it. */
const LABELS: Readonly<Record<string, string>> = {
  ceiling_cents: 'Ceiling',
  amount_cents: 'Amount',
  signed_cents: 'Amount in all',
  starts_on: 'First day',
  ends_on: 'Last day',
  effective_on: 'Effective on',
  basis_points: 'Share',
  implementer_id: 'Implementer',
  award_id: 'Award',
  person_id: 'Person',
  fund_id: 'Fund',
  fain: 'FAIN',
  sha256: 'Digest of the entries',
};

/** "Program type" of "program_type". */
export function labelOf(column: string): string {
  const words = column.replace(/_(cents|id|on|at)$/, '').replaceAll('_', ' ');
  return LABELS[column] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A column's value as people read it, by what the column's name says of it. */
export function valueText(column: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (column.endsWith('_cents') && /^-?\d+$/.test(String(value)))
    return Money.ofCents(BigInt(String(value))).toDisplay();
  if (column === 'basis_points' && typeof value === 'number') return percent(value);
  if (typeof value === 'string') return column.endsWith('_on') ? day(value) : value;
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** "Ceiling from $1,000,000.00 to $1,500,000.00"; what is new or gone has one side only. */
export function changeText({ label, from, to }: FieldChange): string {
  if (from === null) return `${label} ${to ?? 'nothing'}`;
  return to === null ? `${label} ${from} removed` : `${label} from ${from} to ${to}`;
}

type Image = Readonly<Record<string, unknown>> | null;

/** Field by field, in the order of the later image. */
export function changesBetween(before: Image, after: Image): FieldChange[] {
  const columns = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  return columns.map((column) => ({
    field: column,
    label: labelOf(column),
    from: valueText(column, before?.[column]),
    to: valueText(column, after?.[column]),
  }));
}
