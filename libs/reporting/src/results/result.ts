import { type IsoDate } from '@awardbook/fiscal';
import { type DraftPart } from '../packages/draft-part';

/** What the office's fact sheets tell of, in their order. */
export const RESULT_THEMES = [
  { code: 'laws-enacted', label: 'Laws enacted' },
  { code: 'legislation-drafted', label: 'Legislation drafted' },
  { code: 'prosecutions-and-convictions', label: 'First prosecutions and convictions' },
  { code: 'justice-officials-trained', label: 'Investigators, prosecutors and judges trained' },
  { code: 'awareness-and-government-will', label: 'Awareness and government will' },
  { code: 'frameworks-implemented', label: 'Implementation of frameworks' },
  { code: 'victim-services', label: 'Victim services' },
  { code: 'protection-in-conflict', label: 'Protection in conflict' },
  { code: 'regional-partnership', label: 'Regional partnership' },
] as const;

export type ResultTheme = (typeof RESULT_THEMES)[number]['code'];

export const MAX_RESULTS = 50;
export const MAX_RESULT_TITLE_LENGTH = 200;
export const MAX_RESULT_CHANGE_LENGTH = 4_000;
export const MAX_EVIDENCE_LINK_LENGTH = 500;

/** What came of the work, as far as the draft has come; null and empty where nothing is said yet. */
export interface ResultDraft {
  /** Given by whoever writes, the same in every save. */
  readonly id: string;
  readonly theme: ResultTheme | null;
  /** Code of a country, or of a place of its own for what is regional or global. */
  readonly place: string | null;
  /** Both days included. */
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  /** One sentence that could stand alone. */
  readonly title: string;
  /** What is otherwise than before. */
  readonly change: string;
  /** Where anybody can read about it; empty when there is none. */
  readonly evidenceLink: string;
  /** An attachment of the same report that shows it. */
  readonly evidenceAttachmentId: string | null;
  /** Whether the office may publish it; null until somebody has said so. */
  readonly publishable: boolean | null;
}

/** A result with the names to show. */
export interface Result extends ResultDraft {
  readonly placeName: string | null;
  /** Title of the attachment. */
  readonly evidenceTitle: string | null;
}

/** The results of one report, in the order in which they were written. */
export interface ResultList extends DraftPart {
  readonly results: readonly Result[];
}
