import { Button } from '@trussworks/react-uswds';
import { settleThread } from '../../api/report-queries';
import type { ReportThread } from '../../api/types';
import { Recorded } from '../../figures/recorded';
import { useMay, useSession } from '../../session/session';
import { texts } from '../texts';
import { AnswerButton } from './answer-dialog';
import { useAttempt } from './use-attempt';
import type { ReportTalk } from './use-report-talk';

const words = texts.review.talk;

interface ThreadItemProps {
  talk: ReportTalk;
  thread: ReportThread;
  /** What it is about, to tell its buttons from those of others. */
  label: string;
}

/** One thread: what was said, what was answered, and the way to answer and to settle it. */
export function ThreadItem({ talk, thread, label }: ThreadItemProps) {
  const { report, mayComment, storeThreads } = talk;
  const { person } = useSession();
  const isOfficer = useMay('grantee-reports.review');
  const { trouble, attempt } = useAttempt();
  const isSettled = thread.resolved !== null;
  return (
    <div className={isSettled ? 'thread thread--settled' : 'thread'}>
      <p className="notes__body">{thread.body}</p>
      <Recorded by={thread.by} at={thread.at} />
      {thread.answers.map((one) => (
        <div key={one.id} className="thread__answer">
          <p className="notes__body">{one.body}</p>
          <Recorded by={one.by} at={one.at} />
        </div>
      ))}
      {thread.resolved !== null && <p>{words.settledBy(thread.resolved.by.name)}</p>}
      {mayComment && (
        <ul className="row-actions not-on-paper">
          <li>
            <AnswerButton talk={talk} to={{ answers: thread.id }} said={thread.body} label={label} />
          </li>
          {(isOfficer || thread.by.id === person.id) && (
            <li>
              <Button
                type="button"
                unstyled
                onClick={() =>
                  attempt(async () => storeThreads(await settleThread(report.id, thread.id, !isSettled)))
                }
              >
                {isSettled ? words.reopen : words.settle}
                <span className="usa-sr-only"> {label}</span>
              </Button>
            </li>
          )}
        </ul>
      )}
      {trouble !== null && <p role="alert">{trouble}</p>}
    </div>
  );
}
