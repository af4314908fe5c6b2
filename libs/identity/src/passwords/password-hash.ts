import { hash, parseOptions, verify } from '@node-rs/argon2';

/** argon2id, whose number the package's types hide behind a const enum. */
const ARGON2ID = 2;

/** Source: OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane. */
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** One password has several encodings; keyboards and systems differ in which they send. */
const normalized = (password: string): string => password.normalize('NFKC');

/** In argon2's own text form, which tells its parameters and its salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalized(password), COST);
}

/** Whether the hash was made at another cost than is asked for today; whoever signs in brings what a new one is made of. */
export function isOutdated(stored: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(stored);
  return memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism;
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the one of the hash.
 *
 * Without a hash it compares with one that nothing matches: so an account that does not exist, or has no password,
 * takes the same time.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  if (stored !== null) return verify(stored, normalized(password));
  decoy ??= hashPassword('nothing that anybody types');
  await verify(await decoy, normalized(password));
  return false;
}

/** Made ahead, so that not even the first guess takes longer than others. */
export async function prepareDecoy(): Promise<void> {
  decoy ??= hashPassword('nothing that anybody types');
  await decoy;
}
