import type { Changes } from './draft-merge';

/** What was typed on this device and did not reach the server. */
export interface KeptCopy extends Changes {
  /** When the last key was pressed, milliseconds. */
  readonly at: number;
}

const PREFIX = 'awardbook-draft';
const KEPT_FOR_MS = 90 * 86_400_000;

/** Where a draft's copy lies on this device: each person has their own, and is never shown somebody else's. */
export function keptCopyOf(person: string, draft: string) {
  const key = `${PREFIX}/${person}/${draft}`;
  return {
    read: (): KeptCopy | null => readCopy(key),
    write: (changes: Changes) => {
      try {
        localStorage.setItem(key, JSON.stringify({ ...changes, at: Date.now() }));
      } catch {
        // Without room, or where the browser keeps nothing, the server's copy is the only one.
      }
    },
    remove: () => {
      try {
        localStorage.removeItem(key);
      } catch {
        // Where the browser keeps nothing, there is nothing to remove.
      }
    },
  };
}

/** Removes what was kept so long ago that the report is certainly closed. */
export function forgetOldCopies(now: number): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(`${PREFIX}/`)) continue;
      const copy = readCopy(key);
      if (copy === null || now - copy.at > KEPT_FOR_MS) localStorage.removeItem(key);
    }
  } catch {
    // Where the browser keeps nothing, there is nothing to remove.
  }
}

function readCopy(key: string): KeptCopy | null {
  try {
    const copy: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isCopy(copy) ? copy : null;
  } catch {
    // Cut off by a crash, or not written by this page.
    return null;
  }
}

function isCopy(copy: unknown): copy is KeptCopy {
  if (typeof copy !== 'object' || copy === null || !('at' in copy) || typeof copy.at !== 'number')
    return false;
  const { mine, read, sent } = copy as Partial<Record<keyof KeptCopy, unknown>>;
  const isText = (one: unknown) => typeof one === 'string';
  return (
    isRecordOf(mine, isText) &&
    isRecordOf(read, isText) &&
    isRecordOf(sent, (all) => Array.isArray(all) && all.every(isText))
  );
}

function isRecordOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isOne);
}
