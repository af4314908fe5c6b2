import { TOTP } from 'otpauth';
import { describeSecret, isTotpShaped, newSecret, stepOf } from './totp';

/** The seed of RFC 6238's own test vectors. */
const SEED = Buffer.from('12345678901234567890', 'ascii');

describe('a code of an authenticator', () => {
  // RFC 6238, appendix B; our codes are the last six of its eight digits.
  it.each([
    [59, '287082', 1n],
    [1_111_111_109, '081804', 37_037_036n],
    [1_234_567_890, '005924', 41_152_263n],
    [20_000_000_000, '353130', 666_666_666n],
  ])('is, at second %d, %s', (second, code, step) =>
    expect(stepOf(SEED, code, new Date(second * 1_000))).toBe(step),
  );

  it('is good one step early and one step late, and says which step it is of', () => {
    const at = (second: number) => stepOf(SEED, '287082', new Date(second * 1_000));
    expect([at(29), at(30), at(59), at(89)]).toEqual([1n, 1n, 1n, 1n]);
    expect(at(90)).toBeNull();
  });

  it('is six digits, with or without the space that authenticators show', () => {
    expect(['287082', '287 082', ' 287082 '].map(isTotpShaped)).toEqual([true, true, true]);
    expect(['28708', '2870822', 'abcdef', ''].map(isTotpShaped)).toEqual([false, false, false, false]);
    expect(stepOf(SEED, '287 082', new Date(59_000))).toBe(1n);
  });

  it('comes from the secret that its address carries', () => {
    const secret = newSecret();
    const { uri, secret: typed } = describeSecret(secret, 'ada@office.example');
    expect(uri).toMatch(
      /^otpauth:\/\/totp\/Awardbook:ada%40office\.example\?issuer=Awardbook&secret=[A-Z2-7]{32}&/,
    );
    expect(uri).toContain(typed);
    const parsed = new URL(uri).searchParams.get('secret');
    const code = new TOTP({ secret: parsed ?? '' }).generate({ timestamp: 1_000_000_000_000 });
    expect(stepOf(secret, code, new Date(1_000_000_000_000))).toBe(33_333_333n);
  });
});
