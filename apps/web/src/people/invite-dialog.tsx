import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { MadeLink, Person, Role } from '../api/types';
import { ChoiceField } from '../forms/choice-field';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { ModalDialog } from '../shell/modal-dialog';
import { ImplementersField } from './implementers-field';
import { ROLE_HINTS, ROLE_LABELS, ROLES } from './people-search';
import { ShownOnce } from './shown-once';

/** Invites somebody: who they are and what they may do, then the link that lets them in. */
export function InviteDialog({ onDone }: { onDone: () => void }) {
  const [made, setMade] = useState<{ person: Person; link: MadeLink } | null>(null);
  if (made !== null) {
    // Escape does not lose a link that cannot be shown again.
    return (
      <ModalDialog heading={`${made.person.name} is invited`}>
        <ShownOnce link={made.link} name={made.person.name} onDone={onDone} />
      </ModalDialog>
    );
  }
  return (
    <ModalDialog heading="Invite somebody" onCancel={onDone}>
      <InviteForm onMade={setMade} onCancel={onDone} />
    </ModalDialog>
  );
}

interface InviteFormProps {
  onMade: (made: { person: Person; link: MadeLink }) => void;
  onCancel: () => void;
}

function InviteForm({ onMade, onCancel }: InviteFormProps) {
  const queries = useQueryClient();
  const [role, setRole] = useState<Role>('program-officer');
  const [implementers, setImplementers] = useState<string[]>([]);
  const isGrantee = role === 'grantee';
  const send = async ({ name = '', email = '' }: Record<string, string>) => {
    const body = { name: name.trim(), email: email.trim(), role, ...(isGrantee && { implementers }) };
    const made = await bodyOf(api.POST('/api/people', { body }));
    await queries.invalidateQueries({ queryKey: ['people'] });
    onMade(made);
  };
  return (
    <Form
      label="Invitation"
      action="Make the invitation"
      busyAction="Making it…"
      send={send}
      check={() => (isGrantee ? implementerFaults(implementers) : [])}
      beside={
        <Button type="button" unstyled onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <TextField name="name" label="Name" autoComplete="off" missing="Enter the person’s name." autoFocus />
      <TextField
        name="email"
        label="E-mail address"
        hint="They sign in with it. Awardbook sends no mail: you hand the link over."
        type="email"
        autoComplete="off"
        missing="Enter the person’s e-mail address."
      />
      <ChoiceField
        name="role"
        label="Role"
        hint={`${ROLE_LABELS[role]}: ${ROLE_HINTS[role]}.`}
        options={ROLES.map((one) => [one, ROLE_LABELS[one]] as const)}
        value={role}
        onChange={setRole}
      />
      {isGrantee && <ImplementersField chosen={implementers} onChange={setImplementers} />}
    </Form>
  );
}

/** A grantee without an implementer would see nothing at all. */
export function implementerFaults(implementers: string[]): { field: string; sentence: string }[] {
  return implementers.length > 0
    ? []
    : [{ field: 'implementers', sentence: 'Choose at least one implementer for a grantee.' }];
}
