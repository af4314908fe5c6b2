/** One merge of two records, as people read it. */
export interface ImplementerMerge {
  readonly id: string;
  readonly survivor: { readonly id: string; readonly name: string };
  readonly merged: { readonly id: string; readonly name: string };
  readonly reason: string;
  /** How many awards and names moved. */
  readonly awards: number;
  readonly names: number;
  readonly mergedAt: Date;
  readonly mergedBy: { readonly id: string; readonly name: string };
  /** Null while it holds. */
  readonly undoneAt: Date | null;
  readonly undoneBy: { readonly id: string; readonly name: string } | null;
}

export interface MergeDraft {
  /** Id or any name of the record that stays. */
  readonly into: string;
  /** The version of it that the caller has read. */
  readonly intoVersion: number;
  readonly reason: string;
}
