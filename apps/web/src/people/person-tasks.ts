import type { Person } from '../api/types';

/** What an administrator can do about an account. */
export type PersonTask = 'change' | 'new-link' | 'second-factor' | 'deactivate' | 'reactivate' | 'anonymise';

const LABELS: Record<PersonTask, string> = {
  change: 'Change',
  'new-link': 'New link',
  'second-factor': 'Reset second factor',
  deactivate: 'Deactivate',
  reactivate: 'Reactivate',
  anonymise: 'Make anonymous',
};

const TASKS: Record<Person['status'], PersonTask[]> = {
  invited: ['change', 'new-link', 'deactivate'],
  active: ['change', 'new-link', 'second-factor', 'deactivate'],
  deactivated: ['reactivate', 'anonymise'],
  anonymised: [],
};

/** In the order of the buttons. Nobody locks themselves out: of one's own account only name and role are left. */
export function tasksFor(person: Person, isSelf: boolean): { task: PersonTask; label: string }[] {
  const tasks = TASKS[person.status].filter(
    (task) => (!isSelf || task === 'change') && (task !== 'second-factor' || person.secondFactor),
  );
  return tasks.map((task) => ({ task, label: LABELS[task] }));
}
