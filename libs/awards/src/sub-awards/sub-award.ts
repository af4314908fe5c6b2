import { type Provenance } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';

/** What the recipient of an award passes on to another party, as the prime recipient reports it. */
export interface SubAward {
  readonly id: string;
  readonly prime: { readonly id: string; readonly fain: string; readonly title: string };
  readonly subRecipient: { readonly id: string; readonly name: string };
  /** As the prime recipient reports it; found again whatever its case and punctuation. */
  readonly number: string;
  readonly title: string;
  readonly amount: Money;
  /** Both days included, within the prime's period. */
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly provenance: Provenance;
  /** Rises by one with each change. */
  readonly version: number;
  readonly recordedAt: Date;
  readonly recordedBy: { readonly id: string; readonly name: string };
}

export interface SubAwardDraft {
  readonly number: string;
  readonly title: string;
  /** Id or any name of the implementer that gets the money. */
  readonly subRecipient: string;
  readonly amount: Money;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** What is left out stays as it is. */
export type SubAwardPatch = {
  readonly [Field in keyof SubAwardDraft]?: SubAwardDraft[Field] | undefined;
};

/** What of an award's money can be passed on, and what of it is. Stocks of this moment. */
export interface SubAwardTotals {
  /** Net obligations of the prime. */
  readonly obligated: Money;
  readonly subAwarded: Money;
  /** Sub-awards in all. */
  readonly count: number;
}
