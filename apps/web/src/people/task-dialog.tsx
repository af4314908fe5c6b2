import type { Person } from '../api/types';
import { AnonymiseDialog } from './anonymise-dialog';
import { ChangeDialog } from './change-dialog';
import { DeactivateDialog } from './deactivate-dialog';
import { NewLinkDialog, SecondFactorDialog } from './new-link-dialogs';
import type { PersonTask } from './person-tasks';
import { ReactivateDialog } from './reactivate-dialog';

interface TaskDialogProps {
  task: PersonTask;
  person: Person;
  onDone: () => void;
}

/** Asks what the task needs to be told, and does it. */
export function TaskDialog({ task, person, onDone }: TaskDialogProps) {
  switch (task) {
    case 'change':
      return <ChangeDialog person={person} onDone={onDone} />;
    case 'new-link':
      return <NewLinkDialog person={person} onDone={onDone} />;
    case 'second-factor':
      return <SecondFactorDialog person={person} onDone={onDone} />;
    case 'deactivate':
      return <DeactivateDialog person={person} onDone={onDone} />;
    case 'reactivate':
      return <ReactivateDialog person={person} onDone={onDone} />;
    case 'anonymise':
      return <AnonymiseDialog person={person} onDone={onDone} />;
  }
}
