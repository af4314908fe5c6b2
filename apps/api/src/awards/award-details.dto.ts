import { TIP_REPORT_TIERS, type TipReportTier } from '@awardbook/awards';
import { Money } from '@awardbook/money';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches, MaxLength, ValidateIf } from 'class-validator';
import { IsMoneyOrZero } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';

export const TIER_CODES = TIP_REPORT_TIERS.map(({ code }) => code);

/** What an award document says besides its terms; an empty text takes away what was said. */
export class AwardDetailsRequest {
  /** USD; what the recipient adds to the federal share, which is the ceiling. */
  @MayBeAbsent()
  @IsMoneyOrZero()
  costShare?: string;

  /** Number in the Assistance Listings, such as 19.019. */
  @MayBeAbsent()
  @Matches(/^\d{2}\.\d{3}$/, {
    message: 'an Assistance Listing is two digits, a dot and three digits, such as 19.019',
  })
  assistanceListing?: string;

  @MayBeAbsent()
  @MaxLength(60)
  fundingOpportunity?: string;

  @MayBeAbsent()
  @MaxLength(200)
  programOfficer?: string;

  @MayBeAbsent()
  @MaxLength(200)
  grantsOfficer?: string;

  /** The grants officer's representative. */
  @MayBeAbsent()
  @MaxLength(200)
  representative?: string;

  /** The TIP Report's tier that the award answers; null for none. */
  @ApiProperty({ enum: TIER_CODES, nullable: true, required: false })
  @ValidateIf((_, value: unknown) => value !== undefined && value !== null)
  @IsIn(TIER_CODES)
  tipReportTier?: TipReportTier | null;

  /** The TIP Report's recommendation that the award answers. */
  @MayBeAbsent()
  @MaxLength(2000)
  tipReportRecommendation?: string;
}

/** As the award's room takes them; what the body leaves out is undefined. */
export function toDetails(body: AwardDetailsRequest) {
  const { costShare, assistanceListing, fundingOpportunity, programOfficer } = body;
  const { grantsOfficer, representative, tipReportTier, tipReportRecommendation } = body;
  return {
    costShare: costShare === undefined ? undefined : Money.parse(costShare),
    assistanceListing,
    fundingOpportunity,
    programOfficer,
    grantsOfficer,
    representative,
    tipReportTier,
    tipReportRecommendation,
  };
}
