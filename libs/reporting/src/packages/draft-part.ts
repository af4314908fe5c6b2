import { type Named } from './report-package';

/** What every part of a draft has besides what it says. */
export interface DraftPart {
  readonly packageId: string;
  /** Rises by one with each save; 1 before the first. */
  readonly version: number;
  /** Null before the first save. */
  readonly savedBy: Named | null;
  readonly savedAt: Date | null;
}

/** The version of a part that nobody has saved yet. */
export const UNSAVED_VERSION = 1;

/** Text as it is kept: as it was typed, with one kind of line end. */
export function keptText(typed: string): string {
  return typed.replaceAll(/\r\n?/g, '\n');
}
