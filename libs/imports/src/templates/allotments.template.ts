import { ALLOTMENT_STATUSES } from '@awardbook/funding';
import { amountCheck } from '../checks/amount';
import { calendarDate } from '../checks/calendar-date';
import { codeCheck } from '../checks/choice';
import { treasuryAccount } from '../checks/funds';
import {
  officeColumn,
  provenanceColumn,
  referenceColumn,
  sourceColumn,
  treasuryAccountColumn,
  yearOfFundsColumn,
} from './fact-columns';
import { type LoadTemplate } from './load-template';

/** What an office may obligate. */
export const ALLOTMENTS_TEMPLATE: LoadTemplate = {
  kind: 'allotments',
  row: 'One amount that one office may obligate of one appropriation.',
  reference: 'reference',
  columns: [
    referenceColumn('allotment', ['ALL-2012-1', 'ALL-2012-2']),
    treasuryAccountColumn(['019-011-2012/2013-1022-000', '019-011-2012/2017-1022-000']),
    yearOfFundsColumn(['2012', '']),
    officeColumn(['J/TIP', '']),
    {
      name: 'amount',
      type: 'bigint',
      whenBlank: 'required',
      meaning: 'What was allotted. Zero states that there was none.',
      unit: 'U.S. dollars, at most two decimals, no separators',
      examples: ['18720000.00', '125000.50'],
      check: amountCheck('zero-allowed'),
    },
    {
      name: 'allotted_on',
      type: 'date',
      whenBlank: 'required',
      meaning: 'Date of the advice of allotment.',
      unit: 'YYYY-MM-DD',
      examples: ['2012-03-01', '2013-11-15'],
      check: calendarDate,
    },
    {
      name: 'status',
      type: 'text',
      whenBlank: 'required',
      meaning: 'planned is on record but no money yet; allotted is; reported is as the office published it.',
      unit: ALLOTMENT_STATUSES.join(', '),
      examples: ['allotted', 'allotted'],
      check: codeCheck(ALLOTMENT_STATUSES),
    },
    sourceColumn(['Advice of allotment 12-0042', 'Advice of allotment 14-0007']),
    {
      name: 'moved_from',
      type: 'text',
      whenBlank: { means: 'new money', stored: null },
      meaning:
        'For money in its second phase: the first symbol, under which it was deobligated. It moves from there and is not new money.',
      unit: 'Treasury Account Symbol of the same account, year of funds and office',
      examples: ['', '019-011-2012/2013-1022-000'],
      check: treasuryAccount,
    },
    provenanceColumn(['', '']),
  ],
};
