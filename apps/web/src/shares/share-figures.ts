import { WHOLE_BASIS_POINTS } from '@awardbook/money';
import type { Share, ShareSet, SharesBody } from '../api/types';
import { CATEGORY_LABELS } from '../figures/vocabulary';

export type Split = SharesBody['split'];

/** A share as somebody types it: per cent with at most two decimals. */
export interface TypedShare {
  code: string;
  percent: string;
}

export const SPLIT_WORDS: Record<Split, { by: string; one: string }> = {
  category: { by: 'by category', one: 'category' },
  country: { by: 'by country', one: 'country or region' },
};

const UNALLOCATED: keyof typeof CATEGORY_LABELS = 'unallocated';

/** The categories that money is split by, in the order of the three P's and the fourth. */
export const CATEGORIES = Object.keys(CATEGORY_LABELS).filter((code) => code !== UNALLOCATED);

/** "33.33 %" */
export function displayPercent(basisPoints: number): string {
  return `${(basisPoints / 100).toFixed(2)} %`;
}

/** "33.33" as a field has it; "60" without decimals that say nothing. */
export function typedPercent(basisPoints: number): string {
  return String(basisPoints / 100);
}

/** Basis points of "33.33", "60" or "60 %"; nothing typed is none, and null is no share at all. */
export function basisPointsOf(percent: string): number | null {
  const text = percent.replace('%', '').trim();
  if (text === '') return 0;
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text);
  if (match === null) return null;
  const points = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return points <= WHOLE_BASIS_POINTS ? points : null;
}

/** What is left of the whole, in basis points: below zero when too much is dealt out. What is no share counts nothing. */
export function unallocatedOf(shares: readonly TypedShare[]): number {
  return shares.reduce((rest, { percent }) => rest - (basisPointsOf(percent) ?? 0), WHOLE_BASIS_POINTS);
}

/** The shares as the API takes them, without those that get nothing; null while one of them cannot be read. */
export function sharesOf(typed: readonly TypedShare[]): Share[] | null {
  const shares: Share[] = [];
  for (const { code, percent } of typed) {
    const basisPoints = basisPointsOf(percent);
    if (basisPoints === null) return null;
    if (basisPoints > 0) shares.push({ code, basisPoints });
  }
  return shares;
}

export function typedSharesOf(shares: readonly Share[]): TypedShare[] {
  return shares.map(({ code, basisPoints }) => ({ code, percent: typedPercent(basisPoints) }));
}

/** The set that counts on a day, or undefined before the first. Sets come oldest first. */
export function setOn(sets: readonly ShareSet[], day: string): ShareSet | undefined {
  return sets.findLast(({ effectiveOn }) => effectiveOn <= day);
}

/** As a person writes a set down: "Prevention 40.00 %, Protection 60.00 %". */
export function sharesInWords(shares: readonly Share[], nameOf: (code: string) => string): string {
  return shares.map(({ code, basisPoints }) => `${nameOf(code)} ${displayPercent(basisPoints)}`).join(', ');
}
