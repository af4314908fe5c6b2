import { type Award, type ShareHistory } from '@awardbook/awards';
import { type AwardResponse, type AwardWithSharesResponse } from './awards.dto';

export function toAwardResponse(award: Award): AwardResponse {
  return {
    id: award.id,
    fain: award.fain,
    title: award.title,
    instrument: award.instrument,
    implementer: award.implementer,
    programType: award.programType,
    ceiling: award.ceiling.toString(),
    startsOn: award.startsOn,
    endsOn: award.endsOn,
    status: award.status,
    costShare: award.costShare.toString(),
    assistanceListing: award.assistanceListing,
    fundingOpportunity: award.fundingOpportunity,
    programOfficer: award.programOfficer,
    grantsOfficer: award.grantsOfficer,
    representative: award.representative,
    tipReportTier: award.tipReportTier,
    tipReportRecommendation: award.tipReportRecommendation,
    provenance: award.provenance,
    source: award.source,
    version: award.version,
    recordedAt: award.recordedAt.toISOString(),
  };
}

export function toAwardWithShares(award: Award, shares: ShareHistory): AwardWithSharesResponse {
  return { ...toAwardResponse(award), shares };
}
