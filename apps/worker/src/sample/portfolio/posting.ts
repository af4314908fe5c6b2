import { type Provenance } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type EntryKind } from '@awardbook/ledger';
import { type SampleFund } from './sample-funds';

/** An entry before it has an id; corrections name the posting itself. */
export interface Posting {
  readonly kind: EntryKind;
  readonly fund: SampleFund;
  readonly cents: bigint;
  readonly on: IsoDate;
  readonly provenance: Provenance;
  readonly description: string;
  readonly corrects?: Posting;
  readonly reversal?: true;
}
