import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DomainError } from '@awardbook/problems';

const KEY_BYTES = 32;

export class SecretKeyMissing extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'secret-key-missing';
  constructor(file: string) {
    super(
      `There is no key for secrets at rest: ${file} is missing. Run "awardbook migrate" with the same data folder, ` +
        'which makes it, or set AWARDBOOK_SECRET_KEY to 32 random bytes in base64.',
    );
  }
}

/** The key as an object that neither logs nor JSON can print, or null when the text is not 32 bytes in base64. */
export function parseSecretKey(text: string): KeyObject | null {
  const bytes = Buffer.from(text.trim(), 'base64');
  return bytes.length === KEY_BYTES && bytes.toString('base64') === text.trim()
    ? createSecretKey(bytes)
    : null;
}

/** Beside the data it protects, and to be saved apart from them. */
export function secretKeyFile(dataDir: string): string {
  return path.join(dataDir, 'secret.key');
}

/** The text in the data folder's key file; null when there is none. */
export function storedSecretKey(dataDir: string): string | null {
  const file = secretKeyFile(dataDir);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * Makes the data folder's key file when there is none; of two programs that do so at once, one wins.
 *
 * Written beside and then linked, so that nobody ever reads half a key.
 */
export function ensureSecretKey(dataDir: string): void {
  const file = secretKeyFile(dataDir);
  if (existsSync(file)) return;
  mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
