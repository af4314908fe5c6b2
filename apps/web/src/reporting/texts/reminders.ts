/** Reminders of reports that are due. */
export const reminders = {
  heading: 'Reminders',
  report: (report: string, period: string) => `${report}, ${period}`,
  dueIn: (days: string) => `Due in ${days}`,
  dueToday: 'Due today',
  wasDue: (days: string) => `Was due ${days} ago`,
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  returned: 'came back with changes to make',
  dismiss: 'Put these reminders away',
  dismissed: 'The reminders were put away. Each comes again at its next mark.',
  choose: 'Choose how you are reminded',
} as const;
