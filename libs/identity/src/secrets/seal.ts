import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import { assert } from '@awardbook/problems';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a secret that has to be read back, bound to whose it is.
 *
 * @returns nonce, tag and ciphertext, one after the other
 */
export function seal(key: KeyObject, owner: string, secret: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(owner));
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** @throws Error when the key is another one, or the sealed text was altered or belongs to somebody else */
export function unseal(key: KeyObject, owner: string, sealed: Buffer): Buffer {
  assert(sealed.length > NONCE_BYTES + TAG_BYTES, 'a sealed secret has a nonce and a tag');
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(owner)).setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}
