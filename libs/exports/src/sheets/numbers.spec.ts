import { BrokenInvariant } from '@awardbook/problems';
import { type IsoDate, toSerialDay } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import fc from 'fast-check';
import { SerialDays, putCents, putNumber, putWhole } from './numbers';
import { WordBuffer } from './word-buffer';

const written = (put: (out: WordBuffer, source: Buffer, length: number) => void, text: string): string => {
  const out = new WordBuffer(256);
  const source = Buffer.from(text);
  put(out, source, source.length);
  return out.written().toString();
};
const cents = (text: string, decimals: number) =>
  written((out, source, length) => putCents(out, source, 0, length, decimals), text);
const plain = (text: string) => written((out, source, length) => putNumber(out, source, 0, length), text);
const serial = (days: SerialDays, text: string) =>
  written((out, source, length) => days.put(out, source, 0, length), text);

describe('a whole number', () => {
  const whole = (value: number): string => {
    const out = new WordBuffer(64);
    out.text('r');
    putWhole(out, value);
    out.text('"');
    return out.written().toString();
  };

  it.each([0, 9, 10, 99, 100, 999_999, 1_000_000, 1_048_576, 2_147_483_647])(
    'is written as %d, after what stands before it',
    (value) => expect(whole(value)).toBe(`r${value}"`),
  );

  it('is written as JavaScript writes it', () => {
    fc.assert(fc.property(fc.nat(), (value) => expect(whole(value)).toBe(`r${value}"`)));
  });
});

describe('whole cents as the number of a cell', () => {
  it.each([
    ['0', '0.00'],
    ['5', '0.05'],
    ['-5', '-0.05'],
    ['99', '0.99'],
    ['100', '1.00'],
    ['-123456789', '-1234567.89'],
    ['999999999999999', '9999999999999.99'],
  ])('writes %s in dollars as %s', (digits, dollars) => expect(cents(digits, 2)).toBe(dollars));

  it.each([
    ['1200000000', '12000'],
    ['926240001', '9262.40001'],
    ['-5', '-0.00005'],
    ['0', '0'],
    ['50000', '0.5'],
  ])('writes %s in thousands as %s, with every cent', (digits, thousands) => {
    expect(cents(digits, 5)).toBe(thousands);
  });

  it('agrees with Money for every amount a cell can hold', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }), (amount) => {
        expect(cents(String(amount), 2)).toBe(Money.ofCents(amount).toString());
      }),
    );
  });

  it.each(['1000000000000000', '-1000000000000000', '', '-', '1.5', '1e3', '12a'])(
    'refuses %j: a cell keeps 15 digits, and cents are whole',
    (digits) => expect(() => cents(digits, 2)).toThrow(BrokenInvariant),
  );
});

describe('plain numbers', () => {
  it.each(['0', '-1', '12345', '0.125000', '123456789012345', '-123456789012345'])('keeps %s', (text) => {
    expect(plain(text)).toBe(text);
  });

  it.each(['1234567890123456', '1-1', '1e5', 'NaN', '1.2.3', '=1'])('refuses %s', (text) => {
    expect(() => plain(text)).toThrow(BrokenInvariant);
  });
});

describe('dates as serial days', () => {
  const days = new SerialDays();

  it.each([
    ['1900-03-01', '61'],
    ['1927-05-19', '10001'],
    ['2013-09-30', '41547'],
    ['2024-02-29', '45351'],
    ['2199-12-31', '109574'],
  ])('writes %s as %s', (date, day) => {
    expect(serial(days, date)).toBe(day);
    expect(serial(days, date)).toBe(day);
  });

  it('agrees with the calendar for every day of a century', () => {
    for (let at = Date.UTC(1970, 0, 1); at < Date.UTC(2070, 0, 1); at += 86_400_000) {
      const date = new Date(at).toISOString().slice(0, 10) as IsoDate;
      expect(serial(days, date)).toBe(String(toSerialDay(date)));
    }
  });

  it.each(['2013-02-29', '2013-13-01', '2013-00-10', '2013/09/30', '13-09-30', '19:0-01-01', '1900-02-28'])(
    'refuses %s, also when its neighbours are known',
    (text) => expect(() => serial(days, text)).toThrow(BrokenInvariant),
  );
});
