import type { Values } from '../../forms/versions';

/** What somebody typed over a version of a draft and the server does not have yet; only the fields that were changed. */
export interface Changes {
  /** As typed, by field name. */
  readonly mine: Values;
  /** The same fields as the version says them that was typed over. */
  readonly read: Values;
  /** The same fields as they were sent since, oldest first, where the answer is not known. */
  readonly sent: SentValues;
}

/** Everything that was sent of each field and may have arrived. */
export type SentValues = Readonly<Record<string, readonly string[]>>;

/** Ten thousand characters each: more would not fit beside other drafts on the device. */
const MOST_SENT = 5;

/** Adds what is being sent now; what was sent long before is forgotten, and would be asked about. */
export function alsoSent(before: SentValues, values: Values): SentValues {
  const added = Object.entries(values).map(([name, value]): [string, readonly string[]] => [
    name,
    [...(before[name] ?? []).filter((one) => one !== value), value].slice(-MOST_SENT),
  ]);
  return { ...before, ...Object.fromEntries(added) };
}

export interface Merged {
  /** Changes that stand over the newer version. */
  readonly mine: Values;
  /** Fields that both sides changed, each to something else; nothing of them is saved before a choice. */
  readonly conflicting: readonly string[];
}

/**
 * Puts what was typed over one version onto a newer one, field by field.
 *
 * A field that only one side changed is that side's. What was sent before its answer got lost is the person's own,
 * too, when it comes back as the newer version.
 */
export function mergeOnto(theirs: Values, { mine, read, sent }: Changes): Merged {
  const changed = Object.entries(mine).filter(([name, value]) => value !== (theirs[name] ?? ''));
  const isOwn = (name: string) => {
    const there = theirs[name] ?? '';
    return there === (read[name] ?? '') || (sent[name] ?? []).includes(there);
  };
  return {
    mine: Object.fromEntries(changed),
    conflicting: changed.filter(([name]) => !isOwn(name)).map(([name]) => name),
  };
}

/** The values whose names are in both, of the first. */
export function only<Value>(values: Readonly<Record<string, Value>>, names: Values): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in names));
}
