import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** 256 random bits as 43 characters that need no escaping anywhere. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is kept of a secret that nobody could guess: its SHA-256. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Whether a text can be one of ours at all; anything else is not worth a look into the database. */
export function isTokenShaped(text: string): boolean {
  return TOKEN.test(text);
}

/** So that a token is known for what it is, by people and by what looks for leaked ones. */
export const API_TOKEN_PREFIX = 'awb_';

export function newApiToken(): string {
  return `${API_TOKEN_PREFIX}${newToken()}`;
}

export function isApiTokenShaped(text: string): boolean {
  return text.startsWith(API_TOKEN_PREFIX) && isTokenShaped(text.slice(API_TOKEN_PREFIX.length));
}
