import { amountFault } from './amount-fault';

describe('an amount of a request', () => {
  it.each([
    ['10.125', 'amount-too-precise'],
    ['0.001', 'amount-too-precise'],
    ['$10.00', 'amount-currency-sign'],
    ['10.00 €', 'amount-currency-sign'],
    ['USD 10', 'amount-currency-sign'],
    ['1e5', 'amount-scientific'],
    ['1.5E+3', 'amount-scientific'],
    ['0', 'amount-zero'],
    ['0.00', 'amount-zero'],
    ['-1.00', 'amount-negative'],
    ['-0.00', 'amount-negative'],
    ['1,000.00', 'amount-separators'],
    ['1 000', 'amount-separators'],
    ["1'000", 'amount-separators'],
    ['10000000000000.00', 'amount-too-long'],
    ['9'.repeat(400), 'amount-too-long'],
    ['007', 'amount-unreadable'],
    ['.5', 'amount-unreadable'],
    ['5.', 'amount-unreadable'],
    ['+5', 'amount-unreadable'],
    [' 5', 'amount-unreadable'],
    ['١٢', 'amount-unreadable'],
    ['12abc', 'amount-currency-sign'],
    ['', 'missing'],
    [undefined, 'missing'],
    [null, 'missing'],
    [10, 'amount-not-text'],
    [{}, 'amount-not-text'],
  ])('%p is refused as %s', (value, code) => expect(amountFault(value, 'refused')?.code).toBe(code));

  it.each(['0.01', '1', '1.5', '1234567.89', '9999999999999.99'])('%s is accepted', (value) =>
    expect(amountFault(value, 'refused')).toBeNull(),
  );

  it('may be zero where zero is a fact, such as an appropriation', () =>
    expect(amountFault('0.00', 'allowed')).toBeNull());

  it('speaks of kinds of entries only where an entry is made', () => {
    expect(amountFault('-5.00', 'refused')?.detail).toContain('deobligation');
    expect(amountFault('-5.00', 'allowed')?.detail).toBe(
      '"-5.00" is negative; this amount is zero or more. Write it without a sign.',
    );
  });
});
