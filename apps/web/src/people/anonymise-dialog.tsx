import { Button } from '@trussworks/react-uswds';
import { api, doneOf } from '../api/client';
import type { Person } from '../api/types';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { ModalDialog } from '../shell/modal-dialog';
import { useFinish } from './use-finish';

/** What has to be typed, so that nobody does by habit what nobody can undo. */
const CONFIRMATION = 'make anonymous';

/** Takes name and address out of an account for good; what the person recorded stays and names nobody. */
export function AnonymiseDialog({ person, onDone }: { person: Person; onDone: () => void }) {
  const finish = useFinish(onDone);
  const send = async () => {
    await doneOf(api.DELETE('/api/people/{id}', { params: { path: { id: person.id } } }));
    await finish('The account is anonymous now.');
  };
  return (
    <ModalDialog heading={`Make ${person.name} anonymous?`} onCancel={onDone}>
      <p>
        Takes the name and the e-mail address out of Awardbook. What {person.name} recorded stays, by a
        “former member”. <strong>Nobody can undo this.</strong>
      </p>
      <Form
        label="Making anonymous"
        action="Make anonymous for good"
        busyAction="Removing the name…"
        send={send}
        check={({ confirmation = '' }) =>
          confirmation.trim().toLowerCase() === CONFIRMATION
            ? []
            : [{ field: 'confirmation', sentence: `Type “${CONFIRMATION}” to confirm.` }]
        }
        beside={
          <Button type="button" unstyled onClick={onDone}>
            Keep the name
          </Button>
        }
      >
        <TextField
          name="confirmation"
          label={`Type “${CONFIRMATION}” to confirm`}
          autoComplete="off"
          autoFocus
        />
      </Form>
    </ModalDialog>
  );
}
