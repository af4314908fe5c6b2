import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { type FormEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { amendmentQuery, amendmentsQuery } from '../api/amendment-queries';
import type { Amendment, AwardWithShares } from '../api/types';
import { BothVersions } from '../forms/both-versions';
import { FormFaults } from '../forms/faults';
import { VERSIONS_WORDS } from '../forms/versions-words';
import { KeptFocus } from '../shell/kept-focus';
import { STEPS } from './amendment-search';
import { DraftKeeper, type DraftState, type SaveState } from './draft-keeper';
import { fieldOfPointer, readMoney, type StepId, writeMoney } from './draft-values';
import { MoneyStep } from './money-step';
import { ReviewStep } from './review-step';
import type { StepProps } from './step-props';
import { SharesStep } from './shares-step';
import { TermsStep, WhatStep } from './term-steps';

const route = getRouteApi('/awards/$fain/amendments/$id');
const FORM_ID = 'amendment';

interface WizardProps {
  fain: string;
  /** As it is now. */
  award: AwardWithShares;
  amendment: Amendment;
}

/** Writes a draft step by step; it saves itself, and going back or forward loses nothing. */
export function Wizard({ fain, award, amendment }: WizardProps) {
  const keeper = useKeeper(fain, amendment);
  const draft = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const { step = 'what' } = route.useSearch();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // The heading takes the focus when the step changes, and not when the page opens.
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const label = STEPS.find(({ id }) => id === step)?.label ?? '';
  if (draft.differences !== null) {
    return (
      <>
        <h2>{label}</h2>
        <BothVersions
          words={VERSIONS_WORDS}
          key={draft.stored.version}
          noun="draft"
          differences={draft.differences}
          save={(chosen) => keeper.choose(chosen)}
          onTheirs={() => void keeper.choose({})}
        />
      </>
    );
  }
  return (
    <KeptFocus className="amending">
      <StepLinks fain={fain} id={amendment.id} step={step} />
      <h2 ref={heading} tabIndex={-1}>
        {label}
      </h2>
      <FormFaults value={{ id: FORM_ID, faults: faultsShown(draft) }}>
        <StepForm key={`${step} ${draft.epoch}`} award={award} draft={draft} keeper={keeper} step={step} />
      </FormFaults>
      {step === 'review' && <ReviewStep fain={fain} draft={draft} keeper={keeper} />}
      <StepButtons fain={fain} id={amendment.id} step={step} />
      <SavedNote save={draft.save} onRetry={() => void keeper.flush()} />
    </KeptFocus>
  );
}

/** One keeper for as long as the page is open; what is not saved is saved when the page is left. */
function useKeeper(fain: string, amendment: Amendment): DraftKeeper {
  const queries = useQueryClient();
  const [keeper] = useState(
    () =>
      new DraftKeeper(
        fain,
        amendment,
        (saved) => queries.setQueryData(amendmentQuery(fain, saved.id).queryKey, saved),
        () => queries.fetchQuery({ ...amendmentQuery(fain, amendment.id), staleTime: 0 }),
      ),
  );
  const listKey = useMemo(() => amendmentsQuery(fain).queryKey, [fain]);
  useEffect(() => {
    const saveHidden = () => {
      if (document.visibilityState === 'hidden') void keeper.flush();
    };
    document.addEventListener('visibilitychange', saveHidden);
    return () => {
      document.removeEventListener('visibilitychange', saveHidden);
      void keeper.flush().then(() => queries.invalidateQueries({ queryKey: listKey }));
    };
  }, [keeper, queries, listKey]);
  return keeper;
}

/** What could not be saved, and what of the saved draft stands in its way; that something is missing is said at the end. */
function faultsShown({ save, stored }: DraftState) {
  if (save.is === 'failed' && save.faults.length > 0) return save.faults;
  return stored.preview.problems
    .filter(({ code }) => code !== 'missing')
    .map(({ pointer, detail }) => ({ field: fieldOfPointer(pointer), sentence: detail }));
}

function StepLinks({ fain, id, step }: { fain: string; id: string; step: StepId }) {
  return (
    <nav aria-label="Steps" className="amending__steps">
      <ol>
        {STEPS.map(({ id: one, label }) => (
          <li key={one}>
            <Link
              to="/awards/$fain/amendments/$id"
              params={{ fain, id }}
              search={{ step: one }}
              {...(one === step && { 'aria-current': 'step' as const })}
            >
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The fields of one step; whatever is typed into one of them is kept by its name. */
function StepForm({ step, ...props }: StepProps & { step: StepId }) {
  const { keeper, draft } = props;
  const onInput = ({ target }: FormEvent<HTMLFormElement>) => {
    if (
      !(target instanceof HTMLInputElement) &&
      !(target instanceof HTMLTextAreaElement) &&
      !(target instanceof HTMLSelectElement)
    )
      return;
    const [, index, part] = /^money-(\d+)-(\w+)$/.exec(target.name) ?? [];
    if (index !== undefined && part !== undefined) {
      const rows = readMoney(draft.values['money'] ?? '');
      const changed = rows.map((row, at) => (at === Number(index) ? { ...row, [part]: target.value } : row));
      keeper.put('money', writeMoney(changed));
    } else if (target.name in draft.values) {
      keeper.put(target.name, target.value);
    }
  };
  if (step === 'review') return null;
  return (
    <form
      className="form"
      aria-label="Amendment"
      noValidate
      onInput={onInput}
      onBlur={() => void keeper.flush()}
      onSubmit={(event) => {
        event.preventDefault();
        void keeper.flush();
      }}
    >
      {step === 'what' && <WhatStep {...props} />}
      {step === 'terms' && <TermsStep {...props} />}
      {step === 'money' && <MoneyStep {...props} />}
      {step === 'shares' && <SharesStep {...props} />}
    </form>
  );
}

function StepButtons({ fain, id, step }: { fain: string; id: string; step: StepId }) {
  const at = STEPS.findIndex((one) => one.id === step);
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]];
  const params = { fain, id };
  return (
    <p className="amending__buttons">
      {before !== undefined && (
        <Link
          to="/awards/$fain/amendments/$id"
          params={params}
          search={{ step: before.id }}
          className="usa-button usa-button--outline"
        >
          Back
        </Link>
      )}
      {after !== undefined && (
        <Link
          to="/awards/$fain/amendments/$id"
          params={params}
          search={{ step: after.id }}
          className="usa-button"
        >
          Next: {after.label}
        </Link>
      )}
    </p>
  );
}

const TIME = new Intl.DateTimeFormat('en-US', { timeStyle: 'short' });

/** Whether what was typed is safe. */
function SavedNote({ save, onRetry }: { save: SaveState; onRetry: () => void }) {
  return (
    <p className="amending__saved" role="status">
      {save.is === 'saved' &&
        (save.at === null ? 'The draft saves itself.' : `Saved at ${TIME.format(save.at)}.`)}
      {save.is === 'waiting' && 'Not saved yet…'}
      {save.is === 'saving' && 'Saving…'}
      {save.is === 'failed' && (
        <span className="amendment-problem">
          {save.sentence}{' '}
          {save.faults.length === 0 && (
            <Button type="button" unstyled onClick={onRetry}>
              Save again
            </Button>
          )}
        </span>
      )}
    </p>
  );
}
