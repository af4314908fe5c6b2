import { amountCheck } from './amount';
import { CellProblem } from './cell-check';
import { choiceCheck } from './choice';
import { sharesText } from './shares';

const codeOf = (staged: string | CellProblem): string => (typeof staged === 'string' ? staged : staged.code);

describe('an amount', () => {
  it.each([
    ['0.01', '1'],
    ['0.1', '10'],
    ['7', '700'],
    ['1234567.89', '123456789'],
    ['9999999999999.99', '999999999999999'],
    ['10000000000000', 'amount-too-long'],
    ['123456789012345', 'amount-too-long'],
    ['0', 'amount-zero'],
    ['0.00', 'amount-zero'],
    ['-1', 'amount-negative'],
    ['(1.00)', 'amount-negative'],
    ['$5', 'amount-currency-sign'],
    ['5 USD', 'amount-currency-sign'],
    ['1e3', 'amount-scientific'],
    ['1.5E+06', 'amount-scientific'],
    ['1.005', 'amount-decimals'],
    ['1,250', 'amount-separators'],
    ['1 250 000.00', 'amount-separators'],
    ['12,5', 'amount-decimal-comma'],
    ['007', 'amount-leading-zero'],
    ['.5', 'amount-invalid'],
    ['5.', 'amount-invalid'],
    ['ten', 'amount-invalid'],
  ])('%s is read as %s', (text, expected) =>
    expect(codeOf(amountCheck('zero-refused')(text))).toBe(expected),
  );

  it('of zero is a fact where it may be', () => expect(amountCheck('zero-allowed')('0.00')).toBe('0'));
});

describe('shares', () => {
  it.each([
    ['Protection', 'Protection\t10000'],
    ['Protection 60%; Prevention 40%', 'Protection\t6000\nPrevention\t4000'],
    ['Protection: 60 %;Prevention = 40.00%;', 'Protection\t6000\nPrevention\t4000'],
    ['KE 3334bp; UG 6666 bp', 'KE\t3334\nUG\t6666'],
    ["Côte d'Ivoire 100%", "Cote d'Ivoire\t10000"],
    ['A 33.33%; B 33.33%; C 33.33%', 'shares-not-whole'],
    ['A 0.005%; B 99.995%', 'share-form'],
    ['A; B', 'share-form'],
    ['A 101%', 'share-size'],
    ['A 50%; a 50%', 'share-repeated'],
  ])('%s are read as %j', (text, expected) => expect(codeOf(sharesText(text))).toBe(expected));

  it('add up exactly, however the percentages round in binary', () => {
    for (let points = 1; points < 10_000; points += 1) {
      const text = `A ${(points / 100).toFixed(2)}%; B ${((10_000 - points) / 100).toFixed(2)}%`;
      expect(sharesText(text)).toBe(`A\t${points}\nB\t${10_000 - points}`);
    }
  });
});

it('takes a choice by its code or its label, whatever case, blanks and punctuation', () => {
  const check = choiceCheck([{ code: 'us-ngo', label: 'U.S. NGO' }]);
  expect(['us-ngo', 'US NGO', 'u.s. ngo', 'US_NGO'].map(check)).toEqual(Array(4).fill('us-ngo'));
  expect(check('ngo')).toBeInstanceOf(CellProblem);
});
