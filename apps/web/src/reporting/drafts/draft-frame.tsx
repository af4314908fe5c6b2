import { type ReactNode, useId } from 'react';
import { BothVersions } from '../../forms/both-versions';
import { ErrorSummary } from '../../forms/error-summary';
import { type Fault, faultsOf, FormFaults } from '../../forms/faults';
import { useAnnounce } from '../../shell/announcer';
import { texts } from '../texts';
import { KeptOffer } from './kept-offer';
import { SaveStatus } from './save-status';
import type { Draft } from './use-autosave';

interface DraftFrameProps<Stored> {
  draft: Draft<Stored>;
  /** What is written, as a sentence names it: "progress part". */
  noun: string;
  /** The form's name for screen readers. */
  label: string;
  /** The names of its fields, as refusals point to them without the leading slash. */
  fieldNames: string[];
  /** What stands in the way of handing it over, once somebody has tried. */
  faults?: Fault[];
  children: ReactNode;
}

/**
 * What stands around the fields of a part that saves itself: whether it is saved, what is wrong, and the questions that
 * come first: what becomes of what lay on the device, and which of two versions stays.
 */
export function DraftFrame<Stored>(props: DraftFrameProps<Stored>) {
  const { draft, noun, label, fieldNames, faults = [], children } = props;
  const id = useId();
  const announce = useAnnounce();
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
        {/* Its own area: it takes the focus, which a save by itself must never do. */}
        <ErrorSummary formId={id} faults={faults} />
        {children}
        <SaveStatus draft={draft} refusals={refused.map(({ sentence }) => sentence)} />
      </form>
    </FormFaults>
  );
}

function theirsOf(differences: NonNullable<Draft<unknown>['conflict']>): Record<string, string> {
  return Object.fromEntries(differences.map(({ field, theirs }) => [field.name, theirs]));
}
