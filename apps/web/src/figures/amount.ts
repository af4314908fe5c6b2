import { Money } from '@awardbook/money';

/** How a table shows amounts: rounded once to thousands of dollars, or to the cent. */
export type Units = 'thousands' | 'dollars';

export const UNITS_LABELS: Record<Units, string> = {
  thousands: 'Dollars in thousands',
  dollars: 'Exact dollars',
};

/** "12,000" for thousands, "12,000,000.00" for dollars; a plain minus, so that a copied table stays numbers. */
export function displayAmount(amount: string, units: Units): string {
  const money = Money.parse(amount);
  if (units === 'dollars') return money.toDisplay().replace('$', '');
  return money.toThousands().toLocaleString('en-US');
}

/** "$1,234,567.89" */
export function displayDollars(amount: string): string {
  return Money.parse(amount).toDisplay();
}

/** An amount as somebody types it, as the API takes it: "$1,250" becomes "1250.00"; anything else stays as typed. */
export function plainAmount(typed: string): string {
  const text = typed.replaceAll(/[$,\s]/g, '');
  const [, dollars = '', cents = ''] = /^(-?\d+)(?:\.(\d{0,2}))?$/.exec(text) ?? [];
  return dollars === '' ? typed : `${dollars}.${cents.padEnd(2, '0')}`;
}

/** "1,250.00" for an amount of the API, as a field begins with it; what is no amount stays as it is. */
export function amountToEdit(amount: string): string {
  return /^-?\d+\.\d{2}$/.test(amount) ? displayAmount(amount, 'dollars') : amount;
}

export function isZero(amount: string): boolean {
  return Money.parse(amount).equals(Money.zero);
}

export function sumAmounts(amounts: Iterable<string>): string {
  return Money.sum(Array.from(amounts, (amount) => Money.parse(amount))).toString();
}

export function negate(amount: string): string {
  return Money.parse(amount).negated().toString();
}

/** True when the rounded parts, added up, differ from the rounded whole; the report then has to say so. */
export function roundedPartsDiffer(parts: string[], whole: string): boolean {
  const rounded = parts.reduce((sum, part) => sum + Money.parse(part).toThousands(), 0n);
  return rounded !== Money.parse(whole).toThousands();
}

/** Dollars as a number for the length of a bar; never for a figure that somebody reads. */
export function barLength(amount: string): number {
  return Number(amount);
}
