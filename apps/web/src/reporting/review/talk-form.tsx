import { type ReactNode, useEffect, useRef } from 'react';
import { requestChange, sendComment } from '../../api/report-queries';
import { ChoiceField } from '../../forms/choice-field';
import { Form } from '../../forms/form';
import { TextAreaField } from '../../forms/text-area-field';
import { useAnnounce } from '../../shell/announcer';
import { MOST_CHARACTERS } from '../limits';
import { texts } from '../texts';
import type { ReportTalk } from './use-report-talk';

const words = texts.review.at;
const KINDS = [
  ['change', words.kinds.change],
  ['comment', words.kinds.comment],
] as const;

interface TalkFormProps {
  talk: ReportTalk;
  pointer: string;
  label: string;
  onDone: () => void;
  /** Stands beside the button. */
  beside: ReactNode;
}

/** Room to say something about a field: a comment, and during the review also what has to change. */
export function TalkForm({ talk, pointer, label, onDone, beside }: TalkFormProps) {
  const { report, mayGather, storeChanges, storeThreads } = talk;
  const announce = useAnnounce();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector<HTMLElement>('select, textarea')?.focus(), []);
  const send = async ({ kind = 'comment', body = '' }: Record<string, string>) => {
    const isChange = kind === 'change';
    if (isChange) storeChanges(await requestChange(report.id, pointer, body.trim()));
    else storeThreads(await sendComment(report.id, { pointer }, body.trim()));
    announce(isChange ? texts.review.changes.noteDone : texts.review.talk.sent);
    onDone();
  };
  return (
    <div ref={frame} className="not-on-paper">
      <Form
        label={words.form(label)}
        action={words.send}
        busyAction={texts.review.talk.sending}
        send={send}
        beside={beside}
      >
        {mayGather && <ChoiceField name="kind" label={words.kind} hint={words.kindHint} options={KINDS} />}
        <TextAreaField
          name="body"
          label={words.body}
          hint={texts.review.talk.bodyHint}
          // What has to change is kept shorter than a comment, for it stands in a list.
          maxLength={mayGather ? MOST_CHARACTERS.change : MOST_CHARACTERS.comment}
          rows={3}
          missing={texts.review.talk.bodyMissing}
        />
      </Form>
    </div>
  );
}
