import { day } from '@awardbook/audit';
import { type HistoryItem, type HistoryLine } from './history';

const STATES: Readonly<Record<string, string>> = {
  draft: 'Draft',
  proposed: 'Proposed',
  approved: 'Approved',
  withdrawn: 'Withdrawn',
};

/** A step of an amendment; what was approved is told with its kinds and its day, the terms by the award's own line. */
export function amendmentItem(line: HistoryLine): HistoryItem {
  const [from, to] = [stateIn(line.before), stateIn(line.after)];
  return {
    id: `${line.transactionId}-${line.id}`,
    at: line.at,
    actor: { id: line.actor, name: line.actorName },
    kind: line.kind,
    table: line.subject,
    sentence: sentenceOf(line),
    changes: [{ field: 'amendment', label: 'Amendment', from, to }],
  };
}

function stateIn(image: HistoryLine['after']): string | null {
  const state = image?.['state'];
  return typeof state === 'string' ? (STATES[state] ?? state) : null;
}

function sentenceOf({ kind, after }: HistoryLine): string {
  if (kind === 'inserted') return 'Amendment drafted.';
  if (after?.['state'] === 'draft') return 'Amendment returned to be changed.';
  if (after?.['state'] !== 'approved') return `Amendment ${String(after?.['state'])}.`;
  const kinds = Array.isArray(after['kinds']) ? after['kinds'].join(', ').replaceAll('-', ' ') : '';
  const from = day(String(after['effective_on']));
  return `Amendment ${String(after['number'])} approved (${kinds}), counting from ${from}: ${String(after['description'])}`;
}
