import type { ReactNode } from 'react';
import type { ChangeRequest, ReportThread } from '../../api/types';
import { texts } from '../texts';
import { ThreadItem } from './thread-item';
import type { ReportTalk } from './use-report-talk';

interface NotesAtProps {
  talk: ReportTalk;
  /** The field as the page calls it. */
  label: string;
  changes: readonly ChangeRequest[];
  threads: readonly ReportThread[];
  /** How one of the changes is shown. */
  changeItem: (change: ChangeRequest) => ReactNode;
  /** Below what is said. */
  children?: ReactNode;
}

/** What is asked and said at a field, as a group that bears its name. */
export function NotesAt({ talk, label, changes, threads, changeItem, children }: NotesAtProps) {
  return (
    <div className="talk-notes" role="group" aria-label={texts.review.at.group(label)}>
      {changes.length + threads.length > 0 && (
        <ul className="notes">
          {changes.map((change) => (
            <li key={change.id} className="notes__note">
              {changeItem(change)}
            </li>
          ))}
          {threads.map((thread) => (
            <li key={thread.id} className="notes__note">
              <ThreadItem talk={talk} thread={thread} label={label} />
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
