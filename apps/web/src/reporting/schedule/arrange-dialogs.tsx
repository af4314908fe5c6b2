import { Button } from '@trussworks/react-uswds';
import { api, bodyOf, doneOf } from '../../api/client';
import type { ReportPackage } from '../../api/types';
import { displayDay } from '../../figures/dates';
import { Form } from '../../forms/form';
import { TextAreaField } from '../../forms/text-area-field';
import { TextField } from '../../forms/text-field';
import type { Values } from '../../forms/versions';
import { ModalDialog } from '../../shell/modal-dialog';
import { MOST_CHARACTERS } from '../limits';
import { periodInWords } from '../report-words';
import { useFinishArranging } from './use-finish-arranging';

interface ArrangeDialogProps {
  /** As it stands in the address of the award's page. */
  fain: string;
  report: ReportPackage;
  onDone: () => void;
}

const headersOf = ({ id, version }: ReportPackage) => ({
  path: { id },
  header: { 'If-Match': `"${version}"` },
});

/** Gives more time, or less, also once the day has passed. */
export function DueDateDialog({ fain, report, onDone }: ArrangeDialogProps) {
  const finish = useFinishArranging(fain, onDone);
  const send = async ({ dueOn = '', reason = '' }: Values) => {
    const params = headersOf(report);
    await bodyOf(api.POST('/api/report-packages/{id}/due-dates', { params, body: { dueOn, reason } }));
    await finish(`The report is now due on ${displayDay(dueOn)}.`);
  };
  return (
    <ModalDialog heading="Move the due date" onCancel={onDone}>
      <p>
        The report for {periodInWords(report)} is due on {displayDay(report.dueOn)}.
      </p>
      <Form
        label="Due date"
        action="Move it"
        busyAction="Moving…"
        send={send}
        beside={<CancelButton onDone={onDone} />}
      >
        <TextField
          name="dueOn"
          label="New due date"
          hint={`${displayDay(report.periodEndsOn)}, when the period ends, or later.`}
          type="date"
          autoComplete="off"
          missing="Enter the day on which it is due."
        />
        <TextAreaField
          name="reason"
          label="Reason"
          hint="The history of the report keeps it; the grantee reads it."
          maxLength={MOST_CHARACTERS.dueDateReason}
          rows={3}
          missing="Say why the date moves."
        />
      </Form>
    </ModalDialog>
  );
}

/** Lets a report go that nobody has begun, or asks for one again that was let go. */
export function SkipDialog({ fain, report, onDone }: ArrangeDialogProps) {
  const finish = useFinishArranging(fain, onDone);
  const isSkipped = report.state === 'skipped';
  const send = async ({ reason = '' }: Values) => {
    const body = { step: isSkipped ? ('ask-again' as const) : ('skip' as const), reason };
    await doneOf(api.POST('/api/report-packages/{id}/steps', { params: headersOf(report), body }));
    await finish(isSkipped ? 'The report is asked for again.' : 'The report is skipped; nothing is due.');
  };
  return (
    <ModalDialog heading={isSkipped ? 'Ask for this report again' : 'Skip this report'} onCancel={onDone}>
      <p>
        The report for {periodInWords(report)}, due on {displayDay(report.dueOn)}.
      </p>
      <Form
        label={isSkipped ? 'Ask again' : 'Skip'}
        action={isSkipped ? 'Ask again' : 'Skip it'}
        busyAction="Saving…"
        send={send}
        beside={<CancelButton onDone={onDone} />}
      >
        <TextAreaField
          name="reason"
          label="Reason"
          hint="The history of the report keeps it; the grantee reads it."
          maxLength={MOST_CHARACTERS.stepReason}
          rows={3}
          missing="Say why."
        />
      </Form>
    </ModalDialog>
  );
}

function CancelButton({ onDone }: { onDone: () => void }) {
  return (
    <Button type="button" unstyled onClick={onDone}>
      Cancel
    </Button>
  );
}
