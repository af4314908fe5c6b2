import { queryOptions } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Values } from '../../forms/versions';
import { useSession } from '../../session/session';
import { DraftSaver } from './draft-saver';
import type { DraftDoor, DraftState } from './draft-state';
import { forgetOldCopies, keptCopyOf } from './kept-copy';
import { savesSettled } from './open-drafts';

/** A part of a draft that saves itself, for `DraftFrame` and the fields in it. */
export interface Draft<Stored> extends DraftState<Stored> {
  /** Takes what was typed into the field of this name. */
  change: (name: string, value: string) => void;
  /** The same for several fields at once. */
  changeAll: (typed: Values) => void;
  /** Saves at once what is not saved yet. */
  flush: () => void;
  takeKept: () => void;
  discardKept: () => void;
  /** Goes on with the chosen values of the fields that both changed. */
  resolve: (chosen: Values) => void;
  /** Shows what somebody else has saved since. */
  refresh: () => Promise<void>;
}

interface AutosaveOptions<Stored extends { version: number }> extends DraftDoor<Stored> {
  /** The draft's own, such as "<package>/progress"; what lies on the device is found by it. */
  name: string;
  /** As it was read, by `draftQuery` of the same name. */
  stored: Stored;
}

/**
 * Reads a part of a draft anew each time that it is opened, after everything of it that this page still sends.
 *
 * Not shared with what other pages show: somebody may have changed it a moment ago.
 */
export function draftQuery<Stored>(name: string, load: () => Promise<Stored>) {
  return queryOptions({
    queryKey: ['drafts', name],
    queryFn: async () => {
      await savesSettled(name);
      return load();
    },
    gcTime: 0,
    staleTime: Infinity,
  });
}

/**
 * Keeps one part of a draft saved while it is written: two seconds after a key, on leaving the part and on closing the
 * tab; `DraftFrame` saves on leaving a field.
 *
 * The door may be a new object at each rendering; the first one is used throughout.
 */
export function useAutosave<Stored extends { version: number }>({
  name,
  stored,
  ...door
}: AutosaveOptions<Stored>): Draft<Stored> {
  const person = useSession().person.id;
  const [saver] = useState(() => new DraftSaver(name, door, keptCopyOf(person, name), stored));
  const state = useSyncExternalStore(saver.watch, saver.snapshot);
  useEffect(() => {
    forgetOldCopies(Date.now());
    saver.enter();
    const close = () => saver.close();
    const hide = () => document.visibilityState === 'hidden' && saver.flush();
    const online = () => saver.flush();
    window.addEventListener('pagehide', close);
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', close);
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hide);
      saver.leave();
    };
  }, [saver]);
  const [doors] = useState(() => ({
    change: (field: string, value: string) => saver.change({ [field]: value }),
    changeAll: (typed: Values) => saver.change(typed),
    flush: () => saver.flush(),
    takeKept: () => saver.takeKept(),
    discardKept: () => saver.discardKept(),
    resolve: (chosen: Values) => saver.resolve(chosen),
    refresh: () => saver.refresh(),
  }));
  return { ...state, ...doors };
}
