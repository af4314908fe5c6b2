import { type ColumnKind, type SheetColumn } from '../sheets';

const WIDTHS: Readonly<Partial<Record<ColumnKind, number>>> = { text: 18, date: 14, integer: 12, money: 18 };
const UNITS: Readonly<Partial<Record<ColumnKind, string>>> = { date: 'Calendar date', money: 'US dollars' };

/** A column in the unit of its kind, as wide as its kind needs when nothing else is said. */
export function column(
  key: string,
  header: string,
  kind: ColumnKind,
  { meaning, source, width }: { meaning: string; source: string; width?: number },
): SheetColumn {
  return { key, header, kind, unit: UNITS[kind] ?? '', width: width ?? WIDTHS[kind] ?? 16, meaning, source };
}

const AWARDS = 'Awards';
const STEPS = 'Steps of reports';
const REPORTS = 'Reports of grantees';
const INDICATORS = 'Indicators of awards';

const AWARD: readonly SheetColumn[] = [
  column('fain', 'FAIN', 'text', {
    meaning: 'Federal Award Identification Number',
    source: AWARDS,
    width: 22,
  }),
  column('award_title', 'Award', 'text', { meaning: 'Title of the award', source: AWARDS, width: 48 }),
  column('implementer', 'Implementer', 'text', {
    meaning: 'Who carries the award out and reports',
    source: 'Implementers',
    width: 36,
  }),
];

const PERIOD: readonly SheetColumn[] = [
  column('report_kind', 'Kind of report', 'text', {
    meaning: 'Interim, final or on request',
    source: REPORTS,
  }),
  column('revision', 'Revision', 'integer', {
    meaning: '1 for the report itself; each correction has the next',
    source: REPORTS,
  }),
  column('period_starts_on', 'Period starts', 'date', { meaning: 'First day reported on', source: REPORTS }),
  column('period_ends_on', 'Period ends', 'date', { meaning: 'Last day reported on', source: REPORTS }),
];

const PROVENANCE = column('award_provenance', 'Provenance', 'text', {
  meaning:
    'Of the award: recorded by people, published by the office, or synthetic (invented for the sample)',
  source: AWARDS,
  width: 12,
});

/** What every fact of a report begins with: its award, and its period. */
export const BASIS_COLUMNS: readonly SheetColumn[] = [...AWARD, PROVENANCE, ...PERIOD];

const day = (key: string, header: string, meaning: string): SheetColumn =>
  column(key, header, 'date', { meaning: `${meaning}, by Washington's calendar`, source: STEPS });
const person = (key: string, header: string, meaning: string): SheetColumn =>
  column(key, header, 'text', { meaning, source: STEPS, width: 24 });

/** Version 1; a change of them is a new version. */
export const COMPLIANCE_COLUMNS: readonly SheetColumn[] = [
  ...AWARD,
  column('program_officer', 'Program officer', 'text', {
    meaning: "Who reviews the award's reports; empty where any officer does",
    source: 'Reporting terms',
    width: 24,
  }),
  ...PERIOD,
  column('due_on', 'Due', 'date', {
    meaning: 'Day on which it is due, with extensions',
    source: 'Due dates',
  }),
  column('state', 'State', 'text', { meaning: 'How far it has come', source: STEPS, width: 22 }),
  column('late', 'Late', 'text', {
    meaning: 'yes: past its due date and never submitted',
    source: REPORTS,
    width: 8,
  }),
  column('days_late', 'Days late', 'integer', {
    meaning: 'From the due date to the first submission, or to the day in Read me; 0 in time',
    source: REPORTS,
  }),
  day('first_submitted_on', 'First submitted', 'Day of the first submission'),
  day('submitted_on', 'Last submitted', 'Day of the last submission'),
  day('accepted_on', 'Accepted', 'Day of acceptance'),
  person('prepared_by', 'Prepared by', 'Who handed it over for certification last'),
  person('certified_by', 'Certified by', 'Who certified it'),
  person('reviewed_by', 'Reviewed by', 'Who began the review'),
  column('receipt', 'Receipt', 'text', { meaning: 'Number given at the last submission', source: STEPS }),
];

/** Version 1; a change of them is a new version. */
export const INDICATOR_COLUMNS: readonly SheetColumn[] = [
  ...BASIS_COLUMNS,
  column('indicator', 'Indicator', 'text', { meaning: 'Its number', source: INDICATORS, width: 14 }),
  column('indicator_name', 'Name', 'text', { meaning: 'What it counts', source: INDICATORS, width: 44 }),
  column('unit', 'Unit', 'text', { meaning: 'What a value is of', source: INDICATORS }),
  column('adds', 'Adds up by', 'text', {
    meaning: 'How periods of a year come together: sum, latest, ratio, not-summable',
    source: INDICATORS,
  }),
  column('component', 'Component', 'text', {
    meaning: 'total; numerator and denominator of a ratio; new-persons of the year; or a box of a breakdown',
    source: REPORTS,
  }),
  column('breakdown', 'Breakdown', 'text', { meaning: 'Of a box: which breakdown', source: INDICATORS }),
  column('box', 'Box', 'text', {
    meaning: 'Of a box: its categories, rows first',
    source: INDICATORS,
    width: 28,
  }),
  column('value', 'Value', 'integer', { meaning: 'A flow of the period, in the unit', source: REPORTS }),
  column('target_of_year', 'Target of the year', 'integer', {
    meaning: 'For the fiscal year of action in which the period ends; empty where nobody set one',
    source: INDICATORS,
  }),
  column('remark', 'Remark', 'text', { meaning: 'As the grantee wrote it', source: REPORTS, width: 44 }),
];

/** Version 1; a change of them is a new version. */
export const RESULT_COLUMNS: readonly SheetColumn[] = [
  ...BASIS_COLUMNS,
  column('theme', 'Theme', 'text', {
    meaning: 'As the fact sheets tell results',
    source: REPORTS,
    width: 28,
  }),
  column('place', 'Place', 'text', { meaning: 'Code of the country or region', source: 'Places', width: 8 }),
  column('place_name', 'Country or region', 'text', { meaning: 'Its name', source: 'Places', width: 24 }),
  column('result_starts_on', 'From', 'date', { meaning: 'First day of the result', source: REPORTS }),
  column('result_ends_on', 'Until', 'date', { meaning: 'Last day of the result', source: REPORTS }),
  column('result', 'Result', 'text', { meaning: 'As the grantee wrote it', source: REPORTS, width: 48 }),
  column('change', 'What changed', 'text', {
    meaning: 'As the grantee wrote it',
    source: REPORTS,
    width: 60,
  }),
  column('evidence', 'Evidence', 'text', { meaning: 'Link or name of a file', source: REPORTS, width: 36 }),
  column('may_be_published', 'May be published', 'text', {
    meaning: 'yes: the grantee permits it',
    source: REPORTS,
    width: 12,
  }),
];
