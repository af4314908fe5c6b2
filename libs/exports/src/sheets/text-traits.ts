/*
 * What a text contains decides how it is written: most texts are copied as they stand, byte by byte. One look-up a
 * byte finds the others.
 */

/** A comma: CSV quotes the field. */
export const HAS_COMMA = 1;
/** A quote, a line end, or a beginning that a spreadsheet reads as a formula: CSV writes it with care. */
export const CSV_WITH_CARE = 2;
/** XML escapes it. */
export const XML_WITH_CARE = 4;
/** An escape of COPY text, or a character that no file may carry: decoded and cleaned first. */
export const UNCLEAN = 8;

const TRAITS = new Uint8Array(256);
TRAITS.fill(UNCLEAN, 0, 0x20);
for (const special of '&<>_') TRAITS[special.charCodeAt(0)] = XML_WITH_CARE;
TRAITS[','.charCodeAt(0)] = HAS_COMMA;
TRAITS['"'.charCodeAt(0)] = CSV_WITH_CARE;
TRAITS['\\'.charCodeAt(0)] = UNCLEAN;
// U+FFFE and U+FFFF, which XML forbids, are the only reason to look closer at characters that begin with this byte.
TRAITS[0xef] = UNCLEAN;

const BEGINS_FORMULA = new Uint8Array(256);
for (const first of '=+-@\t\r') BEGINS_FORMULA[first.charCodeAt(0)] = CSV_WITH_CARE;

/** The traits of the whole text between two places. */
export function traitsOf(bytes: Buffer, from: number, to: number): number {
  let traits = from < to ? (BEGINS_FORMULA[bytes[from] as number] as number) : 0;
  for (let at = from; at < to; at += 1) traits |= TRAITS[bytes[at] as number] as number;
  return traits;
}
