import { dateInWashington } from '@awardbook/fiscal';
import {
  type IndicatorFact,
  type ListedReport,
  REPORT_KINDS,
  REPORT_STATES,
  RESULT_THEMES,
  type ResultFact,
} from '@awardbook/reporting';
import { type CellValue, type SummaryTable } from '../sheets';
import { COMPLIANCE_COLUMNS, INDICATOR_COLUMNS, RESULT_COLUMNS } from './grantee-columns';
import {
  basisCells,
  countOfAwards,
  type DescribedReports,
  headOf,
  labelIn,
  syntheticAwards,
} from './grantee-head';
import { type SmallReport } from './report-sheets';

/** One row a report. */
export function complianceSheets(reports: readonly ListedReport[], described: DescribedReports): SmallReport {
  const { onDate } = described.parameters;
  const rows = REPORT_STATES.map(({ code, label }) => ({
    label,
    reports: reports.filter(({ state }) => state === code),
  })).filter((state) => state.reports.length > 0);
  return {
    ...headOf(described, [
      {
        label: 'Late (stock)',
        text: `Past the due date on ${onDate} and never submitted. Days late run to the first submission, or to ${onDate}.`,
      },
    ]),
    summary: countsOf(described, {
      line: `Reports by state; stocks on ${onDate}`,
      labelHeadings: ['State'],
      columns: ['Reports', 'Late'],
      totalRow: 'Total',
      rows: rows.map((row) => ({
        labels: [row.label],
        counts: [row.reports.length, row.reports.filter(({ late }) => late).length],
      })),
    }),
    columns: COMPLIANCE_COLUMNS,
    rows: reports.map((report) => complianceCells(report)),
  };
}

const dayOf = (at: Date | null): string | null => (at === null ? null : dateInWashington(at));

function complianceCells(report: ListedReport): CellValue[] {
  const { award, kind, revision, periodStartsOn, periodEndsOn, dueOn, state, late, daysLate } = report;
  return [
    ...[award.fain, award.title, award.implementer.name, report.officer?.name ?? null],
    ...[labelIn(REPORT_KINDS, kind), revision, periodStartsOn, periodEndsOn, dueOn],
    ...[labelIn(REPORT_STATES, state), late ? 'yes' : 'no', daysLate],
    ...[dayOf(report.firstSubmittedAt), dayOf(report.submittedAt), dayOf(report.acceptedAt)],
    ...[report.preparedBy?.name ?? null, report.certifiedBy?.name ?? null, report.reviewedBy?.name ?? null],
    report.receipt,
  ];
}

/** One row a figure: totals, components of ratios and boxes of breakdowns apart, so that nothing is added twice. */
export function indicatorSheets(facts: readonly IndicatorFact[], described: DescribedReports): SmallReport {
  const numbers = [...new Set(facts.map(({ number }) => number))].sort();
  return {
    ...headOf(described, [
      {
        label: 'Which reports',
        text: 'Accepted ones; where a correction was accepted, the correction alone.',
      },
      {
        label: 'Adding up',
        text: 'Filter Component to total before adding values. Persons are counted once in a period: periods may share persons, and only new persons of one fiscal year add up.',
      },
    ]),
    summary: countsOf(described, {
      line: 'Awards and reports that have accepted figures, by indicator',
      labelHeadings: ['Indicator', 'Name'],
      columns: ['Awards', 'Reports'],
      // An award reports on several indicators.
      totalRow: null,
      rows: numbers.map((number) => {
        const ofNumber = facts.filter((fact) => fact.number === number);
        return {
          labels: [number, ofNumber[0]?.name ?? ''],
          counts: [countOfAwards(ofNumber), countOfReports(ofNumber)],
        };
      }),
      note: syntheticAwards(facts),
    }),
    columns: INDICATOR_COLUMNS,
    rows: facts.map((fact) => [
      ...basisCells(fact),
      ...[fact.number, fact.name, fact.unit, fact.adds, fact.component, fact.breakdown, fact.box],
      ...[fact.value, fact.targetOfYear, fact.remark],
    ]),
  };
}

/** One row a result. */
export function resultSheets(facts: readonly ResultFact[], described: DescribedReports): SmallReport {
  const themes = RESULT_THEMES.map(({ code }) => code).filter((code) =>
    facts.some(({ theme }) => theme === code),
  );
  return {
    ...headOf(described, [
      {
        label: 'Which results',
        text: 'Those of accepted reports; where a correction was accepted, the correction alone. Publish only what says yes.',
      },
    ]),
    summary: countsOf(described, {
      line: 'Accepted results by theme',
      labelHeadings: ['Theme'],
      columns: ['Results', 'May be published'],
      totalRow: 'Total',
      rows: themes.map((theme) => {
        const ofTheme = facts.filter((fact) => fact.theme === theme);
        return {
          labels: [labelIn(RESULT_THEMES, theme)],
          counts: [ofTheme.length, ofTheme.filter(({ publishable }) => publishable).length],
        };
      }),
      note: syntheticAwards(facts),
    }),
    columns: RESULT_COLUMNS,
    rows: facts.map((fact) => [
      ...basisCells(fact),
      ...[labelIn(RESULT_THEMES, fact.theme), fact.place, fact.placeName, fact.startsOn, fact.endsOn],
      ...[fact.result, fact.change, fact.evidence, fact.publishable ? 'yes' : 'no'],
    ]),
  };
}

function countOfReports(facts: readonly IndicatorFact[]): number {
  const keys = facts.map(({ fain, kind, periodEndsOn, revision }) => [fain, kind, periodEndsOn, revision]);
  return new Set(keys.map((key) => key.join(' '))).size;
}

interface CountTable extends Pick<SummaryTable, 'labelHeadings' | 'columns' | 'totalRow'> {
  readonly line: string;
  readonly rows: readonly { readonly labels: readonly string[]; readonly counts: readonly number[] }[];
  readonly note?: string | null;
}

function countsOf(
  { title }: DescribedReports,
  { line, rows, totalRow, note = null, ...table }: CountTable,
): SummaryTable {
  return {
    ...table,
    title,
    lines: [line],
    unit: 'counts',
    measures: ['Count'],
    rows: rows.map(({ labels, counts }) => ({ labels, cents: counts.map(BigInt) })),
    totalColumn: null,
    totalRow: rows.length === 0 ? null : totalRow,
    notes: rows.length === 0 ? ['Nothing matches.'] : note === null ? [] : [note],
  };
}
