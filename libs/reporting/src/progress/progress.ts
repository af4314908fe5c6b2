import { type DraftPart } from '../packages/draft-part';
import { type ReportKind } from '../packages/report-package';

/** The most characters that one section of the narrative has. */
export const MAX_SECTION_LENGTH = 10_000;

/** A question that the narrative answers. */
interface Section {
  readonly code: string;
  readonly label: string;
  /** The reports that may leave it empty. */
  readonly optionalIn: readonly ReportKind[];
}

/** The narrative, in the order of the page. 2 CFR 200.329 (c) (2). */
export const PROGRESS_SECTIONS = [
  { code: 'activities', label: 'Activities', optionalIn: [] },
  { code: 'achievements', label: 'Achievements', optionalIn: [] },
  { code: 'challenges', label: 'Challenges, and how they were met', optionalIn: [] },
  // A final report has no next period; what lasts is asked there.
  { code: 'nextPeriod', label: 'Next period', optionalIn: ['final', 'ad-hoc'] },
  { code: 'sustainability', label: 'What will last', optionalIn: ['interim', 'ad-hoc'] },
] as const satisfies readonly Section[];

export type ProgressSection = (typeof PROGRESS_SECTIONS)[number]['code'];

/** Plain text by section; what is not written yet is empty. */
export type ProgressText = Readonly<Record<ProgressSection, string>>;

/** The narrative of one report. */
export interface Progress extends DraftPart, ProgressText {}

/** Sections that a report of this kind has to fill in, in the order of the page. */
export function sectionsDue(kind: ReportKind): readonly (typeof PROGRESS_SECTIONS)[number][] {
  return PROGRESS_SECTIONS.filter(({ optionalIn }) => !(optionalIn as readonly ReportKind[]).includes(kind));
}
