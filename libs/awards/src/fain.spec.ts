import { fainKey, isFain } from './fain';

describe('a FAIN', () => {
  it.each(['S-SJTIP-13-CA-1029', 's-sjtip-13-ca-1029', 'SSJTIP13CA1029', 'S SJTIP/13.CA_1029'])(
    'written %p is the one award S-SJTIP-13-CA-1029',
    (typed) => expect(fainKey(typed)).toBe('SSJTIP13CA1029'),
  );

  it.each(['A', '1', 'S-SJTIP-13-CA-1029', '#13'])('may be %p', (text) => expect(isFain(text)).toBe(true));

  it.each(['', '---', ' ', 'A'.repeat(31), 'É-13', 'S\n13', 'S\u200b13'])('cannot be %p', (text) =>
    expect(isFain(text)).toBe(false),
  );
});
