/** Excel's limit of one cell, in UTF-16 units. */
export const MAX_CELL_CHARACTERS = 32_767;

// XML 1.0 has no way to write these, not even as a character reference.
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
// With the u flag this matches only a surrogate that has lost its other half.
const LONE_SURROGATE = /\p{Surrogate}/gu;
const READ_AS_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const READ_AS_FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** What no file may carry (control characters, half a surrogate pair) becomes a visible U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd').replace(LONE_SURROGATE, '\ufffd');
}

/** A text longer than a cell is cut with a notice in the cell that says how much is missing and where it is whole. */
export function fitCell(text: string): { text: string; cut: boolean } {
  if (text.length <= MAX_CELL_CHARACTERS) return { text, cut: false };
  const notice = ` [cut here: ${text.length} characters, a cell holds ${MAX_CELL_CHARACTERS}; the CSV has it whole]`;
  return { text: cleanText(text.slice(0, MAX_CELL_CHARACTERS - notice.length)) + notice, cut: true };
}

/**
 * Text as the character data of a cell.
 *
 * Spreadsheets read _xHHHH_ as one character, so an underscore that would begin one is written as such an escape;
 * so is a carriage return, which XML would turn into a line feed.
 */
export function toCellXml(text: string): string {
  return text
    .replace(READ_AS_ESCAPE, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '_x000D_');
}

/**
 * Text as a CSV field (RFC 4180), quoted where it must be.
 *
 * A CSV cannot say that a field is text, and spreadsheets run one that begins with = + - @ tab or CR as a formula.
 * Such a text gets an apostrophe in front. Only text does: negative numbers stay numbers.
 */
export function toCsvField(text: string): string {
  const guarded = READ_AS_FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Digits in groups of three: "1,048,575". Loading a locale for it takes as long as ten thousand rows. */
export function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
