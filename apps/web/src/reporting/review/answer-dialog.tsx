import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { sendComment } from '../../api/report-queries';
import { Form } from '../../forms/form';
import { TextAreaField } from '../../forms/text-area-field';
import { useAnnounce } from '../../shell/announcer';
import { ModalDialog } from '../../shell/modal-dialog';
import { MOST_CHARACTERS } from '../limits';
import { texts } from '../texts';
import type { ReportTalk } from './use-report-talk';

const words = texts.review.talk;

interface AnswerProps {
  talk: ReportTalk;
  /** The thread that is answered, or the field at which a change was asked for. */
  to: { answers: string } | { pointer: string };
  /** What is answered, to read it while one writes. */
  said: string;
  label: string;
}

/** The way to answer a comment or a requested change. */
export function AnswerButton({ talk, to, said, label }: AnswerProps) {
  const [answering, setAnswering] = useState(false);
  return (
    <>
      <Button type="button" unstyled onClick={() => setAnswering(true)}>
        {words.answer}
        <span className="usa-sr-only"> {label}</span>
      </Button>
      {answering && <AnswerDialog {...{ talk, to, said, label }} onDone={() => setAnswering(false)} />}
    </>
  );
}

/** Outside of the page's own forms, for a form cannot stand in another one. */
function AnswerDialog({ talk, to, said, label, onDone }: AnswerProps & { onDone: () => void }) {
  const announce = useAnnounce();
  const send = async ({ body = '' }: Record<string, string>) => {
    talk.storeThreads(await sendComment(talk.report.id, to, body.trim()));
    announce(words.sent);
    onDone();
  };
  return createPortal(
    <ModalDialog heading={words.answerHeading(label)} onCancel={onDone}>
      <blockquote className="notes__body thread__answer">{said}</blockquote>
      <Form
        label={words.answerLabel}
        action={words.sendAnswer}
        busyAction={words.sending}
        send={send}
        beside={
          <Button type="button" unstyled onClick={onDone}>
            {texts.review.steps.cancel}
          </Button>
        }
      >
        <TextAreaField
          name="body"
          label={words.answerLabel}
          hint={words.bodyHint}
          maxLength={MOST_CHARACTERS.comment}
          rows={3}
          missing={words.bodyMissing}
        />
      </Form>
    </ModalDialog>,
    document.body,
  );
}
