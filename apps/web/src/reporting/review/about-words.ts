import type { ReportPart } from '../../api/types';
import { SECTIONS } from '../progress/sections';
import { texts } from '../texts';

const { parts: PART_LABELS, fields: FIELD_LABELS, whole } = texts.review.about;

/** Fields that every report with the part has; what stands in rows is asked about at its row. */
export const FIELDS_OF_PARTS: Record<ReportPart, readonly string[]> = {
  progress: SECTIONS,
  indicators: [],
  results: [],
  financial: [
    ...Object.keys(texts.financial.lines).map((line) => `lines/${line}`),
    'indirect',
    'basis',
    'remarks',
  ],
  attachments: [],
};

export function partLabel(part: ReportPart): string {
  return PART_LABELS[part];
}

/**
 * "Progress: Activities", from "/progress/activities"; only the part where the field is none that is known.
 *
 * @param rowNames names of what stands in rows, by its id
 */
export function aboutInWords(pointer: string, rowNames: ReadonlyMap<string, string> = new Map()): string {
  const [part = '', ...names] = pointer.split('/').slice(1);
  if (part === '') return whole;
  const label = PART_LABELS[part as ReportPart] ?? part;
  const field = fieldInWords(part as ReportPart, names) ?? rowNames.get(names[0] ?? '');
  return field === undefined ? label : `${label}: ${field}`;
}

function fieldInWords(part: ReportPart, [first = '', second = '']: string[]): string | undefined {
  if (part === 'progress') return texts.progress.sections[first as (typeof SECTIONS)[number]]?.label;
  if (part !== 'financial') return undefined;
  if (first === 'lines' || first === 'lineRemarks')
    return texts.financial.lines[second as keyof typeof texts.financial.lines];
  return FIELD_LABELS[first as keyof typeof FIELD_LABELS];
}

/** The part and the field of a pointer, as the pages of a draft name them; null for the whole report. */
export function placeOf(pointer: string): { part: string; field: string } | null {
  const [part = '', ...names] = pointer.split('/').slice(1);
  return part === '' ? null : { part, field: names.join('/') };
}
