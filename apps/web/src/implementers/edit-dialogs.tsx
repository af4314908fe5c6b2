import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import { placesQuery } from '../api/queries';
import type { ImplementerRecord, ImplementerType } from '../api/types';
import { ChoiceField } from '../forms/choice-field';
import { RowsField, rowsOf } from '../forms/rows-field';
import { TextField } from '../forms/text-field';
import * as cells from './cells';
import { contactInWords, identifierInWords, nameInWords } from './parts-in-words';
import { RecordDialog } from './record-dialog';
import { choicesOf, TYPE_LABELS } from './words';

interface EditDialogProps {
  record: ImplementerRecord;
  onDone: () => void;
}

/** The shown name, the type and the country of registration. */
export function DetailsDialog({ record, onDone }: EditDialogProps) {
  const places = useQuery(placesQuery);
  const countries = (places.data?.items ?? []).filter(({ kind }) => kind === 'country');
  const nameOf = (code: string) => countries.find((one) => one.code === code)?.name ?? code;
  return (
    <RecordDialog
      record={record}
      heading={`Change ${record.name}`}
      fields={[
        { name: 'name', label: 'Name' },
        { name: 'type', label: 'Type', display: (code) => TYPE_LABELS[code as ImplementerType] },
        { name: 'country', label: 'Registered in', display: nameOf },
      ]}
      toValues={({ name, type, country }) => ({ name, type, country: country?.code ?? '' })}
      save={(changes, header) => {
        const params = { path: { id: record.id }, header };
        return bodyOf(api.PATCH('/api/implementers/{id}', { params, body: cells.toDetails(changes) }));
      }}
      onDone={onDone}
    >
      {(values) => (
        <>
          <TextField
            name="name"
            label="Name"
            hint="The one that reports show. The one before stays among its names."
            autoComplete="off"
            missing="Enter the party’s name."
            defaultValue={values['name']}
            autoFocus
          />
          <ChoiceField
            name="type"
            label="Type"
            options={choicesOf(TYPE_LABELS)}
            defaultValue={values['type']}
          />
          <ChoiceField
            // The browser keeps what is chosen, and can only once the countries are there.
            key={countries.length}
            name="country"
            label="Registered in"
            options={[['', 'Not known'], ...countries.map(({ code, name }) => [code, name] as const)]}
            defaultValue={values['country']}
          />
        </>
      )}
    </RecordDialog>
  );
}

/** Every name that leads to the record, with the time in which the party used it. */
export function NamesDialog({ record, onDone }: EditDialogProps) {
  const display = (text: string) => cells.linesOf(text, (row) => nameInWords(cells.toName(row)));
  return (
    <RecordDialog
      record={record}
      heading={`Names of ${record.name}`}
      wide
      fields={[{ name: 'names', label: 'Names', display }]}
      toValues={({ names }) => ({ names: cells.toText(names, cells.NAME_COLUMNS) })}
      save={({ names }, header) => {
        const params = { path: { id: record.id }, header };
        const body = { names: rowsOf(names).map(cells.toName) };
        return bodyOf(api.PUT('/api/implementers/{id}/names', { params, body }));
      }}
      onDone={onDone}
    >
      {(values) => (
        <>
          <p>
            Case and punctuation do not tell names apart. The name that reports show is kept in any case;
            leave days empty that nobody knows.
          </p>
          <RowsField name="names" columns={cells.NAME_COLUMNS} defaultValue={values['names']} noun="name" />
        </>
      )}
    </RecordDialog>
  );
}

/** What registers know the party by; each is checked by the rule of its kind. */
export function IdentifiersDialog({ record, onDone }: EditDialogProps) {
  const display = (text: string) => cells.linesOf(text, (row) => identifierInWords(cells.toIdentifier(row)));
  return (
    <RecordDialog
      record={record}
      heading={`Identifiers of ${record.name}`}
      wide
      fields={[{ name: 'identifiers', label: 'Identifiers', display }]}
      toValues={({ identifiers }) => ({
        identifiers: cells.toText(identifiers, cells.IDENTIFIER_COLUMNS),
      })}
      save={({ identifiers }, header) => {
        const params = { path: { id: record.id }, header };
        const body = { identifiers: rowsOf(identifiers).map(cells.toIdentifier) };
        return bodyOf(api.PUT('/api/implementers/{id}/identifiers', { params, body }));
      }}
      onDone={onDone}
    >
      {(values) => (
        <>
          <p>A UEI has 12 letters and digits, without I and O, and does not begin with 0.</p>
          <RowsField
            name="identifiers"
            columns={cells.IDENTIFIER_COLUMNS}
            defaultValue={values['identifiers']}
            noun="identifier"
          />
        </>
      )}
    </RecordDialog>
  );
}

/** Whom to write to or call. */
export function ContactsDialog({ record, onDone }: EditDialogProps) {
  const display = (text: string) => cells.linesOf(text, (row) => contactInWords(cells.toContact(row)));
  return (
    <RecordDialog
      record={record}
      heading={`Contacts at ${record.name}`}
      wide
      fields={[{ name: 'contacts', label: 'Contacts', display }]}
      toValues={({ contacts }) => ({ contacts: cells.toText(contacts, cells.CONTACT_COLUMNS) })}
      save={({ contacts }, header) => {
        const params = { path: { id: record.id }, header };
        const body = { contacts: rowsOf(contacts).map(cells.toContact) };
        return bodyOf(api.PUT('/api/implementers/{id}/contacts', { params, body }));
      }}
      onDone={onDone}
    >
      {(values) => (
        <RowsField
          name="contacts"
          columns={cells.CONTACT_COLUMNS}
          defaultValue={values['contacts']}
          noun="contact"
        />
      )}
    </RecordDialog>
  );
}
