import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { proposeAmendment } from '../api/amendment-queries';
import { awardKey } from '../api/award-queries';
import { displayDay } from '../figures/dates';
import { Form } from '../forms/form';
import { useAnnounce } from '../shell/announcer';
import { STEPS } from './amendment-search';
import { changeInWords, kindsInWords } from './amendment-words';
import type { DraftKeeper, DraftState } from './draft-keeper';
import { fieldOfPointer, stepOfField, unreadableIn } from './draft-values';

interface ReviewStepProps {
  fain: string;
  draft: DraftState;
  keeper: DraftKeeper;
}

/** What the amendment will do, what stands in its way, and the way to finance. */
export function ReviewStep({ fain, draft, keeper }: ReviewStepProps) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { stored } = draft;
  // What was typed last belongs to what is reviewed.
  useEffect(() => void keeper.flush(), [keeper]);
  const propose = async () => {
    await keeper.flush();
    if (!keeper.isSettled()) throw new Error('The draft could not be saved. Mend what is marked first.');
    await proposeAmendment(fain, keeper.snapshot().stored);
    await queries.invalidateQueries({ queryKey: awardKey(fain) });
    await navigate({ to: '/awards/$fain', params: { fain }, hash: 'amendments' });
    announce('The amendment is proposed; finance decides on it.');
  };
  return (
    <>
      <dl className="facts">
        <div>
          <dt>Kind</dt>
          <dd>{kindsInWords(stored)}</dd>
        </div>
        <div>
          <dt>Counts from</dt>
          <dd>{stored.effectiveOn === null ? 'not said yet' : displayDay(stored.effectiveOn)}</dd>
        </div>
        <div className="facts__wide">
          <dt>What it does and why</dt>
          <dd className="amendment-text">{stored.description || 'nothing said yet'}</dd>
        </div>
      </dl>
      <h3>What it changes</h3>
      {stored.preview.changes.length === 0 ? (
        <p className="empty">Nothing yet. Go through the steps above and say what changes.</p>
      ) : (
        <ul className="amendment-changes">
          {stored.preview.changes.map((change) => (
            <li key={change.field}>{changeInWords(change)}</li>
          ))}
        </ul>
      )}
      <Problems fain={fain} draft={draft} />
      <Form label="Proposal" action="Propose it to finance" busyAction="Proposing…" send={propose}>
        <p>Finance reads it, returns it with a reason, or approves it; only then does the award change.</p>
      </Form>
    </>
  );
}

/** What stands in the way, each with the way to the step where it is mended. */
function Problems({ fain, draft }: { fain: string; draft: DraftState }) {
  const problems = [
    ...unreadableIn(draft.values).map(({ field = '', sentence }) => ({ field, sentence })),
    ...draft.stored.preview.problems.map(({ pointer, detail }) => ({
      field: fieldOfPointer(pointer),
      sentence: detail,
    })),
  ];
  if (problems.length === 0) return null;
  return (
    <>
      <h3>What stands in its way</h3>
      <ul className="amendment-changes">
        {problems.map(({ field, sentence }) => {
          const step = stepOfField(field);
          return (
            <li key={`${field} ${sentence}`}>
              <span className="amendment-problem">{sentence}</span>{' '}
              <Link
                to="/awards/$fain/amendments/$id"
                params={{ fain, id: draft.stored.id }}
                search={{ step }}
              >
                Mend it in “{STEPS.find(({ id }) => id === step)?.label}”
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
