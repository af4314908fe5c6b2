import { Secret, TOTP } from 'otpauth';

const STEP_SECONDS = 30;
const DIGITS = 6;
const SECRET_BYTES = 20;

/** One step back and one ahead: clocks differ, and people type. */
const STEPS_OFF = 1;

/** What authenticators understand everywhere: SHA-1, six digits, 30 seconds (RFC 6238). */
function totpOf(secret: Buffer, label: string): TOTP {
  return new TOTP({
    issuer: 'Awardbook',
    label,
    algorithm: 'SHA1',
    digits: DIGITS,
    period: STEP_SECONDS,
    secret: new Secret({ buffer: Uint8Array.from(secret).buffer }),
  });
}

export function newSecret(): Buffer {
  return Buffer.from(new Secret({ size: SECRET_BYTES }).bytes);
}

/** The secret as people type it, and the address that a QR code carries. */
export function describeSecret(secret: Buffer, email: string): { secret: string; uri: string } {
  const totp = totpOf(secret, email);
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/** Spaces are how authenticators show six digits. */
const digitsOf = (code: string): string => code.replace(/\s/g, '');

export function isTotpShaped(code: string): boolean {
  return /^\d{6}$/.test(digitsOf(code));
}

/** The step whose code this is, counted from 1970 in 30 seconds; null when it is none of now, just before or after. */
export function stepOf(secret: Buffer, code: string, now: Date): bigint | null {
  const timestamp = now.getTime();
  const delta = totpOf(secret, '').validate({ token: digitsOf(code), timestamp, window: STEPS_OFF });
  return delta === null ? null : BigInt(Math.floor(timestamp / (STEP_SECONDS * 1_000)) + delta);
}
