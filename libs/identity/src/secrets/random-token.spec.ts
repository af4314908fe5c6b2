import { hashOf, isApiTokenShaped, isTokenShaped, newApiToken, newToken } from './random-token';

describe('a token', () => {
  it('has 256 random bits in characters that need no escaping', () => {
    const token = newToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(encodeURIComponent(token)).toBe(token);
    expect(isTokenShaped(token)).toBe(true);
    expect(newToken()).not.toBe(token);
  });

  it('of the interface says what it is', () => {
    expect(newApiToken()).toMatch(/^awb_[\w-]{43}$/);
    expect(isApiTokenShaped(newApiToken())).toBe(true);
    expect([newToken(), 'awb_', 'awb_short', `awb_${newToken()}x`].map(isApiTokenShaped)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is kept as its SHA-256', () =>
    expect(hashOf('abc').toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ));
});
