import type { Difference, Values, VersionField } from '../../forms/versions';
import type { KeptCopy } from './kept-copy';

/** A part as it is stored; one of both says when, and is null while nobody has saved it. */
export interface StoredPart {
  savedAt?: string | null;
  saved?: object | null;
}

/** How one part of a draft is told, read and saved. */
export interface DraftDoor<Stored extends { version: number }> {
  /** What is stored as text by field name; a field that is not there is empty. */
  toValues: (stored: Stored) => Values;
  /** The label of a field, and how its value reads, for a choice between two versions. */
  fieldOf: (name: string, values: Values) => VersionField;
  load: () => Promise<Stored>;
  /**
   * Saves the values over the version that is named in `If-Match`; the answer is what is stored then.
   *
   * `keepalive` goes into the request: it outlives the page.
   */
  save: (values: Values, version: number, options: { keepalive: boolean }) => Promise<Stored>;
}

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused';

/** What the page shows of a draft. */
export interface DraftState<Stored> {
  /** As they were read or saved last. */
  stored: Stored;
  /** With what was typed since. */
  values: Values;
  save: SaveState;
  /** When this page saved last; null before. */
  savedAt: Date | null;
  /** What the server refused; null otherwise. */
  refusal: unknown;
  /** What both sides changed; nothing is saved before a choice. */
  conflict: Difference[] | null;
  /** Typed on this device earlier and never saved; nothing is saved before the person says what becomes of it. */
  kept: { copy: KeptCopy; differences: Difference[] } | null;
}
