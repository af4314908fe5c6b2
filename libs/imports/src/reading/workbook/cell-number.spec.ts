import { dateOfSerial, plainNumber } from './cell-number';
import { meaningOfCode } from './cell-styles';

describe('a number in a cell', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [12, '12'],
    [-1250.5, '-1250.5'],
    [1234.56 + 2 ** -42, '1234.56'],
    [0.1 + 0.2, '0.3'],
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
    [9999999999999.99, '9999999999999.99'],
    [123456789012345680, '123456789012346000'],
    [100.005, '100.005'],
  ])('%p reads %s', (value, text) => expect(plainNumber(value)).toBe(text));

  it('that is an amount of whole cents, however large a sheet can show, reads exactly', () => {
    for (let cents = 1; cents < 999_999_999_999_999; cents = cents * 3 + 7) {
      const dollars = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
      expect(plainNumber(Number(dollars))).toBe(
        dollars.replace(/\.?0+$/, (zeros) => (zeros.includes('.') ? '' : '')),
      );
    }
  });
});

describe('a serial day', () => {
  it.each([
    [41547, '2013-09-30'],
    [41548, '2013-10-01'],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [2958465, '9999-12-31'],
    [2958466, '2958466'],
    [0.5, '0.5'],
  ])('%p is %s', (serial, text) => expect(dateOfSerial(serial, 'date', false)).toBe(text));
});

describe('a number format', () => {
  it.each([
    ['yyyy\\-mm\\-dd', 'date'],
    ['[$-409]d\\-mmm\\-yy;@', 'date'],
    ['mmm', 'date'],
    ['m/d/yy h:mm', 'date-and-time'],
    ['hh:mm:ss', 'number'],
    ['[h]:mm', 'number'],
    ['#,##0.00', 'number'],
    ['#,##0" days"', 'number'],
    ['General', 'number'],
    ['[Red]0.00', 'number'],
    ['_($* #,##0.00_);_($* (#,##0.00)', 'number'],
    ['@', 'number'],
  ])('%s shows a %s', (code, meaning) => expect(meaningOfCode(code)).toBe(meaning));
});
