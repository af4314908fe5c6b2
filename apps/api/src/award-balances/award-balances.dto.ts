import { type AwardStatus, type Instrument, type ProgramType, type TipReportTier } from '@awardbook/awards';
import { type Provenance } from '@awardbook/database';
import { type AwardBalance, type RegisterTotal } from '@awardbook/ledger';
import { ApiProperty } from '@nestjs/swagger';
import { TIER_CODES } from '../awards/award-details.dto';
import { PartyResponse, STATUS_CODES } from '../awards/awards.dto';
import { ListResponse } from '../http/list.dto';

/** A part of an award's money, by the split that counts on the day. */
export class CountingShareResponse {
  /** A program category, or the code of a place. */
  code!: string;
  name!: string;
  /** Of 10,000. */
  basisPoints!: number;
}

/** One row of the register: what an award was promised, what of it is paid, and what it has left; USD. */
export class AwardBalanceResponse {
  id!: string;
  fain!: string;
  title!: string;
  implementer!: PartyResponse;
  instrument!: Instrument;
  programType!: ProgramType;
  startsOn!: string;
  endsOn!: string;
  @ApiProperty({ enum: STATUS_CODES })
  status!: AwardStatus;
  ceiling!: string;
  obligated!: string;
  disbursed!: string;
  /** Obligated and not paid, where it can still be paid: money of cancelled symbols is not in it. */
  left!: string;
  /** What the recipient adds. */
  costShare!: string;
  /** Number in the Assistance Listings. */
  assistanceListing!: string;
  /** This and the next three are empty when nobody said. */
  fundingOpportunity!: string;
  programOfficer!: string;
  grantsOfficer!: string;
  representative!: string;
  @ApiProperty({ enum: TIER_CODES, nullable: true })
  tipReportTier!: TipReportTier | null;
  /** The largest share first; empty where nothing is allocated. */
  categories!: CountingShareResponse[];
  countries!: CountingShareResponse[];
  provenance!: Provenance;
}

/** Over all awards that match, shown or not; USD, each award whole, whatever part of it the filter meant. */
export class RegisterTotalResponse {
  awards!: number;
  ceiling!: string;
  obligated!: string;
  disbursed!: string;
  left!: string;
}

export class AwardBalanceListResponse extends ListResponse {
  /** The day whose clocks count. */
  onDate!: string;
  /** The day as of whose end the register is shown; null for now. */
  asOf!: string | null;
  total!: RegisterTotalResponse;
  items!: AwardBalanceResponse[];
}

export function toAwardBalanceResponse(balance: AwardBalance): AwardBalanceResponse {
  const { id, fain, title, implementer, instrument, programType, startsOn, endsOn, status } = balance;
  const { assistanceListing, fundingOpportunity, programOfficer, grantsOfficer, representative } = balance;
  const { tipReportTier, categories, countries, provenance } = balance;
  return {
    ...{ id, fain, title, implementer, instrument, programType, startsOn, endsOn, status },
    ceiling: balance.ceiling.toString(),
    obligated: balance.obligated.toString(),
    disbursed: balance.disbursed.toString(),
    left: balance.left.toString(),
    costShare: balance.costShare.toString(),
    ...{
      assistanceListing,
      fundingOpportunity,
      programOfficer,
      grantsOfficer,
      representative,
      tipReportTier,
    },
    categories: [...categories],
    countries: [...countries],
    provenance,
  };
}

export function toTotalResponse(total: RegisterTotal): RegisterTotalResponse {
  return {
    awards: total.awards,
    ceiling: total.ceiling.toString(),
    obligated: total.obligated.toString(),
    disbursed: total.disbursed.toString(),
    left: total.left.toString(),
  };
}
