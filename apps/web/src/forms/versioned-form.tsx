import { type ReactNode, useState } from 'react';
import { BothVersions } from './both-versions';
import type { Fault } from './faults';
import { Form } from './form';
import {
  changesOf,
  type Difference,
  differencesOf,
  isStale,
  plainValues,
  type Values,
  type VersionField,
} from './versions';
import { VERSIONS_WORDS } from './versions-words';

interface VersionedFormProps<Stored extends { version: number }> {
  /** The form's name for screen readers. */
  label: string;
  /** What is changed, as a sentence says it: "award". */
  noun: string;
  /** As it was read. */
  stored: Stored;
  /** Every field of the form, in its order. */
  fields: readonly VersionField[];
  /** What is stored, as the form's fields have it. */
  toValues: (stored: Stored) => Values;
  /** Reads it again. */
  load: () => Promise<Stored>;
  /** Saves what differs from the version that is named in `If-Match`; what it throws is shown. */
  save: (changes: Values, version: number) => Promise<void>;
  /** Leaves the form without saving: what somebody else saved is what this person wants, too. */
  onTheirs: () => void;
  check?: (values: Values) => Fault[];
  action?: string;
  beside?: ReactNode;
  /** The fields, each with its value as what it shows at first. */
  children: (values: Values) => ReactNode;
}

interface Conflict {
  differences: Difference[];
  mine: Values;
}

/**
 * A form over something that several people may change at once; it saves only what was changed in it.
 *
 * When somebody else was faster, both versions stand side by side, and nothing is saved before a choice.
 */
export function VersionedForm<Stored extends { version: number }>(props: VersionedFormProps<Stored>) {
  const { label, noun, fields, toValues, load, onTheirs, check, action = 'Save', beside, children } = props;
  const [base, setBase] = useState(props.stored);
  const [shown, setShown] = useState<Values>(() => toValues(props.stored));
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const saveOver = async (mine: Values) => {
    const changes = changesOf(mine, toValues(base));
    if (Object.keys(changes).length === 0)
      throw new Error('Nothing is changed yet, so there is nothing to save.');
    try {
      await props.save(changes, base.version);
    } catch (error) {
      if (!isStale(error)) throw error;
      const now = await load();
      const differences = differencesOf(fields, { read: toValues(base), mine, theirs: toValues(now) });
      setBase(now);
      setConflict({ differences, mine });
    }
  };

  if (conflict !== null) {
    return (
      <BothVersions
        words={VERSIONS_WORDS}
        // A new choice for each newer version.
        key={base.version}
        noun={noun}
        differences={conflict.differences}
        save={(chosen) => saveOver({ ...toValues(base), ...chosen })}
        onEdit={(chosen) => {
          setShown({ ...toValues(base), ...chosen });
          setConflict(null);
        }}
        onTheirs={onTheirs}
      />
    );
  }
  return (
    <Form
      label={label}
      action={action}
      busyAction="Saving…"
      beside={beside}
      check={check}
      send={(typed) => saveOver({ ...toValues(base), ...plainValues(fields, typed) })}
    >
      {children(shown)}
    </Form>
  );
}
