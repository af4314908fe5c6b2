import { useNavigate } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { api, bodyOf } from '../api/client';
import type { ImplementerType } from '../api/types';
import { ChoiceField } from '../forms/choice-field';
import { Form } from '../forms/form';
import { TextAreaField } from '../forms/text-area-field';
import { TextField } from '../forms/text-field';
import type { Values } from '../forms/versions';
import { ModalDialog } from '../shell/modal-dialog';
import { leadingToHolder } from './name-holder';
import { useFinishImplementer } from './use-finish-implementer';
import { choicesOf, TYPE_LABELS } from './words';

/** Records a party under its name and all its other names, then leads to its record. */
export function NewImplementerDialog({ onDone }: { onDone: () => void }) {
  const navigate = useNavigate();
  const finish = useFinishImplementer(onDone);
  const send = async ({ name = '', type = '', otherNames = '' }: Values) => {
    const names = otherNames
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const body = {
      name: name.trim(),
      type: type as ImplementerType,
      ...(names.length > 0 && { otherNames: names }),
    };
    const { id } = await leadingToHolder(
      bodyOf(api.POST('/api/implementers', { body })),
      // One of several names stands in one field.
      (field) => field.split('/')[0] ?? field,
    );
    await finish(`${body.name} is recorded.`);
    await navigate({ to: '/implementers/$id', params: { id } });
  };
  return (
    <ModalDialog heading="New implementer" onCancel={onDone}>
      <p>Search first: a party that is already on record under another name needs only that name added.</p>
      <Form
        label="Implementer"
        action="Record"
        busyAction="Recording…"
        send={send}
        beside={
          <Button type="button" unstyled onClick={onDone}>
            Cancel
          </Button>
        }
      >
        <TextField
          name="name"
          label="Name"
          hint="The one that reports show."
          autoComplete="off"
          missing="Enter the party’s name."
          autoFocus
        />
        <ChoiceField name="type" label="Type" options={choicesOf(TYPE_LABELS)} defaultValue="us-ngo" />
        <TextAreaField
          name="otherNames"
          label="Other names"
          hint="One a line: abbreviations, former names, names in other languages. May be empty."
          maxLength={10_000}
          rows={3}
        />
      </Form>
    </ModalDialog>
  );
}
