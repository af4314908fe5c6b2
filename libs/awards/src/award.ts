import { type Provenance } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';
import { type Instrument } from './instrument';
import { type ProgramType } from './program-type';

/** A promise of federal money to an implementer. */
export interface Award {
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
  readonly provenance: Provenance;
  readonly source: string;
  /** Rises by one with each change of the award or of its shares. */
  readonly version: number;
  readonly recordedAt: Date;
}

export interface AwardDraft {
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
  readonly [Field in 'title' | 'ceiling' | 'programType' | 'startsOn' | 'endsOn']?:
    AwardDraft[Field] | undefined;
};

/** Every part may be left out; what is there must all hold. */
export interface AwardFilter {
  /** Id or any name. */
  readonly implementer?: string | undefined;
  readonly programType?: ProgramType | undefined;
  readonly provenance?: Provenance | undefined;
  /** Part of the FAIN, the title or a name of the implementer, without regard to case. */
  readonly q?: string | undefined;
}
