import { type Instrument, type ProgramType } from '@awardbook/awards';
import { type Provenance } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type AllotmentStatus, type AppropriationStatus } from '@awardbook/funding';
import { type ImplementerType } from '@awardbook/implementers';
import { type EntryKind } from '@awardbook/ledger';

/** What a sample stores, ready for the tables; ids are known beforehand so that rows can name each other. */
export interface Register {
  readonly appropriations: readonly AppropriationRow[];
  readonly funds: readonly FundRow[];
  readonly allotments: readonly AllotmentRow[];
  readonly implementers: readonly ImplementerRow[];
  /** Read once, in order. */
  readonly awards: Iterable<AwardRow>;
}

export interface AppropriationRow {
  readonly id: string;
  /** TAS in normal form. */
  readonly treasuryAccount: string;
  readonly yearOfFunds: number;
  readonly cents: bigint;
  readonly appropriatedOn: IsoDate;
  readonly status: AppropriationStatus;
  readonly source: string;
  readonly provenance: Provenance;
  readonly reference: string;
}

export interface FundRow {
  readonly id: string;
  readonly office: string;
  readonly treasuryAccount: string;
  readonly account: string;
  readonly yearOfFunds: number;
}

export interface AllotmentRow {
  readonly id: string;
  readonly fundId: string;
  readonly cents: bigint;
  readonly allottedOn: IsoDate;
  readonly status: AllotmentStatus;
  readonly source: string;
  readonly provenance: Provenance;
  readonly reference: string;
}

export interface ImplementerRow {
  readonly id: string;
  readonly name: string;
  /** Every spelling that leads here, the name itself included. */
  readonly names: readonly string[];
  readonly type: ImplementerType;
  readonly provenance: Provenance;
}

/** Shares in basis points that add up to 10,000, from a date until the next set. */
export interface ShareSet {
  readonly effectiveOn: IsoDate;
  readonly shares: readonly (readonly [code: string, basisPoints: number])[];
}

export interface AwardRow {
  readonly id: string;
  readonly fain: string;
  readonly title: string;
  readonly instrument: Instrument;
  readonly implementerId: string;
  readonly programType: ProgramType;
  readonly ceilingCents: bigint;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly provenance: Provenance;
  readonly source: string;
  readonly categories: readonly ShareSet[];
  readonly countries: readonly ShareSet[];
}

export interface EntryRow {
  readonly id: string;
  readonly awardId: string;
  readonly fundId: string;
  readonly cents: bigint;
  readonly kind: EntryKind;
  readonly effectiveOn: IsoDate;
  /** The date of the entry that it corrects; otherwise its own. */
  readonly sharesOn: IsoDate;
  readonly reversal: boolean;
  readonly provenance: Provenance;
  readonly correctsId: string | null;
  readonly description: string;
}
