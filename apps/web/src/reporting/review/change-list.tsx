import { useState } from 'react';
import { requestChange } from '../../api/report-queries';
import type { Report } from '../../api/types';
import { Form } from '../../forms/form';
import { TextAreaField } from '../../forms/text-area-field';
import { MOST_CHARACTERS } from '../limits';
import { texts } from '../texts';
import { AboutField } from './about-field';
import { AboutLink } from './about-link';
import { noteAnchor } from './anchors';
import { ChangeItem } from './change-item';
import { useAboutWords } from './use-about-words';
import { type ReportTalk, useReportTalk } from './use-report-talk';

const words = texts.review.changes;

/** What the office asks to be changed: gathered during the review, ticked off by the grantee. Nothing while there is none. */
export function ChangeList({ report }: { report: Report }) {
  const talk = useReportTalk(report);
  const { changes, mayGather, mayTick } = talk;
  const inWords = useAboutWords(
    report,
    changes.map(({ pointer }) => pointer),
  );
  if (changes.length === 0 && !mayGather) return null;
  return (
    <section aria-labelledby="changes-heading">
      <h2 id="changes-heading">{words.heading}</h2>
      {mayGather && <p>{words.gather}</p>}
      {mayTick && <p>{words.tick}</p>}
      {changes.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="notes">
        {changes.map((change) => (
          <li key={change.id} id={noteAnchor(change.id)} tabIndex={-1} className="notes__note">
            <ChangeItem
              talk={talk}
              change={change}
              label={inWords(change.pointer)}
              about={
                <>
                  <AboutLink pointer={change.pointer}>{inWords(change.pointer)}</AboutLink>
                  {' · '}
                </>
              }
            />
          </li>
        ))}
      </ul>
      {mayGather && <NoteChange report={report} talk={talk} />}
    </section>
  );
}

function NoteChange({ report, talk }: { report: Report; talk: ReportTalk }) {
  const [noted, setNoted] = useState(0);
  const send = async ({ pointer = '', body = '' }: Record<string, string>) => {
    talk.storeChanges(await requestChange(report.id, pointer, body.trim()));
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
          maxLength={MOST_CHARACTERS.change}
          rows={2}
          missing={words.bodyMissing}
        />
      </Form>
    </div>
  );
}
