import { Button } from '@trussworks/react-uswds';
import { api, bodyOf } from '../api/client';
import type { Person } from '../api/types';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { ModalDialog } from '../shell/modal-dialog';
import { useFinish } from './use-finish';

/** Closes an account, with a reason that other administrators read. */
export function DeactivateDialog({ person, onDone }: { person: Person; onDone: () => void }) {
  const finish = useFinish(onDone);
  const send = async ({ reason = '' }: Record<string, string>) => {
    const params = { path: { id: person.id } };
    await bodyOf(api.POST('/api/people/{id}/deactivation', { params, body: { reason: reason.trim() } }));
    await finish(`${person.name} is deactivated.`);
  };
  return (
    <ModalDialog heading={`Deactivate ${person.name}?`} onCancel={onDone}>
      <p>
        Signs {person.name} out everywhere at once, ends their API tokens, and lets them in no more. What they
        recorded stays. You can reactivate the account later.
      </p>
      <Form
        label="Deactivation"
        action="Yes, deactivate"
        busyAction="Deactivating…"
        send={send}
        beside={
          <Button type="button" unstyled onClick={onDone}>
            Keep it active
          </Button>
        }
      >
        <TextField
          name="reason"
          label="Reason"
          hint="Other administrators see it, such as “left the office”."
          autoComplete="off"
          missing="Say why; other administrators will want to know."
          autoFocus
        />
      </Form>
    </ModalDialog>
  );
}
