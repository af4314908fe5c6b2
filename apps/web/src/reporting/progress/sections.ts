import type { Report } from '../../api/types';
import { texts } from '../texts';

export const SECTIONS = ['activities', 'achievements', 'challenges', 'nextPeriod', 'sustainability'] as const;
export type Section = (typeof SECTIONS)[number];

/** Sections that a report of this kind may leave empty; the server asks for the others when it is handed over. */
export function isOptional(section: Section, kind: Report['kind']): boolean {
  if (section === 'nextPeriod') return kind !== 'interim';
  return section === 'sustainability' && kind !== 'final';
}

export function labelOf(section: Section, kind: Report['kind']): string {
  const { label } = texts.progress.sections[section];
  return isOptional(section, kind) ? label + texts.progress.maybe : label;
}
