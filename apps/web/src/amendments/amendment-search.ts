import { present, readText, type RawSearch } from '../filters/filters';
import type { StepId } from './draft-values';

/** The steps of the wizard, in their order. */
export const STEPS: readonly { id: StepId; label: string }[] = [
  { id: 'what', label: 'What changes' },
  { id: 'terms', label: 'Terms' },
  { id: 'money', label: 'Money' },
  { id: 'shares', label: 'Countries and categories' },
  { id: 'review', label: 'Review' },
];

/** The address of an amendment's page. */
export interface AmendmentSearch {
  /** The step of the wizard; without it, the first. */
  step?: StepId | undefined;
}

export function readAmendmentSearch(search: RawSearch): AmendmentSearch {
  const text = readText(search['step']);
  return present({ step: STEPS.find(({ id }) => id === text)?.id });
}
