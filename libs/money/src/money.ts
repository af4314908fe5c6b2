import { assert } from '@awardbook/problems';

/** Excel keeps 15 significant digits, so no single amount may be longer than this many cents. */
export const MAX_AMOUNT_CENTS = 999_999_999_999_999n;

/** A decimal string such as "1234567.89": optional minus, no separators, exactly as JSON carries it. */
const DECIMAL = /^(-?)(0|[1-9]\d*)(?:\.(\d{1,2}))?$/;

/**
 * An exact amount of US dollars.
 *
 * Unit: whole cents, as bigint, so no sum ever rounds.
 * Sign: a balance may be negative; a ledger entry never is, for its kind carries the sign.
 * Text: two decimals, dot, no separators ("-1250.00"), the same in JSON and in tests.
 */
export class Money {
  static readonly zero = new Money(0n);

  private constructor(readonly cents: bigint) {}

  static ofCents(cents: bigint): Money {
    return new Money(cents);
  }

  /**
   * Reads "1234567.89", "1234567.8" or "1234567".
   *
   * @throws RangeError on anything else: separators, currency signs, exponents, a third decimal
   */
  static parse(text: string): Money {
    const money = Money.tryParse(text);
    if (money === null) throw new RangeError(`"${text}" is not an amount such as "1234567.89"`);
    return money;
  }

  /** Null when the text is not a plain decimal with at most two decimals. */
  static tryParse(text: string): Money | null {
    const match = DECIMAL.exec(text);
    if (match === null) return null;
    const [, sign, dollars = '0', decimals = ''] = match;
    const cents = BigInt(dollars) * 100n + BigInt(decimals.padEnd(2, '0') || '0');
    return new Money(sign === '-' ? -cents : cents);
  }

  static sum(amounts: Iterable<Money>): Money {
    let cents = 0n;
    for (const amount of amounts) cents += amount.cents;
    return new Money(cents);
  }

  plus(other: Money): Money {
    return new Money(this.cents + other.cents);
  }

  minus(other: Money): Money {
    return new Money(this.cents - other.cents);
  }

  negated(): Money {
    return new Money(-this.cents);
  }

  /**
   * What a rate comes to, to the cent, half away from zero.
   *
   * @param basisPoints the rate, of 10,000; whole
   */
  atRate(basisPoints: number): Money {
    const size = this.cents < 0n ? -this.cents : this.cents;
    const cents = (size * BigInt(basisPoints) + 5_000n) / 10_000n;
    return new Money(this.cents < 0n ? -cents : cents);
  }

  equals(other: Money): boolean {
    return this.cents === other.cents;
  }

  /** Half away from zero; the only rounding to thousands in the house, for presentation. */
  toThousands(): bigint {
    const half = this.cents < 0n ? -50_000n : 50_000n;
    return (this.cents + half) / 100_000n;
  }

  /** "-1250.00" */
  toString(): string {
    const digits = (this.cents < 0n ? -this.cents : this.cents).toString().padStart(3, '0');
    return `${this.cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }

  toJSON(): string {
    return this.toString();
  }

  /** "$1,234,567.89", as sentences and pages show it; "-$1,250.00" when negative. */
  toDisplay(): string {
    const [dollars = '0', cents = '00'] = this.toString().replace('-', '').split('.');
    return `${this.cents < 0n ? '-' : ''}$${dollars.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
  }

  /**
   * The amount as a spreadsheet cell holds it.
   *
   * Unit: dollars. Exact: at most 15 significant digits survive in a double.
   */
  toCellNumber(): number {
    const cents = this.cents < 0n ? -this.cents : this.cents;
    assert(cents <= MAX_AMOUNT_CENTS, 'sheet amounts fit the 15 digits a spreadsheet keeps');
    return Number(this.toString());
  }
}
