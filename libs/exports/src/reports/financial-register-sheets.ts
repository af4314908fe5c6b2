import { type FinancialFact } from '@awardbook/reporting';
import { type SummaryTable } from '../sheets';
import {
  FINANCIAL_REGISTER_COLUMNS,
  financialRegisterCells,
  SHORT_LABELS,
} from './financial-register-columns';
import { type DescribedReports, headOf, syntheticAwards } from './grantee-head';
import { type SmallReport } from './report-sheets';

/** One row an SF-425 that was handed in; the summary has the one of each award that counts. */
export function financialRegisterSheets(
  facts: readonly FinancialFact[],
  described: DescribedReports,
): SmallReport {
  return {
    ...headOf(described, [
      {
        label: 'Which reports',
        text: 'Those that are submitted, in review or accepted; State says which. A corrected report stays, marked as superseded.',
      },
      {
        label: 'Lines (stocks)',
        text: 'Each line is cumulative since the award began: rows of one award are never added up. Summary has the latest accepted report of each award alone.',
      },
      {
        label: 'Variance',
        text: "The line less what the ledger says, by the award's entries dated up to the end of the period: 10d against what was obligated, 10e against what was spent, 10a and 10b against what was paid. Zero: both say the same; above zero: the report says more.",
      },
    ]),
    summary: summaryOf(latestOfAwards(facts), described),
    columns: FINANCIAL_REGISTER_COLUMNS,
    rows: facts.map(financialRegisterCells),
  };
}

/** Of each award the accepted report of the latest period that no correction took the place of; facts come in that order. */
function latestOfAwards(facts: readonly FinancialFact[]): FinancialFact[] {
  const counting = facts.filter(({ state, superseded }) => state === 'accepted' && !superseded);
  return [...new Map(counting.map((fact) => [fact.fain, fact])).values()];
}

function summaryOf(latest: readonly FinancialFact[], { title }: DescribedReports): SummaryTable {
  const synthetic = syntheticAwards(latest);
  return {
    title,
    lines: [
      'The latest accepted report of each award: stocks at the end of its period; the ledger at the same day, as it is now',
    ],
    unit: 'dollars',
    labelHeadings: ['FAIN', 'Implementer', 'Period ends'],
    columns: [
      ...[SHORT_LABELS.authorized, 'Ledger: obligated'],
      ...[SHORT_LABELS.expenditures, 'Ledger: spent'],
      ...[SHORT_LABELS.cashReceipts, 'Ledger: paid'],
      ...[SHORT_LABELS.unliquidated, SHORT_LABELS.unobligated],
    ],
    measures: ['Amount'],
    rows: latest.map((fact) => ({
      labels: [fact.fain, fact.implementer, fact.periodEndsOn],
      cents: [
        ...[fact.authorized, fact.obligated, fact.expenditures, fact.expended],
        ...[fact.cashReceipts, fact.disbursed, fact.unliquidated, fact.unobligated],
      ],
    })),
    totalColumn: null,
    totalRow: latest.length === 0 ? null : 'Total',
    notes: [
      ...(latest.length === 0 ? ['No accepted report matches.'] : []),
      ...(synthetic === null ? [] : [synthetic]),
    ],
  };
}
