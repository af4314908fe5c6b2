import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { api, bodyOf } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Person, Role } from '../api/types';
import { ChoiceField } from '../forms/choice-field';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { useSession } from '../session/session';
import { ModalDialog } from '../shell/modal-dialog';
import { ImplementersField } from './implementers-field';
import { implementerFaults } from './invite-dialog';
import { ROLE_HINTS, ROLE_LABELS, ROLES } from './people-search';
import { useFinish } from './use-finish';

interface ChangeDialogProps {
  person: Person;
  onDone: () => void;
}

/** Changes name, role and implementers of the account as it was read; never over somebody else's change unseen. */
export function ChangeDialog({ person: asListed, onDone }: ChangeDialogProps) {
  const [person, setPerson] = useState(asListed);
  const [changed, setChanged] = useState(false);
  const queries = useQueryClient();
  const readAgain = async () => {
    const params = { path: { id: person.id } };
    setPerson(await bodyOf(api.GET('/api/people/{id}', { params })));
    setChanged(false);
    await queries.invalidateQueries({ queryKey: ['people'] });
  };
  return (
    <ModalDialog heading={`Change ${asListed.name}`} onCancel={onDone}>
      {changed && (
        <Alert
          type="warning"
          headingLevel="h3"
          heading="Somebody else changed this account meanwhile"
          role="alert"
        >
          <p>
            Nothing of yours was saved. Read the account again, then make your change to what it says now.
          </p>
          <Button type="button" outline autoFocus onClick={() => void readAgain()}>
            Read it again
          </Button>
        </Alert>
      )}
      {/* A new form for each version that was read, with its values. */}
      <ChangeForm key={person.version} person={person} onChanged={() => setChanged(true)} onDone={onDone} />
    </ModalDialog>
  );
}

interface ChangeFormProps extends ChangeDialogProps {
  onChanged: () => void;
}

function ChangeForm({ person, onChanged, onDone }: ChangeFormProps) {
  const isSelf = useSession().person.id === person.id;
  const finish = useFinish(onDone);
  const [role, setRole] = useState<Role>(person.role);
  const [implementers, setImplementers] = useState(person.implementers.map(({ id }) => id));
  const isGrantee = role === 'grantee';
  const send = async ({ name = '' }: Record<string, string>) => {
    const body = { name: name.trim(), role, implementers: isGrantee ? implementers : [] };
    const params = { path: { id: person.id }, header: { 'If-Match': `"${person.version}"` } };
    try {
      await bodyOf(api.PATCH('/api/people/{id}', { params, body }));
    } catch (error) {
      if (!(error instanceof ApiProblem && error.status === 412)) throw error;
      onChanged();
      return;
    }
    await finish(`${body.name} is changed.`);
  };
  return (
    <Form
      label="Account"
      action="Save"
      busyAction="Saving…"
      send={send}
      check={() => (isGrantee ? implementerFaults(implementers) : [])}
      beside={
        <Button type="button" unstyled onClick={onDone}>
          Cancel
        </Button>
      }
    >
      <TextField
        name="name"
        label="Name"
        autoComplete="off"
        missing="Enter the person’s name."
        defaultValue={person.name}
        autoFocus
      />
      {/* Whoever changed their own role could not change it back. */}
      {!isSelf && (
        <ChoiceField
          name="role"
          label="Role"
          hint={`${ROLE_LABELS[role]}: ${ROLE_HINTS[role]}. A new role signs the person out everywhere.`}
          options={ROLES.map((one) => [one, ROLE_LABELS[one]] as const)}
          value={role}
          onChange={setRole}
        />
      )}
      {isGrantee && <ImplementersField chosen={implementers} onChange={setImplementers} />}
    </Form>
  );
}
