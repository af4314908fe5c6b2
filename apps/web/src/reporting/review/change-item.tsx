import { Button } from '@trussworks/react-uswds';
import { type ReactNode, useId } from 'react';
import { takeChangeBack, tickChange } from '../../api/report-queries';
import type { ChangeRequest } from '../../api/types';
import { texts } from '../texts';
import { useAttempt } from './use-attempt';
import { isOpen, type ReportTalk } from './use-report-talk';

const words = texts.review.changes;

interface ChangeItemProps {
  talk: ReportTalk;
  change: ChangeRequest;
  /** What it is about, to tell its buttons from those of others. */
  label: string;
  /** Before where it stands: what it is about, where that is not clear from what stands around it. */
  about?: ReactNode;
  /** More that can be done about it. */
  children?: ReactNode;
}

/** One requested change: how far it has come; the recipient ticks it off, the reviewer takes back what is not sent. */
export function ChangeItem({ talk, change, label, about, children }: ChangeItemProps) {
  const { report, mayTick, mayGather, storeChanges } = talk;
  const { trouble, attempt } = useAttempt();
  const isOurs = mayTick && change.sentAt !== null;
  return (
    <>
      {isOurs ? (
        <Tick
          change={change}
          onTick={(done) => attempt(async () => storeChanges(await tickChange(report.id, change.id, done)))}
        />
      ) : (
        <p className="notes__body">{change.body}</p>
      )}
      <p className="change-about">
        {about}
        <strong>{standing(change)}</strong>
      </p>
      {mayGather && change.sentAt === null && (
        <Button
          type="button"
          unstyled
          onClick={() => attempt(async () => storeChanges(await takeChangeBack(report.id, change.id)))}
        >
          {words.takeBack}
          <span className="usa-sr-only"> {label}</span>
        </Button>
      )}
      {trouble !== null && <p role="alert">{trouble}</p>}
      {children}
    </>
  );
}

function standing(change: ChangeRequest): string {
  if (change.done !== null) return words.doneBy(change.done.by.name);
  return isOpen(change) ? words.open : words.noted;
}

function Tick({ change, onTick }: { change: ChangeRequest; onTick: (done: boolean) => void }) {
  const id = useId();
  return (
    <div className="usa-checkbox change-tick">
      <input
        id={id}
        className="usa-checkbox__input"
        type="checkbox"
        checked={change.done !== null}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <label className="usa-checkbox__label" htmlFor={id}>
        <span className="notes__body">{change.body}</span>
      </label>
    </div>
  );
}
