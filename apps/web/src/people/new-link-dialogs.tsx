import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState, type ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { MadeLink, Person } from '../api/types';
import { Form } from '../forms/form';
import { ModalDialog } from '../shell/modal-dialog';
import { ShownOnce } from './shown-once';

interface PersonDialogProps {
  person: Person;
  onDone: () => void;
}

/** Makes a one-time link for somebody who lost the last one, or the password. */
export function NewLinkDialog({ person, onDone }: PersonDialogProps) {
  const params = { path: { id: person.id } };
  return (
    <LinkDialog
      person={person}
      heading={`A new link for ${person.name}?`}
      action="Make the link"
      make={() => bodyOf(api.POST('/api/people/{id}/one-time-link', { params }))}
      onDone={onDone}
    >
      {person.status === 'invited'
        ? 'The link that was made before stops working.'
        : `With it, ${person.name} chooses a new password. Make one only for somebody whom you know to be ${person.name}.`}
    </LinkDialog>
  );
}

/** For who lost the authenticator and every recovery code: takes both ways away, and makes a link to begin again. */
export function SecondFactorDialog({ person, onDone }: PersonDialogProps) {
  const params = { path: { id: person.id } };
  return (
    <LinkDialog
      person={person}
      heading={`Reset the second factor of ${person.name}?`}
      action="Yes, reset"
      make={() => bodyOf(api.DELETE('/api/people/{id}/second-factor', { params }))}
      onDone={onDone}
    >
      Takes the second factor and the password away and signs {person.name} out everywhere. With the link that
      comes, they choose a new password. Do it only for somebody whom you know to be {person.name}.
    </LinkDialog>
  );
}

interface LinkDialogProps extends PersonDialogProps {
  heading: string;
  action: string;
  make: () => Promise<MadeLink>;
  children: ReactNode;
}

function LinkDialog({ person, heading, action, make, onDone, children }: LinkDialogProps) {
  const queries = useQueryClient();
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
    setLink(await make());
    await queries.invalidateQueries({ queryKey: ['people'] });
  };
  return (
    <ModalDialog heading={heading} onCancel={onDone}>
      <p>{children}</p>
      <Form
        label={heading}
        action={action}
        busyAction="Making the link…"
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
