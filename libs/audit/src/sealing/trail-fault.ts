/** Something in the trail that is not as it was sealed or published. */
export interface TrailFault {
  readonly code:
    | 'entry-altered'
    | 'entry-removed'
    | 'entry-added'
    | 'seal-altered'
    | 'marks-altered'
    | 'seal-missing'
    | 'chain-broken'
    | 'ledger-altered'
    | 'ledger-removed'
    | 'ledger-added'
    | 'head-missing'
    | 'head-differs';
  /** The seal it shows in; null where there is none. */
  readonly seal: bigint | null;
  /** The entry it concerns, where that can be told. */
  readonly transactionId: bigint | null;
  readonly entryId: bigint | null;
  /** What is wrong, as people read it. */
  readonly sentence: string;
}

export interface Verification {
  /** Looked at, sealed ones. */
  readonly entries: bigint;
  readonly seals: bigint;
  /** Written since the last seal: nothing can be said of them yet. */
  readonly unsealed: bigint;
  /** Published heads that the chain was held against. */
  readonly heads: number;
  /** The newest seal, as text; null before the first. */
  readonly head: { readonly number: bigint; readonly hash: string } | null;
  /** In the order of the seals; at most `MOST_FAULTS` are told. */
  readonly faults: readonly TrailFault[];
}

/** Further faults would add nothing: the first ones say where to look. */
export const MOST_FAULTS = 1_000;
