import { Button } from '@trussworks/react-uswds';
import { api, bodyOf } from '../api/client';
import type { Person } from '../api/types';
import { Form } from '../forms/form';
import { ModalDialog } from '../shell/modal-dialog';
import { useFinish } from './use-finish';

/** Opens a closed account again. */
export function ReactivateDialog({ person, onDone }: { person: Person; onDone: () => void }) {
  const finish = useFinish(onDone);
  const send = async () => {
    await bodyOf(api.POST('/api/people/{id}/reactivation', { params: { path: { id: person.id } } }));
    await finish(`${person.name} can sign in again.`);
  };
  return (
    <ModalDialog heading={`Reactivate ${person.name}?`} onCancel={onDone}>
      <p>
        {person.name} can sign in again, with the same role as before. Make a new link if the password is
        forgotten.
      </p>
      <Form
        label="Reactivation"
        action="Yes, reactivate"
        busyAction="Reactivating…"
        send={send}
        beside={
          <Button type="button" unstyled onClick={onDone}>
            Cancel
          </Button>
        }
      >
        {null}
      </Form>
    </ModalDialog>
  );
}
