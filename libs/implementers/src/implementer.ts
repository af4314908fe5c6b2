import { type Provenance } from '@awardbook/database';
import { type ImplementerType } from './implementer-type';

/** A party that carries out awards: one record, many names. */
export interface Implementer {
  readonly id: string;
  /** The name that reports show. */
  readonly name: string;
  /** Every other name that leads here, in alphabetical order. */
  readonly otherNames: string[];
  readonly type: ImplementerType;
  readonly provenance: Provenance;
  readonly version: number;
  readonly recordedAt: Date;
}

export interface ImplementerDraft {
  readonly name: string;
  readonly type: ImplementerType;
  readonly otherNames?: readonly string[] | undefined;
  readonly provenance?: Provenance | undefined;
}
