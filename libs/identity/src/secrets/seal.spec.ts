import { createSecretKey, randomBytes } from 'node:crypto';
import { seal, unseal } from './seal';

const KEY = createSecretKey(randomBytes(32));
const SECRET = Buffer.from('JBSWY3DPEHPK3PXP');

describe('a sealed secret', () => {
  it('can be read back by its owner under the same key', () => {
    const sealed = seal(KEY, 'ada', SECRET);
    expect(unseal(KEY, 'ada', sealed)).toEqual(SECRET);
    expect(sealed.includes(SECRET)).toBe(false);
    expect(seal(KEY, 'ada', SECRET)).not.toEqual(sealed);
  });

  it('cannot be read by another owner, under another key, or after any byte was changed', () => {
    const sealed = seal(KEY, 'ada', SECRET);
    expect(() => unseal(KEY, 'bob', sealed)).toThrow();
    expect(() => unseal(createSecretKey(randomBytes(32)), 'ada', sealed)).toThrow();
    for (const index of sealed.keys()) {
      const altered = Buffer.from(sealed);
      altered[index] = (altered[index] ?? 0) ^ 1;
      expect(() => unseal(KEY, 'ada', altered)).toThrow();
    }
  });
});
