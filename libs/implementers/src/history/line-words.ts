import { changesBetween, changeText, type FieldChange } from '@awardbook/audit';
import { IDENTIFIER_KINDS } from '../identifier';
import { IMPLEMENTER_TYPES } from '../implementer-type';
import { NAME_SORTS } from '../name-sort';
import { type ImplementerLine, type LineNames } from './implementer-history.queries';

/** What happened, as a sentence, and field by field. */
export interface LineWords {
  readonly sentence: string;
  readonly changes: readonly FieldChange[];
}

/** Columns that the sentence has said, or that only programs count by. */
const UNSAID = new Set([
  ...['id', 'implementer_id', 'version', 'recorded_at', 'name_key', 'merged_at', 'merged_by', 'undone_by'],
  ...['undone_at', 'survivor_id', 'merged_id', 'award_ids', 'sub_award_ids', 'name_keys', 'identifier_keys'],
  'contact_ids',
]);

const LABELS: Readonly<Record<string, string>> = {
  merged_into_id: 'Merged into',
  used_from: 'Used from',
  used_until: 'Used until',
  sort: 'Kind of name',
  kind: 'Register',
  country: 'Country of registration',
};

/** A line of the trail as people read it. */
export function wordsOf(line: ImplementerLine, names: LineNames): LineWords {
  const changes = changesBetween(line.before, line.after)
    .filter(({ field }) => !UNSAID.has(field))
    .map((change) => ({
      ...change,
      label: LABELS[change.field] ?? change.label,
      from: valueInWords(change.field, change.from, names),
      to: valueInWords(change.field, change.to, names),
    }));
  return { sentence: `${sentenceOf(line, changes, names)}.`, changes };
}

function sentenceOf(line: ImplementerLine, changes: readonly FieldChange[], names: LineNames): string {
  switch (line.subject) {
    case 'implementer_names':
      return partSentence(line, `Name “${nameIn(line, names)}”`, changes, names);
    case 'implementer_identifiers':
      return partSentence(line, identifierIn(line), changes, names);
    case 'implementer_contacts':
      return partSentence(line, 'A contact', changes, names);
    case 'implementer_merges':
      return mergeSentence(line, names);
    default:
      return recordSentence(line, changes, names);
  }
}

function recordSentence(
  { kind, before, after }: ImplementerLine,
  changes: readonly FieldChange[],
  { implementers }: LineNames,
): string {
  if (kind === 'inserted') return `Recorded as ${String(after?.['name'])}`;
  if (kind === 'deleted') return 'Removed';
  const into = after?.['merged_into_id'];
  if (typeof into === 'string') return `Merged into ${implementers.get(into) ?? into}`;
  if (before !== null && 'merged_into_id' in before) return 'Stands by itself again: its merge is undone';
  const [first = 'Changed', ...others] = changes.map(changeText);
  return [first, ...others.map(lowered)].join('; ');
}

/** What belongs to the record: it came, went, changed, or moved here from another record by a merge. */
function partSentence(
  { kind, before }: ImplementerLine,
  what: string,
  changes: readonly FieldChange[],
  { implementers }: LineNames,
): string {
  if (kind === 'inserted') return `${what} added`;
  if (kind === 'deleted') return `${what} removed`;
  const holder = before?.['implementer_id'];
  if (typeof holder === 'string') return `${what} moved here from ${implementers.get(holder) ?? holder}`;
  if (changes.length === 0) return `${what} changed`;
  return `${what}: ${changes.map(changeText).map(lowered).join('; ')}`;
}

function mergeSentence({ kind, rowKey, after }: ImplementerLine, { implementers }: LineNames): string {
  const merged = String(after?.['merged_id'] ?? '');
  const name = implementers.get(kind === 'inserted' ? merged : rowKey) ?? 'another record';
  if (kind !== 'inserted') return `The merge of ${name} is undone`;
  const count = (column: string): number => ((after?.[column] ?? []) as unknown[]).length;
  const [awards, spellings] = [count('award_ids'), count('name_keys')];
  return `${name} merged into this record, with ${awards} ${awards === 1 ? 'award' : 'awards'} and ${spellings} ${spellings === 1 ? 'name' : 'names'}`;
}

function nameIn({ rowKey, before, after }: ImplementerLine, { names }: LineNames): string {
  return String(after?.['name'] ?? before?.['name'] ?? names.get(rowKey) ?? rowKey);
}

function identifierIn({ rowKey }: ImplementerLine): string {
  const [kind = '', ...value] = rowKey.split('/');
  const label = IDENTIFIER_KINDS.find(({ code }) => code === kind)?.label ?? kind;
  return `${label} ${value.join('/')}`;
}

function valueInWords(field: string, value: string | null, names: LineNames): string | null {
  if (value === null || value === '') return null;
  const labelled = (list: readonly { code: string; label: string }[]) =>
    list.find(({ code }) => code === value)?.label ?? value;
  switch (field) {
    case 'type':
      return labelled(IMPLEMENTER_TYPES);
    case 'sort':
      return labelled(NAME_SORTS);
    case 'kind':
      return labelled(IDENTIFIER_KINDS);
    case 'country':
      return names.countries.get(value) ?? value;
    case 'merged_into_id':
      return names.implementers.get(value) ?? value;
    default:
      return value;
  }
}

const lowered = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
