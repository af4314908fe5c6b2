import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ChangeRequest, Report } from '../../api/types';
import { AtField } from '../../forms/text-field';
import { placeOf } from '../review/about-words';
import { AnswerButton } from '../review/answer-dialog';
import { ChangeItem } from '../review/change-item';
import { NotesAt } from '../review/notes-at';
import { useAboutWords } from '../review/use-about-words';
import { isOpen, type ReportTalk } from '../review/use-report-talk';
import { texts } from '../texts';

const words = texts.wizard.requested;

/** What the office asked to be changed, as a checklist above the parts of a draft; nothing where nothing was. */
export function AskedList({ talk }: { talk: ReportTalk }) {
  const { report } = talk;
  const changes = talk.changes.filter(({ sentAt }) => sentAt !== null);
  const inWords = useAboutWords(
    report,
    changes.map(({ pointer }) => pointer),
  );
  if (changes.length === 0) return null;
  const open = changes.filter(isOpen).length;
  return (
    <details className="asked" open>
      <summary>
        <h2>{open === 0 ? words.allDone : words.heading(open, changes.length)}</h2>
      </summary>
      <p>{words.says}</p>
      <ul className="notes">
        {changes.map((change) => (
          <li key={change.id} className="notes__note">
            <Asked talk={talk} change={change} label={inWords(change.pointer)}>
              <FieldLink report={report} pointer={change.pointer}>
                {inWords(change.pointer)}
              </FieldLink>
              {' · '}
            </Asked>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface FieldLinkProps {
  report: Report;
  pointer: string;
  children: string;
}

/** Leads to the part, and to the field in it. */
function FieldLink({ report, pointer, children }: FieldLinkProps) {
  const place = placeOf(pointer);
  const part = report.parts.find((one) => one === place?.part);
  if (place === null || part === undefined) return <>{children}</>;
  return (
    <Link
      to="/reports/$id/$part"
      params={{ id: report.id, part }}
      search={place.field === '' ? {} : { field: place.field }}
      resetScroll={false}
    >
      {children}
    </Link>
  );
}

interface AskedProps {
  talk: ReportTalk;
  change: ChangeRequest;
  label: string;
  /** What it is about, where that is not clear from where it stands. */
  children?: ReactNode;
}

function Asked({ talk, change, label, children }: AskedProps) {
  return (
    <ChangeItem talk={talk} change={change} label={label} about={children}>
      <AnswerButton talk={talk} to={{ pointer: change.pointer }} said={change.body} label={label} />
    </ChangeItem>
  );
}

interface AskedOfPartProps {
  talk: ReportTalk;
  part: string;
  children: ReactNode;
}

/** Puts what the office asks and says of a part to the very fields that are written in. */
export function AskedOfPart({ talk, part, children }: AskedOfPartProps) {
  const atField = (name: string, label: string) => (
    <AskedAt talk={talk} pointer={`/${part}/${name}`} label={label} />
  );
  return <AtField value={atField}>{children}</AtField>;
}

interface AskedAtProps {
  talk: ReportTalk;
  pointer: string;
  label: string;
}

/** What is asked and said at one field, until it is settled. */
export function AskedAt({ talk, pointer, label }: AskedAtProps) {
  const changes = talk.changes.filter((one) => one.pointer === pointer && one.sentAt !== null);
  const threads = talk.threads.filter((one) => one.pointer === pointer && one.resolved === null);
  if (changes.length + threads.length === 0) return null;
  return (
    <NotesAt
      {...{ talk, label, changes, threads }}
      changeItem={(change) => <Asked talk={talk} change={change} label={label} />}
    />
  );
}
