import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sendComment, threadsQuery } from '../../api/report-queries';
import type { Report } from '../../api/types';
import { Form } from '../../forms/form';
import { TextAreaField } from '../../forms/text-area-field';
import { QueryState } from '../../loading/query-state';
import { MOST_CHARACTERS } from '../limits';
import { texts } from '../texts';
import { AboutField } from './about-field';
import { AboutLink } from './about-link';
import { noteAnchor } from './anchors';
import { ThreadItem } from './thread-item';
import { useAboutWords } from './use-about-words';
import { type ReportTalk, useReportTalk } from './use-report-talk';

const words = texts.review.talk;

/** What grantees and officers say about a report, thread by thread; each leads to its field. */
export function Talk({ report }: { report: Report }) {
  const threads = useQuery(threadsQuery(report.id));
  const talk = useReportTalk(report);
  const inWords = useAboutWords(
    report,
    talk.threads.map(({ pointer }) => pointer),
  );
  return (
    <section aria-labelledby="talk-heading">
      <h2 id="talk-heading">{words.heading}</h2>
      <QueryState query={threads} what={words.what} skeletonRows={2}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="empty">{words.none}</p>}
            <ul className="notes">
              {items.map((thread) => (
                <li key={thread.id} id={noteAnchor(thread.id)} tabIndex={-1} className="notes__note">
                  <p className="thread__about">
                    {words.about} <AboutLink pointer={thread.pointer}>{inWords(thread.pointer)}</AboutLink>
                  </p>
                  <ThreadItem talk={talk} thread={thread} label={inWords(thread.pointer)} />
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryState>
      {talk.mayComment ? (
        <NewComment report={report} talk={talk} />
      ) : (
        <p className="definition-line">{closedInWords(report)}</p>
      )}
    </section>
  );
}

/** Why whoever reads it cannot comment. */
function closedInWords({ state }: Report): string {
  if (state === 'not-due') return words.closed.notBegun;
  return state === 'skipped' ? words.closed.skipped : words.closed.others;
}

function NewComment({ report, talk }: { report: Report; talk: ReportTalk }) {
  const [written, setWritten] = useState(0);
  const send = async ({ pointer = '', body = '' }: Record<string, string>) => {
    talk.storeThreads(await sendComment(report.id, { pointer }, body.trim()));
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
          maxLength={MOST_CHARACTERS.comment}
          rows={3}
          missing={words.bodyMissing}
        />
      </Form>
    </div>
  );
}
