/** The page on which grantees find their reports. */
export const grantee = {
  title: 'Your reports',
  lead: 'What you owe, what you are writing, what came back, and what the office has.',
  what: 'The list of your reports',
  empty: 'Nothing is asked of you',
  emptySays:
    'The office has not said yet what your awards report. When it does, each report stands here with its due date.',
  returned: {
    heading: 'Came back to you',
    lead: 'The office asked for changes. Go on with the draft; the reasons stand at the fields.',
  },
  writing: { heading: 'Being written', lead: 'Drafts save themselves; go on where you stopped.' },
  certifying: {
    heading: 'Waiting for certification',
    lead: 'Written, and to be certified by somebody who may sign for it.',
  },
  due: { heading: 'To be written', lead: 'Late ones first, then what is due within 90 days.' },
  later: (count: number) =>
    count === 1 ? '1 more report is due later' : `${count} more reports are due later`,
  office: { heading: 'With the office', lead: 'Submitted; nothing to do for you.' },
  accepted: { heading: 'Accepted', lead: 'Newest first. What was accepted does not change any more.' },
  columns: {
    report: 'Report',
    award: 'Award',
    due: 'Due',
    submitted: 'Submitted',
    receipt: 'Receipt',
    accepted: 'Accepted',
    next: 'Next',
  },
  dueIn: (days: string) => `in ${days}`,
  dueToday: 'today',
  lateBy: (days: string) => `${days} late`,
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  start: 'Start',
  goOn: 'Go on',
  certify: 'Read and certify',
  superseded: 'Corrected since',
  read: 'Read',
  seeWhy: 'See why',
  ofPeriod: (period: string, revision: number) =>
    ` the report for ${period}${revision === 1 ? '' : `, correction ${revision - 1}`}`,
  calendar: 'Calendar of due dates',
  results: 'Results of your accepted reports',
  nouns: ['report', 'reports'] as [string, string],
} as const;
