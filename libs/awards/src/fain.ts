/**
 * What is the same in every spelling of a Federal Award Identification Number: basic letters, in capitals, and digits.
 *
 * "S-SJTIP-13-CA-1029" and "ssjtip13ca1029" are one award. SQL has the same rule as `key_of_fain`.
 */
export function fainKey(fain: string): string {
  return fain.replace(/[^0-9A-Za-z]+/g, '').toUpperCase();
}

const FAIN = /^(?=.*[0-9A-Za-z])[ -~]{1,30}$/;

/** One to thirty printable ASCII characters, a letter or digit among them. */
export function isFain(text: string): boolean {
  return FAIN.test(text);
}
