import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { MadeLink, Person } from '../api/types';
import { Form } from '../forms/form';
import { ModalDialog } from '../shell/modal-dialog';
import { ShownOnce } from './shown-once';

/** Makes a one-time link for somebody who lost the last one, or the password. */
export function NewLinkDialog({ person, onDone }: { person: Person; onDone: () => void }) {
  const [link, setLink] = useState<MadeLink | null>(null);
  if (link !== null) {
    // Escape does not lose a link that cannot be shown again.
    return (
      <ModalDialog heading={`A link for ${person.name}`}>
        <ShownOnce link={link} name={person.name} onDone={onDone} />
      </ModalDialog>
    );
  }
  const send = async () => {
    const params = { path: { id: person.id } };
    setLink(await bodyOf(api.POST('/api/people/{id}/one-time-link', { params })));
  };
  return (
    <ModalDialog heading={`A new link for ${person.name}?`} onCancel={onDone}>
      <p>
        {person.status === 'invited'
          ? 'The link that was made before stops working.'
          : `With it, ${person.name} chooses a new password. Make one only for somebody whom you know to be ${person.name}.`}
      </p>
      <Form
        label="New link"
        action="Make the link"
        busyAction="Making it…"
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
