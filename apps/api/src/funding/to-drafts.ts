import { isoDate } from '@awardbook/fiscal';
import { type AllotmentDraft, type CorrectionDraft } from '@awardbook/funding';
import { Money } from '@awardbook/money';
import {
  type AllotmentRequest,
  type AppropriationRequest,
  type FundCorrectionRequest,
} from './fund-facts.dto';

/** What appropriations and allotments have in common. */
export function toFact(body: AppropriationRequest | AllotmentRequest, reference: string) {
  const { treasuryAccount, yearOfFunds, amount, source } = body;
  return {
    treasuryAccount,
    yearOfFunds,
    source,
    amount: Money.parse(amount),
    reference: body.reference ?? reference,
  };
}

export function toAllotmentDraft(body: AllotmentRequest, reference: string): AllotmentDraft {
  const { office, movedFrom, status, allottedOn } = body;
  return { ...toFact(body, reference), status, office, movedFrom, allottedOn: isoDate(allottedOn) };
}

export function toCorrection(body: FundCorrectionRequest, reference: string): CorrectionDraft<never> {
  return {
    amount: body.amount === null ? null : Money.parse(body.amount),
    effectiveOn: isoDate(body.effectiveOn),
    reason: body.reason,
    reference: body.reference ?? reference,
  };
}
