import { Button, Checkbox, Fieldset } from '@trussworks/react-uswds';
import { useContext, useId } from 'react';
import type { TokenRecord, TokenScope } from '../api/types';
import { type Fault, fieldId, FormFaults } from '../forms/faults';
import { Form } from '../forms/form';
import { FieldError, TextField } from '../forms/text-field';
import { useSession } from '../session/session';
import { makeToken } from './account-requests';
import { SCOPE_LABELS, scopesFor } from './token-scopes';

/** How long a token works unless somebody chooses otherwise: long enough for a report, short enough to be forgotten. */
const USUAL_DAYS = 90;
const DAY_MS = 86_400_000;

interface NewTokenFormProps {
  onMade: (made: { token: string; record: TokenRecord }) => void;
  onCancel: () => void;
}

/** What a new token is for, what it may do, and until when. */
export function NewTokenForm({ onMade, onCancel }: NewTokenFormProps) {
  const { may } = useSession();
  const scopes = scopesFor(may);
  const send = async (values: Record<string, string>) => {
    const chosen = scopes.filter((scope) => scopesIn(values).includes(scope));
    onMade(
      await makeToken({ name: values['name'] ?? '', scopes: chosen, expiresOn: values['expiresOn'] ?? '' }),
    );
  };
  return (
    <Form
      label="Make a token"
      send={send}
      check={atLeastOneScope}
      action="Make the token"
      busyAction="Making it…"
      beside={
        <Button type="button" unstyled onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <TextField
        name="name"
        label="What it is for"
        hint="Such as “monthly spreadsheet of finance”; you will find it by this."
        autoComplete="off"
        missing="Say what the token is for."
        autoFocus
      />
      <ScopeBoxes scopes={scopes} />
      <TextField
        name="expiresOn"
        label="Works until"
        hint="The last day on which it works."
        type="date"
        autoComplete="off"
        missing="Choose the last day on which the token works."
        defaultValue={new Date(Date.now() + USUAL_DAYS * DAY_MS).toISOString().slice(0, 10)}
      />
    </Form>
  );
}

function ScopeBoxes({ scopes }: { scopes: TokenScope[] }) {
  const form = useContext(FormFaults);
  const sentence = form.faults.find(({ field }) => field === 'scopes')?.sentence;
  const errorId = useId();
  return (
    <Fieldset
      legend="What it may do"
      className="scopes"
      {...(sentence !== undefined && { 'aria-describedby': errorId })}
    >
      <FieldError id={errorId} sentence={sentence} />
      {scopes.map((scope, index) => (
        <Checkbox
          key={scope}
          // The first carries the field's own id, so that the summary of what is wrong can lead to it.
          id={index === 0 ? fieldId(form.id, 'scopes') : fieldId(form.id, scope)}
          name="scopes"
          value={scope}
          label={SCOPE_LABELS[scope]}
          defaultChecked={scope === 'read'}
        />
      ))}
    </Fieldset>
  );
}

function scopesIn(values: Record<string, string>): string[] {
  return (values['scopes'] ?? '').split(' ').filter((scope) => scope !== '');
}

function atLeastOneScope(values: Record<string, string>): Fault[] {
  return scopesIn(values).length > 0
    ? []
    : [{ field: 'scopes', sentence: 'Choose at least one thing that it may do.' }];
}
