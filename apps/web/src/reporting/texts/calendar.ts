/** The calendar of due dates. */
export const calendar = {
  title: 'Calendar of reports',
  lead: 'When reports are due. Each opens its report.',
  back: 'All reports',
  subscribe: 'Show it in your calendar program',
  what: 'The calendar',
  due: (month: string) => `Reports due in ${month}`,
  previous: (month: string) => `Previous: ${month}`,
  next: (month: string) => `Next: ${month}`,
  thisMonth: 'This month',
  months: 'Months',
  views: 'How it is shown',
  asMonth: 'Month',
  asList: 'List',
  today: 'today',
  empty: (month: string) => `No report is due in ${month}.`,
  emptyFiltered: (month: string) =>
    `No report that matches is due in ${month}. Remove a filter, or look at another month.`,
  count: (count: number, month: string) =>
    count === 1
      ? `1 report is due in ${month}.`
      : `${count.toLocaleString('en-US')} reports are due in ${month}.`,
  first: (shown: number, total: number, month: string) =>
    `${total.toLocaleString('en-US')} reports are due in ${month}; the first ${shown.toLocaleString('en-US')} are shown. ` +
    'Narrow them by officer, implementer or award.',
  more: (count: number, day: string) => `${count} more on ${day}`,
  late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
  wasLate: (days: number) => (days === 1 ? 'handed in 1 day late' : `handed in ${days} days late`),
  columns: { due: 'Due', report: 'Report', award: 'Award', state: 'State' },
  filters: {
    officer: 'Program officer',
    implementer: 'Implementer',
    award: 'Award number',
    anyOfficer: 'All officers',
    anyImplementer: 'All implementers',
  },
} as const;
