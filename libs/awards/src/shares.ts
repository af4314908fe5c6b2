import { type IsoDate } from '@awardbook/fiscal';
import { WHOLE_BASIS_POINTS } from '@awardbook/money';
import { ShareInvalid, SharesNotWhole } from './awards.errors';
import { PROGRAM_CATEGORIES } from './program-category';

/** What money is split by. */
export type Split = 'category' | 'country';

export interface Share {
  /** A program category, or the code of a place. */
  readonly code: string;
  /** Of 10,000. */
  readonly basisPoints: number;
}

/** One split of an award from a date on, until its next set of the same split. */
export interface ShareSet {
  readonly effectiveOn: IsoDate;
  /** In the order of their codes. */
  readonly shares: Share[];
}

export interface ShareSetDraft {
  readonly split: Split;
  readonly effectiveOn: IsoDate;
  readonly shares: readonly Share[];
}

/** When a set is asked for, and on what version of the award. */
export interface ShareRequest {
  /** In Washington; years of action that are closed by then keep their split. */
  readonly today: IsoDate;
  /** The one that the caller has read; left out, whatever it is. */
  readonly version?: number | undefined;
}

/** All sets of an award, oldest first. */
export interface ShareHistory {
  readonly category: ShareSet[];
  readonly country: ShareSet[];
}

/**
 * Checks what can be known without the database; whether a place exists it knows itself.
 *
 * @throws ShareInvalid naming the first faulty share, SharesNotWhole
 */
export function checkShares(fain: string, draft: ShareSetDraft): void {
  const seen = new Set<string>();
  draft.shares.forEach(({ code, basisPoints }, index) => {
    if (draft.split === 'category' && !PROGRAM_CATEGORIES.some((category) => category.code === code)) {
      const known = PROGRAM_CATEGORIES.map((category) => category.code).join(', ');
      throw new ShareInvalid(
        index,
        'code',
        'category-unknown',
        `There is no program category "${code}". Use ${known}.`,
      );
    }
    if (seen.has(code)) {
      throw new ShareInvalid(
        index,
        'code',
        'share-repeated',
        `"${code}" has two shares. Add them up into one.`,
      );
    }
    if (!Number.isInteger(basisPoints) || basisPoints < 1 || basisPoints > WHOLE_BASIS_POINTS) {
      const detail = `A share is a whole number of basis points from 1 to 10,000; that of "${code}" is ${basisPoints}.`;
      throw new ShareInvalid(index, 'basisPoints', 'basis-points-invalid', detail);
    }
    seen.add(code);
  });
  const total = draft.shares.reduce((sum, share) => sum + share.basisPoints, 0);
  if (total !== WHOLE_BASIS_POINTS) throw new SharesNotWhole(fain, draft.split, draft.effectiveOn, total);
}

/** Whether two sets split alike, in whatever order they stand. */
export function splitAlike(one: readonly Share[], other: readonly Share[]): boolean {
  const pointsOf = new Map(other.map((share) => [share.code, share.basisPoints]));
  return one.length === other.length && one.every((share) => pointsOf.get(share.code) === share.basisPoints);
}
