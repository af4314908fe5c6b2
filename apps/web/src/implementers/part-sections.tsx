import { Button } from '@trussworks/react-uswds';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { ImplementerRecord } from '../api/types';
import { AwardSection } from '../awards/award-section';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { useMay } from '../session/session';
import { ContactsDialog, IdentifiersDialog, NamesDialog } from './edit-dialogs';
import { IDENTIFIER_LABELS, NAME_SORT_LABELS } from './words';

interface PartProps {
  record: ImplementerRecord;
}

/** What the party is and was called. */
export function NamesSection({ record }: PartProps) {
  return (
    <PartSection id="names" heading="Names" record={record} Dialog={NamesDialog}>
      <PartTable
        caption="Names that lead to this record"
        headings={['Name', 'Kind', 'Used from', 'Used until']}
        rows={record.names.map(({ name, sort, usedFrom, usedUntil }) => [
          name === record.name ? `${name} (shown in reports)` : name,
          NAME_SORT_LABELS[sort],
          usedFrom === null ? '–' : displayDay(usedFrom),
          usedUntil === null ? '–' : displayDay(usedUntil),
        ])}
      />
    </PartSection>
  );
}

/** What registers know the party by. */
export function IdentifiersSection({ record }: PartProps) {
  return (
    <PartSection id="identifiers" heading="Identifiers" record={record} Dialog={IdentifiersDialog}>
      {record.identifiers.length === 0 ? (
        <p className="empty">No UEI or other identifier is on record.</p>
      ) : (
        <PartTable
          caption="Identifiers of this party"
          headings={['Register', 'Identifier']}
          rows={record.identifiers.map(({ kind, value }) => [IDENTIFIER_LABELS[kind], value])}
        />
      )}
    </PartSection>
  );
}

/** Whom to write to or call. */
export function ContactsSection({ record }: PartProps) {
  return (
    <PartSection id="contacts" heading="Contacts" record={record} Dialog={ContactsDialog}>
      {record.contacts.length === 0 ? (
        <p className="empty">No contact is on record.</p>
      ) : (
        <PartTable
          caption="Contacts at this party"
          headings={['Name', 'What they do there', 'E-mail address', 'Telephone']}
          rows={record.contacts.map(({ name, role, email, phone }) => [
            name,
            role === '' ? '–' : role,
            email === null ? '–' : <a href={`mailto:${email}`}>{email}</a>,
            phone ?? '–',
          ])}
        />
      )}
    </PartSection>
  );
}

interface PartSectionProps extends PartProps {
  id: string;
  heading: string;
  Dialog: ComponentType<PartProps & { onDone: () => void }>;
  children: ReactNode;
}

/** One part of a record with the button that changes it. */
function PartSection({ id, heading, record, Dialog, children }: PartSectionProps) {
  const mayRecord = useMay('implementers.record');
  const [changing, setChanging] = useState(false);
  return (
    <AwardSection
      id={id}
      heading={heading}
      actions={
        mayRecord && (
          <Button type="button" outline className="page-heading__action" onClick={() => setChanging(true)}>
            Change<span className="usa-sr-only"> {heading.toLowerCase()}</span>
          </Button>
        )
      }
    >
      {children}
      {changing && <Dialog record={record} onDone={() => setChanging(false)} />}
    </AwardSection>
  );
}

interface PartTableProps {
  caption: string;
  headings: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

function PartTable({ caption, headings, rows }: PartTableProps) {
  return (
    <FigureTable
      kind="list"
      caption={caption}
      head={
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      }
      body={rows.map(([first, ...others], row) => (
        <tr key={row}>
          <th scope="row">{first}</th>
          {others.map((cell, column) => (
            <td key={column}>{cell}</td>
          ))}
        </tr>
      ))}
    />
  );
}
