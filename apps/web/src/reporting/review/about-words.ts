import type { ReportPart } from '../../api/types';
import { texts } from '../texts';

const PART_LABELS: Record<ReportPart, string> = {
  progress: 'Progress',
  indicators: 'Indicators',
  results: 'Results',
  financial: 'Federal Financial Report (SF-425)',
  attachments: 'Attachments',
};

/** Fields that can be asked about by name; what stands in rows is asked about in its part. */
export const FIELDS_OF_PARTS: Record<ReportPart, readonly string[]> = {
  progress: ['activities', 'achievements', 'challenges', 'nextPeriod', 'sustainability'],
  indicators: [],
  results: [],
  financial: [],
  attachments: [],
};

export function partLabel(part: ReportPart): string {
  return PART_LABELS[part];
}

/** "Progress: what was done", from "/progress/whatWasDone"; what is in ids is left out. */
export function aboutInWords(pointer: string): string {
  const [part = '', ...names] = pointer.split('/').slice(1);
  if (part === '') return texts.review.talk.whole;
  const label = PART_LABELS[part as ReportPart] ?? part;
  const words = names
    .filter((name) => !/^[0-9a-f-]{36}$/.test(name))
    .map((name) =>
      /^\d+$/.test(name)
        ? String(Number(name) + 1)
        : name
            .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
            .replace(/[-_]/g, ' ')
            .toLowerCase(),
    );
  return words.length === 0 ? label : `${label}: ${words.join(', ')}`;
}
