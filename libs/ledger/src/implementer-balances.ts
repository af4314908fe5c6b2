import { type Provenance } from '@awardbook/database';
import { type ImplementerType } from '@awardbook/implementers';
import { type Money } from '@awardbook/money';

/** An implementer with what its awards were promised, what of it is paid, and what is left. */
export interface ImplementerBalance {
  readonly id: string;
  readonly name: string;
  /** Every other name that leads here, in alphabetical order. */
  readonly otherNames: string[];
  readonly type: ImplementerType;
  /** Where it is registered; null where nobody said. */
  readonly country: { readonly code: string; readonly name: string } | null;
  readonly provenance: Provenance;
  /** How many, of any status. */
  readonly awards: number;
  readonly ceiling: Money;
  /** Net. */
  readonly obligated: Money;
  /** Net. */
  readonly disbursed: Money;
  /** Obligated and not paid, where it can still be paid: money of cancelled symbols is not in it. */
  readonly left: Money;
}

/** Every part may be left out; what is there must all hold. */
export interface ImplementerBalanceFilter {
  /** A name, also with spelling errors, its beginning, or an identifier. */
  readonly q?: string | undefined;
  readonly type?: ImplementerType | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** Id or any name of the one that is wanted. */
  readonly implementer?: string | undefined;
}
