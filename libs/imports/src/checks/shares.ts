import { WHOLE_BASIS_POINTS } from '@awardbook/money';
import { type CellCheck, CellProblem } from './cell-check';

const SHARE =
  /^(?<name>[^%=]*[^%=:\s])(?:\s*[:=]?\s+|\s*[:=]\s*)(?<size>\d{1,5}(?:\.\d{1,2})?)\s*(?<unit>%|bp)$/i;
const BASIS_POINTS_PER_PERCENT = 100;

/** Between the shares of a set, and between name and basis points, as the staging table has them. */
export const SHARE_SEPARATORS = { share: '\n', size: '\t' } as const;

/**
 * Shares such as "Protection 60%; Prevention 40%", "Kenya 33.34%; Uganda 66.66%" or "KE 3334bp; UG 6666bp".
 *
 * A single name without a figure is the whole. Out come name and basis points of each, in file order; whether
 * a name is known is asked later.
 */
export const sharesText: CellCheck = (text) => {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 1 && !/\d\s*(%|bp)$/i.test(parts[0]!))
    return stagedShare(parts[0]!, WHOLE_BASIS_POINTS);
  const shares: { name: string; points: number }[] = [];
  for (const part of parts) {
    const share = readShare(part);
    if (share instanceof CellProblem) return share;
    if (shares.some(({ name }) => name.toLowerCase() === share.name.toLowerCase())) {
      return new CellProblem('share-repeated', `"${share.name}" has two shares. Add them up into one.`);
    }
    shares.push(share);
  }
  const total = shares.reduce((sum, { points }) => sum + points, 0);
  if (total !== WHOLE_BASIS_POINTS) return notWhole(total);
  return shares.map(({ name, points }) => stagedShare(name, points)).join(SHARE_SEPARATORS.share);
};

function readShare(part: string): { name: string; points: number } | CellProblem {
  const { name = '', size = '', unit = '' } = SHARE.exec(part)?.groups ?? {};
  if (name === '') {
    return new CellProblem(
      'share-form',
      `"${part.slice(0, 60)}" does not say its share. Write "Protection 60%; Prevention 40%", or 6000bp for basis points.`,
    );
  }
  const points = unit === '%' ? Math.round(Number(size) * BASIS_POINTS_PER_PERCENT) : Number(size);
  if (!Number.isInteger(points) || points < 1 || points > WHOLE_BASIS_POINTS) {
    return new CellProblem(
      'share-size',
      `The share of "${name}" is ${size}${unit}. A share is more than nothing, at most 100%, and whole basis points.`,
    );
  }
  return { name, points };
}

function notWhole(total: number): CellProblem {
  const rest = Math.abs(WHOLE_BASIS_POINTS - total).toLocaleString('en-US');
  const what = total < WHOLE_BASIS_POINTS ? 'are missing' : 'are too many';
  return new CellProblem(
    'shares-not-whole',
    `The shares add up to ${total.toLocaleString('en-US')} basis points, not 10,000 (100%): ${rest} ${what}. Change them so that they make the whole.`,
  );
}

function stagedShare(name: string, points: number): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ');
  return `${plain}${SHARE_SEPARATORS.size}${points}`;
}
