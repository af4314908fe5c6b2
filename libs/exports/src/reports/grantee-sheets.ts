import { PROGRAM_TYPES } from '@awardbook/awards';
import {
  type IndicatorFact,
  type ListedReport,
  REPORT_KINDS,
  REPORT_STATES,
  type ResultFact,
} from '@awardbook/reporting';
import { type ReportListExportParameters } from '../export-request';
import { type FilterNames } from '../export-title';
import { type CellValue, type ReadMeLine, type SummaryTable } from '../sheets';
import { type SmallReport } from './report-sheets';
import { COMPLIANCE_COLUMNS, INDICATOR_COLUMNS, RESULT_COLUMNS } from './grantee-columns';

/** What a file of grantees' reports is called, of when it is, and what was asked for. */
export interface DescribedReports {
  readonly title: string;
  /** RFC 3339, UTC. */
  readonly asOf: string;
  readonly parameters: ReportListExportParameters;
  readonly names: FilterNames;
}

type Choices = readonly { readonly code: string; readonly label: string }[];

const labelIn = (choices: Choices, code: string): string =>
  choices.find((one) => one.code === code)?.label ?? code;

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

const dayOf = (at: Date | null): string | null => at?.toISOString().slice(0, 10) ?? null;

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

function basisCells(fact: IndicatorFact | ResultFact): CellValue[] {
  const { fain, title, implementer, provenance, kind, revision, periodStartsOn, periodEndsOn } = fact;
  return [
    ...[fain, title, implementer, provenance],
    ...[labelIn(REPORT_KINDS, kind), revision, periodStartsOn, periodEndsOn],
  ];
}

function headOf(described: DescribedReports, about: readonly ReadMeLine[]) {
  const filters = filtersInWords(described);
  return {
    title: described.title,
    asOf: described.asOf,
    about: [
      { label: 'Filters', text: filters.length === 0 ? 'None: every report' : filters.join('; ') },
      ...about,
      { label: 'Source', text: 'Reports of grantees: their steps, due dates and parts' },
    ],
  };
}

/** Each filter that is set, in words. */
function filtersInWords({ parameters, names }: DescribedReports): string[] {
  const { award, implementer, officer, state, kind, late, open, soon, dueFrom, dueTo, programType, q } =
    parameters;
  const lines: [label: string, value: string | undefined][] = [
    ['Award', award],
    ['Implementer', implementer && (names.get(implementer) ?? implementer)],
    ['Program officer', officer],
    [
      'State',
      state
        ?.split(',')
        .map((code) => labelIn(REPORT_STATES, code))
        .join(' or '),
    ],
    ['Kind of report', kind && labelIn(REPORT_KINDS, kind)],
    ['Late', late],
    ['Open', open],
    ['Due within 30 days', soon],
    ['Due from', dueFrom],
    ['Due until', dueTo],
    ['Program type', programType && labelIn(PROGRAM_TYPES, programType)],
    ['Search', q && `"${q}"`],
  ];
  return lines.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]));
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
