/** The narrative. */
export const progress = {
  what: 'The progress part',
  heading: 'Progress',
  noun: 'progress part',
  form: 'Progress of the report',
  lead: 'Plain words are best. Say what was done and what came of it; figures have their own parts.',
  used: (used: number, most: number) =>
    `${used.toLocaleString('en-US')} of ${most.toLocaleString('en-US')} characters`,
  limit: (most: number) => `At most ${most.toLocaleString('en-US')} characters.`,
  empty: 'Nothing is written here.',
  same: 'The same words as in this period.',
  sections: {
    activities: {
      label: 'Activities',
      hint: 'What you and your sub-recipients did in this period, where and with whom.',
    },
    achievements: {
      label: 'Achievements',
      hint: 'What came of it, also of what was done earlier.',
    },
    challenges: {
      label: 'Challenges, and how they were met',
      hint: 'What stood in the way, what you did about it, and where you need the office’s help.',
    },
    nextPeriod: {
      label: 'Next period',
      hint: 'What is planned until the next report.',
    },
    sustainability: {
      label: 'What will last',
      hint: 'Who carries on when the award has ended, and with what.',
    },
  },
  maybe: ' (if there is something to say)',
} as const;
