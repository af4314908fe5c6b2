import { stringify } from 'csv-stringify/sync';
import { type LoadKind } from '../load-kind';
import { ALLOTMENTS_TEMPLATE } from './allotments.template';
import { APPROPRIATIONS_TEMPLATE } from './appropriations.template';
import { AWARDS_TEMPLATE } from './awards.template';
import { ENTRIES_TEMPLATE } from './entries.template';
import { type LoadTemplate } from './load-template';

/** What a file of each kind looks like. */
export const LOAD_TEMPLATES: Readonly<Record<LoadKind, LoadTemplate>> = {
  appropriations: APPROPRIATIONS_TEMPLATE,
  allotments: ALLOTMENTS_TEMPLATE,
  awards: AWARDS_TEMPLATE,
  entries: ENTRIES_TEMPLATE,
};

/** A file to start from: all columns in order, and example rows to overwrite. */
export function templateCsv(kind: LoadKind): string {
  const { columns } = LOAD_TEMPLATES[kind];
  const rows = (columns[0]?.examples ?? []).map((_, index) =>
    columns.map(({ examples }) => examples[index] ?? ''),
  );
  return stringify([columns.map(({ name }) => name), ...rows], { record_delimiter: 'windows' });
}
