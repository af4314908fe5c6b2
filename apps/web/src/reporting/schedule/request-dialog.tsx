import { Button } from '@trussworks/react-uswds';
import { api, bodyOf } from '../../api/client';
import { displayDay } from '../../figures/dates';
import { Form } from '../../forms/form';
import { TextAreaField } from '../../forms/text-area-field';
import { TextField } from '../../forms/text-field';
import type { Values } from '../../forms/versions';
import { ModalDialog } from '../../shell/modal-dialog';
import { MOST_CHARACTERS } from '../limits';
import { PartBoxes } from './part-boxes';
import { PART_CODES } from './terms-words';
import { useFinishArranging } from './use-finish-arranging';

/** Asks the grantee for a report that the terms do not ask for. */
export function RequestDialog({ fain, onDone }: { fain: string; onDone: () => void }) {
  const finish = useFinishArranging(fain, onDone);
  const send = async (values: Values) => {
    const { request = '', periodStartsOn = '', periodEndsOn = '', dueOn = '' } = values;
    const parts = PART_CODES.filter((code) => (values['parts'] ?? '').split(' ').includes(code));
    const body = { request, periodStartsOn, periodEndsOn, dueOn, parts };
    const asked = await bodyOf(
      api.POST('/api/awards/{id}/report-packages', { params: { path: { id: fain } }, body }),
    );
    await finish(`A report is asked for, due on ${displayDay(asked.dueOn)}.`);
  };
  const day = { type: 'date', autoComplete: 'off' } as const;
  return (
    <ModalDialog heading="Ask for a report" onCancel={onDone}>
      <Form
        label="Report on request"
        action="Ask for it"
        busyAction="Asking…"
        check={({ parts = '' }) =>
          parts === ''
            ? [{ field: 'parts', sentence: 'Choose at least one part that the report holds.' }]
            : []
        }
        send={send}
        beside={
          <Button type="button" unstyled onClick={onDone}>
            Cancel
          </Button>
        }
      >
        <TextAreaField
          name="request"
          label="What it is to tell"
          hint="The grantee reads this at the top of the report."
          maxLength={MOST_CHARACTERS.request}
          missing="Say what the report is to tell."
        />
        <TextField
          name="periodStartsOn"
          label="First day of the period"
          {...day}
          missing="Enter the first day."
        />
        <TextField
          name="periodEndsOn"
          label="Last day of the period"
          {...day}
          missing="Enter the last day."
        />
        <TextField
          name="dueOn"
          label="Due on"
          hint="Not before the period ends."
          {...day}
          missing="Enter the day on which it is due."
        />
        <PartBoxes chosen={['progress']} />
      </Form>
    </ModalDialog>
  );
}
