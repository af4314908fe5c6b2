import { dateInWashington } from '@awardbook/fiscal';
import {
  type IndicatorFact,
  type ListedReport,
  REPORT_KINDS,
  REPORT_STATES,
  type ResultFact,
} from '@awardbook/reporting';
import { type CellValue, type SummaryTable } from '../sheets';
import { COMPLIANCE_COLUMNS, INDICATOR_COLUMNS, RESULT_COLUMNS } from './grantee-columns';
import { basisCells, type DescribedReports, headOf, labelIn } from './grantee-head';
import { type SmallReport } from './report-sheets';

const count = (number: number): string => number.toLocaleString('en-US');

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
    summary: countsOf(
      described,
      `Reports by state; stocks on ${onDate}`,
      ['State', 'Reports', 'Late'],
      rows.map((row) => [
        row.label,
        count(row.reports.length),
        count(row.reports.filter(({ late }) => late).length),
      ]),
    ),
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
  const totals = facts.filter(({ component }) => component === 'total');
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
    summary: countsOf(
      described,
      'Accepted figures by indicator',
      ['Indicator', 'Name', 'Awards', 'Reports'],
      numbers.map((number) => {
        const ofNumber = totals.filter((fact) => fact.number === number);
        return [
          number,
          facts.find((fact) => fact.number === number)?.name ?? '',
          count(new Set(ofNumber.map(({ fain }) => fain)).size),
          count(ofNumber.length),
        ];
      }),
    ),
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
  const themes = [...new Set(facts.map(({ theme }) => theme))].sort();
  return {
    ...headOf(described, [
      {
        label: 'Which results',
        text: 'Those of accepted reports; where a correction was accepted, the correction alone. Publish only what says yes.',
      },
    ]),
    summary: countsOf(
      described,
      'Accepted results by theme',
      ['Theme', 'Results', 'May be published'],
      themes.map((theme) => {
        const ofTheme = facts.filter((fact) => fact.theme === theme);
        return [
          theme.replaceAll('-', ' '),
          count(ofTheme.length),
          count(ofTheme.filter(({ publishable }) => publishable).length),
        ];
      }),
    ),
    columns: RESULT_COLUMNS,
    rows: facts.map((fact) => [
      ...basisCells(fact),
      ...[fact.theme.replaceAll('-', ' '), fact.place, fact.placeName, fact.startsOn, fact.endsOn],
      ...[fact.result, fact.change, fact.evidence, fact.publishable ? 'yes' : 'no'],
    ]),
  };
}

/** A table of counts: they stand as texts, for amounts of summaries are money. */
function countsOf(
  { title }: DescribedReports,
  line: string,
  labelHeadings: readonly string[],
  rows: readonly (readonly string[])[],
): SummaryTable {
  return {
    title,
    lines: [line],
    unit: 'dollars',
    labelHeadings,
    columns: [],
    measures: ['Amount'],
    rows: rows.map((labels) => ({ labels, cents: [] })),
    totalColumn: null,
    totalRow: null,
    notes: rows.length === 0 ? ['Nothing matches.'] : [],
  };
}
