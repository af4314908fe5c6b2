import { Table, Tag } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Person } from '../api/types';
import { displayInstant } from '../figures/dates';
import { useSession } from '../session/session';
import { KeptFocus } from '../shell/kept-focus';
import { type PersonTask, tasksFor } from './person-tasks';
import { ROLE_LABELS, STATUS_LABELS } from './people-search';
import { TaskDialog } from './task-dialog';

interface PeopleTableProps {
  people: Person[];
  busy: boolean;
}

/** People, each with what can be done about the account; below 480 pixels each cell carries its own label. */
export function PeopleTable({ people, busy }: PeopleTableProps) {
  const [asked, setAsked] = useState<{ task: PersonTask; person: Person } | null>(null);
  return (
    <KeptFocus>
      <Table bordered stackedStyle="default" className="exports people" aria-busy={busy}>
        <caption className="usa-sr-only">People and their accounts</caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Role</th>
            <th scope="col">Account</th>
            <th scope="col">Last here</th>
            <th scope="col">Actions</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} ask={(task) => setAsked({ task, person })} />
          ))}
        </tbody>
      </Table>
      {asked !== null && <TaskDialog task={asked.task} person={asked.person} onDone={() => setAsked(null)} />}
    </KeptFocus>
  );
}

function PersonRow({ person, ask }: { person: Person; ask: (task: PersonTask) => void }) {
  const isSelf = useSession().person.id === person.id;
  return (
    <tr>
      <th scope="row" data-label="Person">
        {person.name}
        {isSelf && <span className="people__you"> (you)</span>}
        {person.email !== null && <span className="exports__detail">{person.email}</span>}
      </th>
      <td data-label="Role">
        {ROLE_LABELS[person.role]}
        {person.implementers.length > 0 && (
          <span className="exports__detail">{person.implementers.map(({ name }) => name).join('; ')}</span>
        )}
      </td>
      <td data-label="Account">
        <AccountState person={person} />
      </td>
      <td data-label="Last here" className="nowrap">
        {person.lastSeenAt === null ? 'Never' : displayInstant(person.lastSeenAt)}
      </td>
      <td data-label="Actions">
        <PersonActions person={person} isSelf={isSelf} ask={ask} />
      </td>
    </tr>
  );
}

function AccountState({ person }: { person: Person }) {
  return (
    <>
      <Tag className={`person-status person-status--${person.status}`}>{STATUS_LABELS[person.status]}</Tag>
      {person.deactivationReason !== null && (
        <span className="exports__detail">{person.deactivationReason}</span>
      )}
      {person.status === 'active' && (
        <span className="exports__detail nowrap">
          {person.secondFactor ? 'Second factor on' : 'No second factor'}
        </span>
      )}
    </>
  );
}

interface PersonActionsProps {
  person: Person;
  isSelf: boolean;
  ask: (task: PersonTask) => void;
}

function PersonActions({ person, isSelf, ask }: PersonActionsProps) {
  const tasks = tasksFor(person, isSelf);
  if (tasks.length === 0) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="usa-sr-only">none</span>
      </>
    );
  }
  return (
    <ul className="row-actions">
      {tasks.map(({ task, label }) => (
        <li key={task}>
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => ask(task)}>
            {label}
            <span className="usa-sr-only"> {person.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
