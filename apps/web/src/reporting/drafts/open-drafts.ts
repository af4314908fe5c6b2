import { keptCopyOf } from './kept-copy';

/** A part of a draft that is on the page. */
interface OpenDraft {
  /** Saves now what is not saved yet. */
  flush(): void;
  /** Whether the server has everything, and nothing waits for a choice. */
  isWhole(): boolean;
}

/** By the draft's name, as everything here. */
const open = new Map<string, OpenDraft>();
const underWay = new Map<string, Promise<unknown>>();

export function draftIsOpen(name: string, draft: OpenDraft): void {
  open.set(name, draft);
}

export function draftIsClosed(name: string, draft: OpenDraft): void {
  if (open.get(name) === draft) open.delete(name);
}

/** A save has been sent: whoever reads the draft anew waits for it. */
export function saveIsUnderWay(name: string, saving: Promise<unknown>): void {
  underWay.set(name, saving);
  void saving.finally(() => {
    if (underWay.get(name) === saving) underWay.delete(name);
  });
}

/** Resolves when nothing of the draft is on its way to the server from this page. */
export async function savesSettled(name: string): Promise<void> {
  await underWay.get(name);
}

/**
 * Saves everything of a draft that this person has typed on this device, and tells whether the server has all of it.
 *
 * It has not where there is no connection, where the server refused something, and where the person has yet to choose.
 */
export async function savedWhole(person: string, name: string): Promise<boolean> {
  await savesSettled(name);
  open.get(name)?.flush();
  await savesSettled(name);
  return open.get(name)?.isWhole() ?? keptCopyOf(person, name).read() === null;
}
