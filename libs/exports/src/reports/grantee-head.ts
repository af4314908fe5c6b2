import { PROGRAM_TYPES } from '@awardbook/awards';
import { type FactBasis, REPORT_KINDS, REPORT_STATES, RESULT_THEMES } from '@awardbook/reporting';
import { type ResultExportParameters } from '../export-request';
import { type FilterNames } from '../export-title';
import { type CellValue, type ReadMeLine } from '../sheets';

/** What a file of grantees' reports is called, of when it is, and what was asked for. */
export interface DescribedReports {
  readonly title: string;
  /** RFC 3339, UTC. */
  readonly asOf: string;
  /** Those of accepted results have more than the others. */
  readonly parameters: ResultExportParameters;
  readonly names: FilterNames;
}

type Choices = readonly { readonly code: string; readonly label: string }[];

/** A choice's label; a code without one stands as it is. */
export const labelIn = (choices: Choices, code: string): string =>
  choices.find((one) => one.code === code)?.label ?? code;

/** Title, day and Read me of a file of grantees' reports. @param about lines between the filters and the source */
export function headOf(described: DescribedReports, about: readonly ReadMeLine[]) {
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

/** The cells of `BASIS_COLUMNS`. */
export function basisCells(fact: FactBasis): CellValue[] {
  const { fain, title, implementer, provenance, kind, revision, periodStartsOn, periodEndsOn } = fact;
  return [
    ...[fain, title, implementer, provenance],
    ...[labelIn(REPORT_KINDS, kind), revision, periodStartsOn, periodEndsOn],
  ];
}

export const countOfAwards = (facts: readonly FactBasis[]): number =>
  new Set(facts.map(({ fain }) => fain)).size;

/** A sentence when some of the awards were invented for the sample portfolio; null when none was. */
export function syntheticAwards(facts: readonly FactBasis[]): string | null {
  const synthetic = countOfAwards(facts.filter(({ provenance }) => provenance === 'synthetic'));
  if (synthetic === 0) return null;
  const inWords = (awards: number): string => awards.toLocaleString('en-US');
  return `${inWords(synthetic)} of the ${inWords(countOfAwards(facts))} awards are synthetic: invented for the sample portfolio, never published.`;
}

/** Each filter that is set, in words. */
function filtersInWords({ parameters, names }: DescribedReports): string[] {
  const { award, implementer, officer, state, kind, late, open, soon, dueFrom, dueTo, programType, q } =
    parameters;
  const { text, theme, country, publishable, from, to } = parameters;
  const lines: [label: string, value: string | undefined][] = [
    ['Award', award],
    ['Implementer', implementer && (names.get(implementer) ?? implementer)],
    ['Program officer', officer && (names.get(officer) ?? officer)],
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
    ['Search in results and awards', text && `"${text}"`],
    ['Theme', theme && labelIn(RESULT_THEMES, theme)],
    ['Country or region', country && (names.get(country) ?? country)],
    ['May be published', publishable],
    ['From day', from],
    ['To day', to],
  ];
  return lines.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]));
}
