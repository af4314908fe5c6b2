import { SampleSizeInvalid } from '../sample.errors';
import { Random } from '../random';

/** How large a generated portfolio is, and the seed that makes it the same again. */
export interface GeneratedSize {
  readonly awards: number;
  /** Of the ledger, corrections included; at least one to each award. */
  readonly entries: number;
  readonly seed: number;
}

/** @throws SampleSizeInvalid */
export function checkSize({ awards, entries }: GeneratedSize): void {
  const whole = Number.isSafeInteger(awards) && Number.isSafeInteger(entries);
  if (!whole || awards < 1 || entries < awards) throw new SampleSizeInvalid(awards, entries);
}

/**
 * How many entries an award has: its even part, of which one award of each pair gives up to half to the other.
 *
 * Over all awards the counts add up to the size's entries; none is zero.
 */
export function entryCount({ awards, entries, seed }: GeneratedSize, index: number): number {
  const even = (at: number): number =>
    Math.floor(((at + 1) * entries) / awards) - Math.floor((at * entries) / awards);
  const partner = index ^ 1;
  if (partner >= awards) return even(index);
  const given = Math.floor(
    (Math.min(even(index), even(partner)) * Random.of(seed, 'pair', index >> 1).fraction()) / 2,
  );
  return even(index) + (index % 2 === 0 ? given : -given);
}
