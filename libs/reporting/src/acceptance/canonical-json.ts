import { type Json } from '../packages/report-part';

/**
 * One text for what is the same: names in the order of their UTF-16 code units, no white space.
 *
 * Source: RFC 8785. Numbers and texts are written as ECMAScript writes them, as that standard asks.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** Unlike `Array.isArray`, knows read-only lists. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
