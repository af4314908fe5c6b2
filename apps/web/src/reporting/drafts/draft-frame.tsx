import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useMemo } from 'react';
import { BothVersions } from '../../forms/both-versions';
import { type Fault, faultsOf, fieldId, FormFaults } from '../../forms/faults';
import { useAnnounce } from '../../shell/announcer';
import { texts } from '../texts';
import { CurrentDraft } from './draft-fields';
import type { StoredPart } from './draft-state';
import { KeptOffer } from './kept-offer';
import { SaveStatus } from './save-status';
import type { Draft } from './use-autosave';

interface DraftFrameProps<Stored extends StoredPart> {
  draft: Draft<Stored>;
  /** What is written, as a sentence names it: "progress part". */
  noun: string;
  /** The form's name for screen readers. */
  label: string;
  /** The names of its fields, as refusals point to them without the leading slash. */
  fieldNames: string[];
  /** What stands in the way of handing it over, once somebody has tried; shown at the fields. */
  faults?: Fault[];
  children: ReactNode;
}

/**
 * What stands around the fields of a part that saves itself: whether it is saved, what is wrong, and the questions that
 * come first: what becomes of what lay on the device, and which of two versions stays.
 */
export function DraftFrame<Stored extends StoredPart>(props: DraftFrameProps<Stored>) {
  const { draft, noun, label, fieldNames, faults = [], children } = props;
  const id = useId();
  const announce = useAnnounce();
  const isAsking = draft.kept !== null || draft.conflict !== null;
  useFocusOnAsked(id, isAsking);
  const { values, change } = draft;
  const current = useMemo(() => ({ values, change }), [values, change]);
  if (draft.kept !== null) {
    return (
      <KeptOffer
        kept={draft.kept}
        onUse={() => {
          draft.takeKept();
          announce(texts.drafts.kept.used);
        }}
        onDiscard={() => {
          draft.discardKept();
          announce(texts.drafts.kept.discarded);
        }}
      />
    );
  }
  if (draft.conflict !== null) {
    return (
      <BothVersions
        words={texts.drafts.versions}
        key={draft.conflict.map(({ theirs }) => theirs).join()}
        noun={noun}
        differences={draft.conflict}
        save={(chosen) => {
          draft.resolve(chosen);
          return Promise.resolve();
        }}
        onTheirs={() => draft.resolve(theirsOf(draft.conflict ?? []))}
      />
    );
  }
  const refused = draft.refusal === null ? [] : faultsOf(draft.refusal, fieldNames);
  const shown = refused.length > 0 ? refused : faults;
  return (
    <FormFaults value={{ id, faults: shown }}>
      <form
        className="form draft"
        aria-label={label}
        noValidate
        onBlur={draft.flush}
        onSubmit={(event) => {
          event.preventDefault();
          draft.flush();
        }}
      >
        <CurrentDraft value={current}>{children}</CurrentDraft>
        <SaveStatus draft={draft} refusals={refused.map(({ sentence }) => sentence)} />
      </form>
    </FormFaults>
  );
}

/** Goes to the field that the address names, such as one that a task list leads to. */
export function useFocusOnAsked(formId: string, isAsking: boolean): void {
  const { field } = useSearch({ strict: false });
  const navigate = useNavigate();
  useEffect(() => {
    if (field === undefined || isAsking) return;
    const asked = document.getElementById(fieldId(formId, field));
    asked?.focus();
    asked?.scrollIntoView({ block: 'center' });
    // Once only: whoever follows the same link again is led there again.
    void navigate({ to: '.', search: {}, replace: true, resetScroll: false });
  }, [formId, field, isAsking, navigate]);
}

function theirsOf(differences: NonNullable<Draft<unknown>['conflict']>): Record<string, string> {
  return Object.fromEntries(differences.map(({ field, theirs }) => [field.name, theirs]));
}
