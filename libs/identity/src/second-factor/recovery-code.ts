import { randomBytes } from 'node:crypto';

/** Without letters that pass for digits. Source: Crockford's base 32. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CHARACTERS = 24;
const GROUP = 4;

export const RECOVERY_CODES = 10;

/** 120 random bits in six groups of four, so that a plain hash of it cannot be guessed back. */
export function newRecoveryCode(): string {
  const characters = [...randomBytes(CHARACTERS)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return (characters.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/** As it was given out, however it is typed; null when it cannot be one. */
export function readRecoveryCode(text: string): string | null {
  const typed = text.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1');
  const isOne = typed.length === CHARACTERS && [...typed].every((character) => ALPHABET.includes(character));
  return isOne ? (typed.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-') : null;
}
