/**
 * What people type for a Treasury Account Symbol: parts apart by hyphens or blanks, leading zeros and sub-account
 * left out or not, one year for a period of one year, X with or without hyphens around it ("72X1037").
 */
const TYPED =
  /^(?:(?<transfer>\d{1,3})[- ]+)?(?<agency>\d{1,3})(?:[- ]*(?<noYear>X)[- ]*|[- ]+(?<begins>\d{4})(?:\/(?<ends>\d{4}))?[- ]+)(?<main>\d{4})(?:[- ]+(?<sub>\d{1,3}))?$/;

/**
 * The normal form of a Treasury Account Symbol as somebody typed it.
 *
 * "19-11-2012/2013-1022" is 019-011-2012/2013-1022-000, and "11X1022" is 011-X-1022-000.
 *
 * @returns null when the text is no such symbol; whether Treasury lists it is another question
 */
export function parseTreasuryAccount(text: string): string | null {
  const parts = TYPED.exec(text.trim().toUpperCase())?.groups;
  if (parts === undefined) return null;
  const { transfer, agency = '', begins, ends = begins, main = '', sub = '' } = parts;
  if (begins !== undefined && ends !== undefined && ends < begins) return null;
  const years = begins === undefined ? 'X' : `${begins}/${ends}`;
  const direct = [agency.padStart(3, '0'), years, main, sub.padStart(3, '0')].join('-');
  return transfer === undefined ? direct : `${transfer.padStart(3, '0')}-${direct}`;
}
