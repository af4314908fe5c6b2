/** What the pages of a report say of its indicators. */
export const indicators = {
  what: 'The indicators of the report',
  noun: 'part with the indicators',
  label: 'Indicators',
  none: 'The award asks for no indicators in this period. There is nothing to enter here.',
  lead: 'Enter what was reached in this period alone, not since the award began. Enter 0 where there was nothing; an empty box means that it is not known yet.',
  definition: 'What counts',
  baseline: (figure: string, note: string) =>
    `Baseline: ${figure}${note === '' ? '' : ` (${note.replace(/\.$/, '')})`}.`,
  target: (year: number, figure: string) => `Target for FY ${year}: ${figure}.`,
  lifeTarget: (figure: string) => `Target for the life of the award: ${figure}.`,
  noTarget: 'There is no target for this period yet. Your program officer enters it.',
  earlier: (period: string, figure: string) => `${period}: ${figure}`,
  earlierHeading: 'Reported earlier this year',
  total: (unit: string) => `How many ${unit}`,
  boxTotal: 'Total',
  boxes: 'Number',
  totalsItself: 'The total adds itself up.',
  partOf: (total: string) => `Of the total of ${total}. What is not known may be left out.`,
  partOfNothing: 'Of the total above. What is not known may be left out.',
  above: (sum: string, total: string) =>
    `These boxes come to ${sum}, more than the total of ${total}. Lower them, or correct the total.`,
  ratio: (figure: string) => `Comes to ${figure}.`,
  ratioOpen: 'What it comes to is worked out from both.',
  newPersons: 'Of these, persons whom no earlier report of this fiscal year counted',
  newPersonsHint:
    'So that nobody counts twice in the year. Leave it empty if you cannot tell; the year then shows a range instead of a sum.',
  remark: 'Remark',
  remarkHint:
    'Say why when the fiscal year, or the award, ends more than 10 % below or above its target. Otherwise you may leave it empty.',
  remarkNeeded: (side: string) => `More than 10 % ${side} the target: say why.`,
  toDate: (year: number | null, isOver: boolean, figure: string) =>
    `With this report, ${year === null ? 'the award' : `FY ${year}`} comes to ${figure}${isOver || year === null ? '' : ' so far'}.`,
  range: (least: string, most: string) => `between ${least} and ${most}`,
  countedTwice:
    'Persons in several reports of the year may be the same ones, so there is no sum, only what it lies between.',
  notAdded: 'Periods of this indicator are not added up.',
  notANumber: (field: string) => `${field}: enter a whole number such as 125, without a sign or decimals.`,
  tooMuch: (field: string) => `${field}: enter at most 9,999,999.`,
  nothing: 'not reported',
  columns: {
    indicator: 'Indicator',
    period: 'This period',
    previous: 'Period before',
    toDate: 'Year of action to date',
    target: 'Target',
    remark: 'Remark',
  },
  caption: 'Indicators of this report against their targets',
  breakdowns: 'How the figures are made up',
  above10: 'more than 10 % above target',
  below10: 'more than 10 % below target',
} as const;
