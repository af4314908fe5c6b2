import { Money } from '@awardbook/money';
import { useQuery } from '@tanstack/react-query';
import { financialQuery } from '../../api/financial-queries';
import type { FinancialReport, Report, ReportStepCode } from '../../api/types';
import { displayDollars } from '../../figures/amount';
import { displayDay } from '../../figures/dates';
import { texts } from '../texts';
import { useReportTalk } from './use-report-talk';

const words = texts.review.steps;
const BRINGS: Partial<Record<ReportStepCode, string>> = words.brings;

interface StepMeaningProps {
  report: Report;
  code: ReportStepCode;
}

/** What a step brings, said before it is taken: for whom, how final, and with which figures. */
export function StepMeaning({ report, code }: StepMeaningProps) {
  const brings = BRINGS[code];
  return (
    <>
      {brings !== undefined && <p>{brings}</p>}
      {code === 'request-changes' && <ChangesToSend report={report} />}
      {code === 'accept' && report.parts.includes('financial') && <Spent report={report} />}
    </>
  );
}

function ChangesToSend({ report }: { report: Report }) {
  const { changes } = useReportTalk(report);
  return <p>{words.changesToSend(changes.filter(({ sentAt }) => sentAt === null).length)}</p>;
}

/** What acceptance records in the ledger; nothing while the figures are on their way. */
function Spent({ report }: { report: Report }) {
  const { data } = useQuery(financialQuery(report.id));
  const sentence = data === undefined ? null : spentInWords(data);
  return sentence === null ? null : <p>{sentence}</p>;
}

function spentInWords({ lines, ledger, form }: FinancialReport): string | null {
  if (lines.expenditures === null) return null;
  const reported = displayDollars(lines.expenditures);
  const day = displayDay(form.periodEndsOn);
  const difference = Money.parse(lines.expenditures).minus(Money.parse(ledger.expended));
  return difference.equals(Money.zero)
    ? words.spentAgrees(reported, day)
    : words.spent(reported, day, displayDollars(ledger.expended), difference.toDisplay());
}
