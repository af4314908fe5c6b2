import { Column } from 'typeorm';

/**
 * Where a fact comes from.
 *
 * recorded: entered by people; published: as the office published it; synthetic: invented for the sample, and
 * marked so wherever it shows.
 */
export const PROVENANCES = ['recorded', 'published', 'synthetic'] as const;

export type Provenance = (typeof PROVENANCES)[number];

/** The column that says where the row's fact comes from; "recorded" when nobody says. */
export function ProvenanceColumn(): PropertyDecorator {
  return Column({
    type: 'enum',
    name: 'provenance',
    enum: PROVENANCES,
    enumName: 'provenance',
    default: 'recorded',
  });
}
