import { type Allotment, type Appropriation, type Fund } from '@awardbook/funding';
import { type AllotmentResponse, type AppropriationResponse } from './fund-facts.dto';
import { type FundResponse } from './funding.dto';

export function toFundResponse(fund: Fund): FundResponse {
  return {
    ...fund,
    allotted: fund.allotted.toString(),
    committed: fund.committed.toString(),
    obligated: fund.obligated.toString(),
    unobligated: fund.unobligated.toString(),
  };
}

export function toAppropriationResponse({ recordedByName, ...fact }: Appropriation): AppropriationResponse {
  return {
    ...fact,
    amount: fact.amount.toString(),
    signedAmount: fact.signedAmount.toString(),
    recordedAt: fact.recordedAt.toISOString(),
    recordedBy: { id: fact.recordedBy, name: recordedByName },
  };
}

export function toAllotmentResponse({ recordedByName, ...fact }: Allotment): AllotmentResponse {
  return {
    ...fact,
    amount: fact.amount.toString(),
    signedAmount: fact.signedAmount.toString(),
    recordedAt: fact.recordedAt.toISOString(),
    recordedBy: { id: fact.recordedBy, name: recordedByName },
  };
}
