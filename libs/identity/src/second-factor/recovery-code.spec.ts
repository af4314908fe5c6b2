import { newRecoveryCode, readRecoveryCode } from './recovery-code';

describe('a recovery code', () => {
  it('is six groups of four, each another', () => {
    const codes = Array.from({ length: 1_000 }, newRecoveryCode);
    expect(codes.filter((code) => !/^([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/.test(code))).toEqual(
      [],
    );
    expect(new Set(codes).size).toBe(1_000);
  });

  it('is the same in capitals, without dashes, and with letters that pass for digits', () => {
    expect(readRecoveryCode('0O1I LlAB 2345 6789 CDEF GHJK')).toBe('0011-11ab-2345-6789-cdef-ghjk');
    expect(readRecoveryCode('001111ab23456789cdefghjk')).toBe('0011-11ab-2345-6789-cdef-ghjk');
  });

  it.each(['', '287082', '0011-11ab-2345-6789-cdef-ghj', '0011-11ab-2345-6789-cdef-ghju'])(
    'is not "%s"',
    (text) => expect(readRecoveryCode(text)).toBeNull(),
  );
});
