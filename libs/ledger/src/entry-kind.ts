/** The kinds of ledger entry; each fixes the sign of its amount. Allotments are facts of their own, in funding. */
export const ENTRY_KINDS = [
  'commitment',
  'decommitment',
  'obligation',
  'deobligation',
  'expenditure',
  'disbursement',
  'refund',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What sums of entries are called. */
export type EntryMeasure = 'committed' | 'obligated' | 'expended' | 'disbursed' | 'unliquidated';

/** The kinds whose signed amounts make up a measure; unliquidated takes its payments away. */
export const KINDS_OF_MEASURE: Readonly<Record<EntryMeasure, readonly EntryKind[]>> = {
  committed: ['commitment', 'decommitment'],
  obligated: ['obligation', 'deobligation'],
  expended: ['expenditure'],
  disbursed: ['disbursement', 'refund'],
  unliquidated: ['obligation', 'deobligation', 'disbursement', 'refund'],
};
