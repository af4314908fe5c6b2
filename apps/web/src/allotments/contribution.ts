import { Money } from '@awardbook/money';
import type { Allotment } from '../api/types';

/**
 * What one allotment adds to the figure that is shown.
 *
 * Money in its second phase moves from one Treasury account to another and is never new: within both of them it
 * adds nothing, within the first it is taken away.
 */
export function contributionOf(allotment: Allotment, treasuryAccount: string | undefined): string {
  const counts = (code: string | null) =>
    code !== null && (treasuryAccount === undefined || code === treasuryAccount);
  const amount = Money.parse(allotment.signedAmount);
  const added = counts(allotment.treasuryAccount) ? amount : Money.zero;
  const moved = counts(allotment.movedFrom) ? amount : Money.zero;
  return added.minus(moved).toString();
}
