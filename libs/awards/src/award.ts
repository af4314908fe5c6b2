import { type Provenance } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';
import { type Instrument } from './instrument';
import { type ProgramType } from './program-type';
import { type AwardStatus } from './status/award-status';
import { type TipReportTier } from './tip-report-tier';

/** What an award document says besides its terms; nothing here moves money. */
export interface AwardDetails {
  /** What the recipient adds. The federal share is the ceiling: no federal money is obligated above it. */
  readonly costShare: Money;
  /** Number in the Assistance Listings, formerly CFDA: "19.019". */
  readonly assistanceListing: string;
  /** Number of the funding opportunity; this and the next four are empty when nobody said. */
  readonly fundingOpportunity: string;
  readonly programOfficer: string;
  readonly grantsOfficer: string;
  /** The grants officer's representative. */
  readonly representative: string;
  /** Recommendation of the TIP Report that the award answers. */
  readonly tipReportRecommendation: string;
  readonly tipReportTier: TipReportTier | null;
}

/** A promise of federal money to an implementer. */
export interface Award extends AwardDetails {
  readonly id: string;
  /** As typed when it was recorded; found again whatever its case and punctuation. */
  readonly fain: string;
  readonly title: string;
  readonly instrument: Instrument;
  readonly implementer: { readonly id: string; readonly name: string };
  readonly programType: ProgramType;
  readonly ceiling: Money;
  /** Period of performance, both days included. */
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly status: AwardStatus;
  readonly provenance: Provenance;
  readonly source: string;
  /** Rises by one with each change of the award, of its status or of its shares. */
  readonly version: number;
  readonly recordedAt: Date;
}

/** Each may be left out: then it is what an award has of which nobody said more. */
export type AwardDetailsDraft = { readonly [Field in keyof AwardDetails]?: AwardDetails[Field] | undefined };

export interface AwardDraft extends AwardDetailsDraft {
  readonly fain: string;
  readonly title: string;
  readonly instrument: Instrument;
  /** Its id, or any of its names. */
  readonly implementer: string;
  readonly programType: ProgramType;
  readonly ceiling: Money;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly provenance?: Provenance | undefined;
  /** At most 500 characters. */
  readonly source?: string | undefined;
}

/** What is left out stays as it is. */
export type AwardPatch = {
  readonly [
    Field in
      | 'fain'
      | 'title'
      | 'instrument'
      | 'implementer'
      | 'ceiling'
      | 'programType'
      | 'startsOn'
      | 'endsOn'
      | keyof AwardDetails
  ]?: AwardDraft[Field] | undefined;
};

/** Every part may be left out; what is there must all hold. */
export interface AwardFilter {
  /** Id or any name. */
  readonly implementer?: string | undefined;
  readonly programType?: ProgramType | undefined;
  readonly provenance?: Provenance | undefined;
  readonly status?: AwardStatus | undefined;
  /** Part of the FAIN, the title or a name of the implementer, without regard to case. */
  readonly q?: string | undefined;
  /** The day whose terms and status are asked for, and by which they are filtered; now when left out. */
  readonly asOf?: IsoDate | undefined;
}
