import { dateOfDay, dayOf, quarterEnd } from '../calendar';
import { type Random } from '../random';
import { type Posting } from './posting';

/** How often somebody mistypes an amount, by kind; found and corrected within the same quarter. */
const MISTYPED: Readonly<Partial<Record<Posting['kind'], number>>> = {
  obligation: 0.012,
  disbursement: 0.012,
};
/** How often a payment is posted twice. */
const DOUBLED = 0.003;

/**
 * Puts in a few mistakes and their corrections: the entry as it was mistyped, its reversal, and the right one; or a
 * payment posted twice and the second one reversed.
 *
 * What is mistyped is always too small, and a payment is doubled only while more than twice its amount is left, so
 * that no balance is wrong on any day. Every correction falls into the quarter of what it corrects.
 */
export function withMistakes(random: Random, postings: readonly Posting[]): Posting[] {
  let left = 0n;
  return postings.flatMap((posting) => {
    const { kind, cents } = posting;
    if (kind === 'obligation') left += cents;
    if (kind === 'disbursement') left -= cents;
    const mistyped = random.chance(MISTYPED[kind] ?? 0);
    const doubled = kind === 'disbursement' && random.chance(DOUBLED);
    const day = dayOf(posting.on) + random.integer(2, 12);
    if (posting.provenance === 'published' || day > dayOf(quarterEnd(posting.on))) return [posting];
    const on = dateOfDay(day);
    const small = tooSmall(cents);
    if (mistyped && small !== null) {
      const wrong: Posting = { ...posting, cents: small };
      const description = 'Correction: two digits of the amount were exchanged';
      return [
        wrong,
        { ...wrong, on, corrects: wrong, reversal: true, description },
        { ...posting, on, corrects: wrong, description },
      ];
    }
    if (doubled && left > cents * 2n) {
      const second: Posting = { ...posting, description: `${posting.description} (posted a second time)` };
      return [
        posting,
        second,
        {
          ...second,
          on,
          corrects: second,
          reversal: true,
          description: 'Correction: the payment was posted twice',
        },
      ];
    }
    return [posting];
  });
}

/** The amount with its first falling pair of dollar digits exchanged; null when its digits never fall. */
function tooSmall(cents: bigint): bigint | null {
  const digits = [...cents.toString()];
  for (let index = 0; index + 3 < digits.length; index += 1) {
    const [first, second] = [digits[index] ?? '', digits[index + 1] ?? ''];
    if (first > second) {
      digits.splice(index, 2, second, first);
      const wrong = BigInt(digits.join(''));
      return wrong > 0n ? wrong : null;
    }
  }
  return null;
}
