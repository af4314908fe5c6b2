import { type AwardStatus, type Instrument, type ProgramType } from '@awardbook/awards';
import { type Provenance } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type AwardBalanceFilter, type AwardConcern } from '../award-balances';
import { type RegisterSort } from './register-order';

/** What of the register is asked for, under the names that its address has, each as text or a year. */
export interface RegisterParameters {
  readonly concern?: AwardConcern | undefined;
  readonly active?: 'yes' | 'no' | undefined;
  /** Codes with commas between them. */
  readonly status?: string | undefined;
  /** Id or any name. */
  readonly implementer?: string | undefined;
  readonly programType?: ProgramType | undefined;
  readonly instrument?: Instrument | undefined;
  readonly category?: string | undefined;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly account?: string | undefined;
  readonly yearOfFunds?: number | undefined;
  readonly programOfficer?: string | undefined;
  readonly provenance?: Provenance | undefined;
  readonly q?: string | undefined;
  readonly asOf?: string | undefined;
  readonly sort?: RegisterSort | undefined;
}

/** What services take: a filter, a day and an order. */
export interface RegisterRequest {
  readonly filter: AwardBalanceFilter;
  /** The day whose clocks count, unless the filter asks for the register as of another. */
  readonly onDate: IsoDate;
  /** Those that end last come first when left out; under a concern, those that end first. */
  readonly sort?: RegisterSort | undefined;
}

/** Takes the texts apart. @param onDate the day whose clocks count */
export function registerRequestOf(parameters: RegisterParameters, onDate: IsoDate): RegisterRequest {
  const { concern, active, status, implementer, programType, instrument, category, country } = parameters;
  const { region, account, yearOfFunds, programOfficer, provenance, q, sort } = parameters;
  const asOf = parameters.asOf as IsoDate | undefined;
  const filter: AwardBalanceFilter = {
    ...{ concern, implementer, programType, instrument, category, country, region },
    ...{ account, yearOfFunds, programOfficer, provenance, q, asOf },
    active: active === undefined ? undefined : active === 'yes',
    statuses: status === undefined ? undefined : ([...new Set(status.split(','))] as AwardStatus[]),
  };
  return { filter, onDate: asOf ?? onDate, sort };
}
