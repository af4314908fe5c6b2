/** What can be summed. */
export const MEASURES = ['allotted', 'committed', 'obligated', 'disbursed', 'unliquidated'] as const;
export type Measure = (typeof MEASURES)[number];

/** A stock is a balance at a date; a flow is what happened over a period. */
export interface MeasureDefinition {
  measure: Measure;
  kind: 'stock' | 'flow';
  meaning: string;
  source: string;
}

export const MEASURE_DEFINITIONS: Readonly<Record<Measure, MeasureDefinition>> = {
  allotted: {
    measure: 'allotted',
    kind: 'flow',
    meaning: 'Money allotted to the office in the period, net of corrections.',
    source: 'allotments',
  },
  committed: {
    measure: 'committed',
    kind: 'flow',
    meaning: 'Money reserved for awards in the period: commitments less decommitments.',
    source: 'ledger entries',
  },
  obligated: {
    measure: 'obligated',
    kind: 'flow',
    meaning: 'Money bound by signed awards and amendments in the period: obligations less deobligations.',
    source: 'ledger entries',
  },
  disbursed: {
    measure: 'disbursed',
    kind: 'flow',
    meaning: 'Money paid to implementers in the period: disbursements less refunds.',
    source: 'ledger entries',
  },
  unliquidated: {
    measure: 'unliquidated',
    kind: 'stock',
    meaning:
      'Money obligated and not yet paid at the end of the period: obligations, net, less disbursements, net, since the beginning.',
    source: 'ledger entries',
  },
};
