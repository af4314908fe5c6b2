import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { sendComment, settleThread, threadsQuery } from '../../api/report-queries';
import type { Report, ReportThread, ReportThreads } from '../../api/types';
import { Recorded } from '../../figures/recorded';
import { Form } from '../../forms/form';
import { TextAreaField } from '../../forms/text-area-field';
import { QueryState } from '../../loading/query-state';
import { useMay, useSession } from '../../session/session';
import { AboutField } from './about-field';
import { aboutInWords } from './about-words';
import { texts } from '../texts';

const words = texts.review.talk;

/** Nothing is said any more, or not yet. */
const CLOSED: readonly Report['state'][] = ['not-due', 'skipped', 'accepted'];

/** What grantees and officers say about a report, thread by thread. */
export function Talk({ report }: { report: Report }) {
  const threads = useQuery(threadsQuery(report.id));
  const mayWrite = useMay('grantee-reports.discuss') && !CLOSED.includes(report.state);
  return (
    <section aria-labelledby="talk-heading">
      <h2 id="talk-heading">{words.heading}</h2>
      <QueryState query={threads} what={words.what} skeletonRows={2}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="empty">{words.none}</p>}
            <ul className="notes">
              {items.map((thread) => (
                <Thread key={thread.id} report={report} thread={thread} mayWrite={mayWrite} />
              ))}
            </ul>
          </>
        )}
      </QueryState>
      {mayWrite ? <NewComment report={report} /> : <p className="definition-line">{words.closed}</p>}
    </section>
  );
}

/** Takes an answer of the API as what there is now. */
function useThreadsStored(id: string): (threads: ReportThreads) => void {
  const queries = useQueryClient();
  return (threads) => queries.setQueryData(threadsQuery(id).queryKey, threads);
}

function NewComment({ report }: { report: Report }) {
  const store = useThreadsStored(report.id);
  const [written, setWritten] = useState(0);
  const send = async ({ pointer = '', body = '' }: Record<string, string>) => {
    store(await sendComment(report.id, { pointer }, body.trim()));
    setWritten((count) => count + 1);
  };
  return (
    <div className="not-on-paper">
      <h3>{words.write}</h3>
      <Form label={words.write} action={words.send} busyAction={words.sending} done={words.sent} send={send}>
        <AboutField report={report} />
        <TextAreaField
          key={written}
          name="body"
          label={words.body}
          hint={words.bodyHint}
          maxLength={4000}
          rows={3}
          missing={words.bodyMissing}
        />
      </Form>
    </div>
  );
}

interface ThreadProps {
  report: Report;
  thread: ReportThread;
  mayWrite: boolean;
}

function Thread({ report, thread, mayWrite }: ThreadProps) {
  const store = useThreadsStored(report.id);
  const { person } = useSession();
  const isOfficer = useMay('grantee-reports.review');
  const [answering, setAnswering] = useState(false);
  const maySettle = mayWrite && (isOfficer || thread.by.id === person.id);
  const answer = async ({ body = '' }: Record<string, string>) => {
    store(await sendComment(report.id, { answers: thread.id }, body.trim()));
    setAnswering(false);
  };
  const isSettled = thread.resolved !== null;
  return (
    <li className={isSettled ? 'notes__note thread thread--settled' : 'notes__note thread'}>
      <p className="thread__about">
        {words.about} {aboutInWords(thread.pointer)}
      </p>
      <p className="notes__body">{thread.body}</p>
      <Recorded by={thread.by} at={thread.at} />
      {thread.answers.map((one) => (
        <div key={one.id} className="thread__answer">
          <p className="notes__body">{one.body}</p>
          <Recorded by={one.by} at={one.at} />
        </div>
      ))}
      {thread.resolved !== null && <p>{words.settledBy(thread.resolved.by.name)}</p>}
      {mayWrite && (
        <ul className="row-actions not-on-paper">
          {!answering && (
            <li>
              <Button type="button" unstyled onClick={() => setAnswering(true)}>
                {words.answer}
                <span className="usa-sr-only"> {aboutInWords(thread.pointer)}</span>
              </Button>
            </li>
          )}
          {maySettle && (
            <li>
              <Button
                type="button"
                unstyled
                onClick={() => void settleThread(report.id, thread.id, !isSettled).then(store)}
              >
                {isSettled ? words.reopen : words.settle}
                <span className="usa-sr-only"> {aboutInWords(thread.pointer)}</span>
              </Button>
            </li>
          )}
        </ul>
      )}
      {answering && (
        <Form label={words.answerLabel} action={words.sendAnswer} busyAction={words.sending} send={answer}>
          <TextAreaField
            name="body"
            label={words.answerLabel}
            maxLength={4000}
            rows={2}
            missing={words.bodyMissing}
          />
        </Form>
      )}
    </li>
  );
}
