import type { Values } from '../../forms/versions';

/** What somebody typed over a version of a draft and the server does not have yet; only the fields that were changed. */
export interface Changes {
  /** As typed, by field name. */
  readonly mine: Values;
  /** The same fields as the version says them that was typed over. */
  readonly read: Values;
  /** The same fields as they were sent last, where the answer is not known. */
  readonly sent: Values;
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
    return there === (read[name] ?? '') || there === sent[name];
  };
  return {
    mine: Object.fromEntries(changed),
    conflicting: changed.filter(([name]) => !isOwn(name)).map(([name]) => name),
  };
}

/** The values whose names are in both, of the first. */
export function only(values: Values, names: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in names));
}
