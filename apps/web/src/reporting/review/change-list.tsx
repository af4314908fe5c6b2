import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useId, useState } from 'react';
import {
  changeRequestsQuery,
  reportQuery,
  requestChange,
  takeChangeBack,
  tickChange,
} from '../../api/report-queries';
import type { ChangeRequest, ChangeRequests, Report } from '../../api/types';
import { Form } from '../../forms/form';
import { TextAreaField } from '../../forms/text-area-field';
import { useMay } from '../../session/session';
import { texts } from '../texts';
import { AboutField } from './about-field';
import { aboutInWords } from './about-words';

const words = texts.review.changes;

/** What the office asks to be changed: gathered during the review, ticked off by the grantee. Nothing while there is none. */
export function ChangeList({ report }: { report: Report }) {
  const { data } = useQuery(changeRequestsQuery(report.id));
  const queries = useQueryClient();
  const mayGather = useMay('grantee-reports.review') && report.state === 'in-review';
  const mayTick =
    useMay('grantee-reports.write') && (report.state === 'draft' || report.state === 'changes-requested');
  const store = (changes: ChangeRequests) => {
    queries.setQueryData(changeRequestsQuery(report.id).queryKey, changes);
    void queries.invalidateQueries({ queryKey: reportQuery(report.id).queryKey });
  };
  const items = data?.items ?? [];
  if (items.length === 0 && !mayGather) return null;
  return (
    <section aria-labelledby="changes-heading">
      <h2 id="changes-heading">{words.heading}</h2>
      {mayGather && <p>{words.gather}</p>}
      {mayTick && <p>{words.tick}</p>}
      {items.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="notes">
        {items.map((change) => (
          <li key={change.id} className="notes__note">
            {mayTick && change.sentAt !== null ? (
              <Tick
                change={change}
                onTick={(done) => void tickChange(report.id, change.id, done).then(store)}
              />
            ) : (
              <Said change={change} />
            )}
            {mayGather && change.sentAt === null && (
              <Button
                type="button"
                unstyled
                onClick={() => void takeChangeBack(report.id, change.id).then(store)}
              >
                {words.takeBack}
                <span className="usa-sr-only"> {change.body.slice(0, 60)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayGather && <NoteChange report={report} onNoted={store} />}
    </section>
  );
}

function standing({ sentAt, done }: ChangeRequest): string {
  if (done !== null) return words.doneBy(done.by.name);
  return sentAt === null ? words.noted : words.open;
}

function Said({ change }: { change: ChangeRequest }) {
  return (
    <>
      <p className="thread__about">
        {aboutInWords(change.pointer)} · {standing(change)}
      </p>
      <p className="notes__body">{change.body}</p>
    </>
  );
}

function Tick({ change, onTick }: { change: ChangeRequest; onTick: (done: boolean) => void }) {
  const id = useId();
  return (
    <div className="usa-checkbox">
      <input
        id={id}
        className="usa-checkbox__input"
        type="checkbox"
        checked={change.done !== null}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <label className="usa-checkbox__label" htmlFor={id}>
        <span className="notes__body">{change.body}</span>
        <span className="usa-checkbox__label-description">
          {aboutInWords(change.pointer)} · {standing(change)}
        </span>
      </label>
    </div>
  );
}

function NoteChange({ report, onNoted }: { report: Report; onNoted: (changes: ChangeRequests) => void }) {
  const [noted, setNoted] = useState(0);
  const send = async ({ pointer = '', body = '' }: Record<string, string>) => {
    onNoted(await requestChange(report.id, pointer, body.trim()));
    setNoted((count) => count + 1);
  };
  return (
    <div className="not-on-paper">
      <Form
        label={words.heading}
        action={words.note}
        busyAction={words.noting}
        done={words.noteDone}
        send={send}
      >
        <AboutField report={report} />
        <TextAreaField
          key={noted}
          name="body"
          label={words.body}
          maxLength={2000}
          rows={2}
          missing={words.bodyMissing}
        />
      </Form>
    </div>
  );
}
