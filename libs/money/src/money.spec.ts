import * as fc from 'fast-check';
import { MAX_AMOUNT_CENTS, Money } from './money';

const SEED = 974;

describe('Money', () => {
  it.each([
    ['1234567.89', 123_456_789n],
    ['1234567.8', 123_456_780n],
    ['1234567', 123_456_700n],
    ['0.01', 1n],
    ['0', 0n],
    ['-1250.00', -125_000n],
    ['-0.05', -5n],
    ['9999999999999.99', MAX_AMOUNT_CENTS],
  ])('reads %s as %s cents', (text, cents) => expect(Money.parse(text).cents).toBe(cents));

  it.each([
    '',
    '1.234',
    '$5',
    '1,000',
    '1e5',
    ' 1',
    '1 ',
    '.5',
    '5.',
    '01',
    '+1',
    '--1',
    'NaN',
    '1.00USD',
    '１',
  ])('does not read %p', (text) => {
    expect(Money.tryParse(text)).toBeNull();
    expect(() => Money.parse(text)).toThrow(RangeError);
  });

  it(`reads back what it writes, for every amount (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.bigInt(), (cents) => Money.parse(Money.ofCents(cents).toString()).cents === cents),
      { seed: SEED },
    );
  });

  it.each([
    ['0', '0.00'],
    ['-0.05', '-0.05'],
    ['12', '12.00'],
  ])('writes %s as %s, in JSON too', (text, written) => {
    expect(Money.parse(text).toString()).toBe(written);
    expect(JSON.stringify({ amount: Money.parse(text) })).toBe(`{"amount":"${written}"}`);
  });

  it.each([
    ['1234567.89', '$1,234,567.89'],
    ['-1250', '-$1,250.00'],
    ['999.99', '$999.99'],
    ['0', '$0.00'],
  ])('shows %s as %s', (text, shown) => expect(Money.parse(text).toDisplay()).toBe(shown));

  it.each([
    // Half a thousand rounds away from zero.
    ['499.99', 0n],
    ['500.00', 1n],
    ['-500.00', -1n],
    ['-499.99', 0n],
    ['9262499.99', 9_262n],
  ])('is %s in thousands: %s', (text, thousands) => expect(Money.parse(text).toThousands()).toBe(thousands));

  it('adds without rounding where doubles would', () => {
    expect(Money.sum([Money.parse('0.10'), Money.parse('0.20')]).toString()).toBe('0.30');
    expect(Money.parse('9007199254740993.01').plus(Money.parse('0.01')).toString()).toBe(
      '9007199254740993.02',
    );
    expect(Money.parse('5').minus(Money.parse('7.50')).negated().equals(Money.parse('2.50'))).toBe(true);
  });

  it(`is the very same amount in a spreadsheet cell, up to 15 digits (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -MAX_AMOUNT_CENTS, max: MAX_AMOUNT_CENTS }), (cents) => {
        const money = Money.ofCents(cents);
        return money.toCellNumber().toFixed(2).replace('-0.00', '0.00') === money.toString();
      }),
      { seed: SEED },
    );
  });

  it('refuses a spreadsheet cell with 16 digits', () => {
    expect(() => Money.ofCents(MAX_AMOUNT_CENTS + 1n).toCellNumber()).toThrow('15 digits');
  });
});
