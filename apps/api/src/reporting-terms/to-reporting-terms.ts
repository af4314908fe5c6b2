import { type IsoDate } from '@awardbook/fiscal';
import { proposedTerms, type TermsOfAward } from '@awardbook/reporting';
import { type ReportingTermsOfAwardResponse, type ReportingTermsResponse } from './reporting-terms.dto';

export function toReportingTerms(
  { award, terms, officers }: TermsOfAward,
  today: IsoDate,
): ReportingTermsResponse {
  return {
    awardId: award.id,
    terms: terms && fieldsOf(terms),
    proposed: terms === null ? fieldsOf({ ...proposedTerms(award, today), officer: null }) : null,
    officers: [...officers],
    version: terms?.version ?? 0,
  };
}

type Terms = Pick<NonNullable<TermsOfAward['terms']>, keyof ReportingTermsOfAwardResponse>;

function fieldsOf({ parts, ...terms }: Terms): ReportingTermsOfAwardResponse {
  const { frequency, interimDays, finalDays, firstPeriodEndsOn, certifierDiffers, officer } = terms;
  return {
    frequency,
    interimDays,
    finalDays,
    firstPeriodEndsOn,
    parts: [...parts],
    certifierDiffers,
    officer,
  };
}
