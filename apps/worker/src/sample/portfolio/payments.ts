import { FiscalQuarter } from '@awardbook/fiscal';
import { addDays, dateOfDay, dayOf, latest, quarterEnd } from '../calendar';
import { type Random } from '../random';
import { type AwardDraft, type Increment } from './award-draft';
import { type Posting } from './posting';

const DAYS_OF_QUARTER = 91;

/** What becomes of an increment's money. */
export interface Outcome {
  /** Paid out in the end, before any refund. */
  readonly paidCents: bigint;
  /** The last day on which work is paid for: earlier than planned when the award is terminated. */
  readonly until: number;
}

/**
 * Draws the increment down about once a quarter, a little more in the middle than at the ends; the last payment
 * follows the end of the work.
 *
 * Shape: oldest first; the amounts add up to what the outcome pays.
 */
export function paymentsOf(
  random: Random,
  draft: AwardDraft,
  increment: Increment,
  { paidCents, until }: Outcome,
): Posting[] {
  const first = dayOf(latest(draft.startsOn, increment.obligatedOn));
  const span = Math.max(until - first, DAYS_OF_QUARTER);
  const count = Math.max(1, Math.round(span / DAYS_OF_QUARTER));
  const weights = Array.from({ length: count }, (_, index) =>
    BigInt(
      Math.round((60 + 80 * Math.sin((Math.PI * (index + 0.5)) / count)) * (80 + random.integer(0, 40))),
    ),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const postings: Posting[] = [];
  let [weighed, dealt] = [0n, 0n];
  weights.forEach((weight, index) => {
    weighed += weight;
    const upto = (paidCents * weighed) / total;
    const last = index === count - 1 && count > 1;
    const day = last
      ? until + random.integer(15, 80)
      : first + Math.floor((span * index) / count) + random.integer(5, 70);
    if (upto > dealt) {
      const on = dateOfDay(day);
      postings.push({
        kind: 'disbursement',
        fund: increment.fund,
        cents: upto - dealt,
        on,
        provenance: 'synthetic',
        description: `Drawdown, ${FiscalQuarter.containing(on).toString()}`,
      });
    }
    dealt = upto;
  });
  return postings;
}

/** Money returned with the final report; null when everything was spent. */
export function refundOf(random: Random, payments: readonly Posting[]): Posting | null {
  const last = payments.at(-1);
  if (last === undefined || payments.length < 2 || !random.chance(0.07)) return null;
  const cents = (last.cents * BigInt(random.integer(20, 250))) / 1000n;
  if (cents === 0n) return null;
  return {
    kind: 'refund',
    fund: last.fund,
    cents,
    on: addDays(last.on, random.integer(20, 90)),
    provenance: 'synthetic',
    description: 'Unspent advance returned with the final report',
  };
}

/**
 * What the recipient reports as spent, at the end of each fiscal quarter in which it was paid: most of the advance,
 * the rest with the next report. All reports together are what was paid less what was returned.
 */
export function expendituresOf(
  random: Random,
  payments: readonly Posting[],
  refund: Posting | null,
): Posting[] {
  const byQuarter = new Map<string, Posting[]>();
  for (const payment of payments) {
    const end = quarterEnd(payment.on);
    byQuarter.set(end, [...(byQuarter.get(end) ?? []), payment]);
  }
  const quarters = [...byQuarter.values()];
  let carried = 0n;
  return quarters.flatMap((inQuarter, index) => {
    const [model] = inQuarter;
    if (model === undefined) return [];
    const advanced = carried + inQuarter.reduce((sum, payment) => sum + payment.cents, 0n);
    const last = index === quarters.length - 1;
    const spent = last
      ? advanced - (refund?.cents ?? 0n)
      : (advanced * BigInt(random.integer(82, 99))) / 100n;
    carried = advanced - spent;
    if (spent <= 0n) return [];
    const on = quarterEnd(model.on);
    const description = `Spent as reported for ${FiscalQuarter.containing(on).toString()}`;
    return [{ ...model, kind: 'expenditure' as const, cents: spent, on, description }];
  });
}
