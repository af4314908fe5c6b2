import { type Instrument, type ProgramType } from '@awardbook/awards';
import { type Provenance } from '@awardbook/database';
import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { type ImplementerRow } from '../rows';
import { type SampleFund } from './sample-funds';

/** Money that one signature adds to an award, out of one fund. */
export interface Increment {
  readonly fund: SampleFund;
  readonly cents: bigint;
  readonly obligatedOn: IsoDate;
  /** The last day of the work that it pays for. */
  readonly spentBy: IsoDate;
  /** Published only where the amount itself was. */
  readonly provenance: Provenance;
  readonly description: string;
}

/** Codes with basis points that add up to 10,000; empty where the split is not known. */
export type Split = readonly (readonly [code: string, basisPoints: number])[];

/** An award while the portfolio is being made; its end and its money grow by amendments. */
export interface AwardDraft {
  readonly fain: string;
  readonly title: string;
  readonly instrument: Instrument;
  readonly implementer: ImplementerRow;
  readonly programType: ProgramType;
  readonly provenance: Provenance;
  readonly source: string;
  readonly startsOn: IsoDate;
  endsOn: IsoDate;
  readonly categories: Split;
  readonly places: Split;
  /** Later splits of long awards, from a date on. */
  readonly changes: { readonly on: IsoDate; readonly categories?: Split; readonly places?: Split } | null;
  readonly increments: Increment[];
}

/** The day of the first obligation: the year of action that makes the award. */
export function awardedOn(draft: AwardDraft): IsoDate {
  return draft.increments.reduce<IsoDate>(
    (first, increment) => (increment.obligatedOn < first ? increment.obligatedOn : first),
    draft.increments[0]?.obligatedOn ?? draft.startsOn,
  );
}

export function yearOfAward(draft: AwardDraft): number {
  return FiscalYear.containing(awardedOn(draft)).year;
}
