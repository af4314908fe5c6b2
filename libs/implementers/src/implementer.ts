import { type Provenance } from '@awardbook/database';
import { type Identifier } from './identifier';
import { type ImplementerType } from './implementer-type';
import { type NameSort } from './name-sort';

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

/** One name of a party, with the time in which the party used it. */
export interface PartyName {
  readonly name: string;
  readonly sort: NameSort;
  /** First and last day, both included; null where nobody knows, or still. */
  readonly usedFrom: string | null;
  readonly usedUntil: string | null;
}

/** Somebody to write to or call. */
export interface Contact {
  readonly name: string;
  /** What they do there; may be empty. */
  readonly role: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** An implementer with all that is known of it. */
export interface ImplementerRecord extends Implementer {
  /** Where it is registered. */
  readonly country: { readonly code: string; readonly name: string } | null;
  /** In alphabetical order, the shown name included; empty once merged into another record. */
  readonly names: PartyName[];
  readonly identifiers: Identifier[];
  readonly contacts: Contact[];
  /** The record that took its names and awards over; null while it stands by itself. */
  readonly mergedInto: { readonly id: string; readonly name: string } | null;
}

export interface ImplementerDraft {
  readonly name: string;
  readonly type: ImplementerType;
  readonly otherNames?: readonly string[] | undefined;
  readonly provenance?: Provenance | undefined;
}

/** What is left out stays; a list replaces the whole of what was there. */
export interface ImplementerPatch {
  readonly name?: string | undefined;
  readonly type?: ImplementerType | undefined;
  /** ISO 3166-1 alpha-2; null for unknown. */
  readonly country?: string | null | undefined;
  readonly names?: readonly PartyName[] | undefined;
  readonly identifiers?: readonly Identifier[] | undefined;
  readonly contacts?: readonly Contact[] | undefined;
}
