import type { ReportResult, ReportResults } from '../../api/types';
import type { Values, VersionField } from '../../forms/versions';
import { texts } from '../texts';

const words = texts.results;

/** What is said of one result, in the order of the page. */
export const RESULT_FIELDS = [
  'theme',
  'place',
  'startsOn',
  'endsOn',
  'title',
  'change',
  'evidenceLink',
  'evidenceAttachmentId',
  'publishable',
] as const;
export type ResultField = (typeof RESULT_FIELDS)[number];

/** The value that says that a result is there, and where in the list. */
const POSITION = 'position';

export const nameOf = (id: string, field: ResultField | typeof POSITION): string => `${id}/${field}`;

/** Every field of every result by "<id>/<field>", so that two people can change two results, or two fields of one. */
export function toValues({ results }: Pick<ReportResults, 'results'>): Values {
  return Object.fromEntries(results.flatMap((result, index) => valuesOf(result, index + 1)));
}

function valuesOf(result: ReportResult, position: number): [string, string][] {
  const publishable = result.publishable === null ? '' : result.publishable ? 'yes' : 'no';
  return [
    [nameOf(result.id, POSITION), String(position)],
    ...RESULT_FIELDS.map((field): [string, string] => [
      nameOf(result.id, field),
      field === 'publishable' ? publishable : (result[field] ?? ''),
    ]),
  ];
}

/** Ids of the results that the values speak of, in their order; one that was removed has no value any more. */
export function idsIn(values: Values): string[] {
  const ids = new Set(
    Object.entries(values)
      .filter(([, value]) => value !== '')
      .map(([name]) => name.split('/')[0] ?? ''),
  );
  const positionOf = (id: string) => Number(values[nameOf(id, POSITION)] ?? '') || Infinity;
  return [...ids].sort((one, other) => positionOf(one) - positionOf(other) || one.localeCompare(other));
}

/** The values of a new result at the end of the list. */
export function newResult(id: string, values: Values, period: { startsOn: string; endsOn: string }): Values {
  const positions = idsIn(values).map((one) => Number(values[nameOf(one, POSITION)] ?? 0));
  return {
    [nameOf(id, POSITION)]: String(Math.max(0, ...positions) + 1),
    [nameOf(id, 'startsOn')]: period.startsOn,
    [nameOf(id, 'endsOn')]: period.endsOn,
  };
}

/** What takes a result out of the list. */
export function removal(id: string): Values {
  return Object.fromEntries([POSITION, ...RESULT_FIELDS].map((field) => [`${id}/${field}`, '']));
}

/** A day as far as it can be kept: a year that is only half typed is no day yet. */
function dayIn(text: string): string | null {
  return /^(199\d|20\d\d|21\d\d)-\d\d-\d\d$/.test(text) ? text : null;
}

/** What the server is sent. */
export function toBody(values: Values) {
  const results = idsIn(values).map((id) => {
    const value = (field: ResultField) => values[nameOf(id, field)] ?? '';
    const publishable = value('publishable');
    return {
      id,
      theme: (value('theme') || null) as ReportResult['theme'],
      place: value('place') || null,
      startsOn: dayIn(value('startsOn')),
      endsOn: dayIn(value('endsOn')),
      title: value('title'),
      change: value('change'),
      evidenceLink: value('evidenceLink'),
      evidenceAttachmentId: value('evidenceAttachmentId') || null,
      publishable: publishable === '' ? null : publishable === 'yes',
    };
  });
  return { results };
}

/** What a result is called: by its title, else by its place in the list. */
export function callOf(id: string, values: Values): string {
  const title = (values[nameOf(id, 'title')] ?? '').trim();
  return title === '' ? words.nameless(idsIn(values).indexOf(id) + 1 || 1) : words.named(title);
}

/** A field as a choice between two versions shows it. */
export function fieldOf(
  name: string,
  values: Values,
  labels: { places: ReadonlyMap<string, string>; attachments: ReadonlyMap<string, string> },
): VersionField {
  const [id = '', field = ''] = name.split('/');
  const called = callOf(id, values);
  if (field === POSITION) return { name, label: called, display: (value) => value && words.there };
  const label = words.ofResult(words.fields[field as ResultField], called);
  const display = (value: string): string => {
    if (value === '') return '';
    if (field === 'theme') return words.themes[value as keyof typeof words.themes];
    if (field === 'place') return labels.places.get(value) ?? value;
    if (field === 'evidenceAttachmentId') return labels.attachments.get(value) ?? value;
    return field === 'publishable' ? words[value as 'yes' | 'no'] : value;
  };
  return { name, label, display };
}
