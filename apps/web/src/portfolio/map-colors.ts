import { shortDollars } from '../charts/drawing';

/** A colour of the map, and the dollars that it stands for. */
export interface ColorClass {
  color: string;
  label: string;
  /** The least that it stands for; everything below the first is in none. */
  least: number;
}

/** Countries without any of the money. */
export const NO_MONEY = '#ebebeb';

/** From little to much; each can be told from its neighbours without colour. */
const COLORS = ['#b8d8f4', '#82b4e0', '#4c87c4', '#225d9c', '#132c4f'];
const COLOR_BELOW_ZERO = '#c05600';

/**
 * Classes for these amounts of dollars, from little to much; only those that some amount falls into.
 *
 * About as many countries in each: money is spread over powers of ten, and even steps would put nearly all countries
 * into the lowest. The limits are round, so that a legend can say them.
 */
export function colorClassesOf(amounts: readonly number[]): ColorClass[] {
  const ascending = amounts.filter((amount) => amount > 0).sort((one, other) => one - other);
  const quantiles = COLORS.slice(1).map((_, index) => {
    const place = Math.floor(((index + 1) / COLORS.length) * ascending.length);
    return roundNumber(ascending[place] ?? 0);
  });
  const limits = [...new Set([0, ...quantiles])];
  // Of fewer classes the darker, so that what stands for much looks like much.
  const colors = COLORS.slice(COLORS.length - limits.length);
  const classes = limits.map((least, index) => ({
    color: colors[index] ?? COLOR_BELOW_ZERO,
    label: labelOf(least, limits[index + 1]),
    least: least === 0 ? Number.MIN_VALUE : least,
  }));
  const below = { color: COLOR_BELOW_ZERO, label: 'below zero', least: -Infinity };
  return [below, ...classes].filter(({ color }, _index, all) =>
    amounts.some((amount) => amount !== 0 && colorOf(all, amount) === color),
  );
}

/** The round number next below: one digit, then zeros. */
function roundNumber(amount: number): number {
  if (amount < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(amount));
  return Math.floor(amount / power) * power;
}

/** The colour of an amount. */
export function colorOf(classes: readonly ColorClass[], amount: number): string {
  if (amount === 0) return NO_MONEY;
  return classes.findLast(({ least }) => amount >= least)?.color ?? NO_MONEY;
}

function labelOf(least: number, next: number | undefined): string {
  if (next === undefined) return `${shortDollars(least)} and more`;
  return least === 0 ? `under ${shortDollars(next)}` : `${shortDollars(least)} to ${shortDollars(next)}`;
}
