import { ENTRY_KINDS } from '@awardbook/ledger';
import { amountCheck } from '../checks/amount';
import { calendarDate } from '../checks/calendar-date';
import { codeCheck } from '../checks/choice';
import { fainText, textCheck } from '../checks/text';
import {
  officeColumn,
  provenanceColumn,
  referenceColumn,
  treasuryAccountColumn,
  yearOfFundsColumn,
} from './fact-columns';
import { type LoadTemplate } from './load-template';

const MAX_DESCRIPTION_LENGTH = 500;

/** Facts of money. */
export const ENTRIES_TEMPLATE: LoadTemplate = {
  kind: 'entries',
  row: 'One entry of the ledger. Corrections of entries that stand already are made one at a time, not loaded.',
  reference: 'reference',
  columns: [
    referenceColumn('entry', ['OBL-2013-0117', 'PAY-2013-2204']),
    {
      name: 'kind',
      type: 'text',
      whenBlank: 'required',
      meaning: 'What happened; it carries the sign.',
      unit: ENTRY_KINDS.join(', '),
      examples: ['obligation', 'disbursement'],
      check: codeCheck(ENTRY_KINDS),
    },
    {
      name: 'fain',
      type: 'text',
      whenBlank: 'required',
      meaning: 'The award, by its Federal Award Identification Number; case and punctuation do not matter.',
      unit: 'text, at most 30 characters',
      examples: ['S-SJTIP-13-CA-1029', 'ssjtip13ca1029'],
      check: fainText,
    },
    treasuryAccountColumn(['019-011-2012/2013-1022-000', '19-11-2012/2013-1022']),
    yearOfFundsColumn(['2012', '']),
    officeColumn(['', 'J/TIP']),
    {
      name: 'amount',
      type: 'bigint',
      whenBlank: 'required',
      meaning: 'How much; never negative, for the kind carries the sign.',
      unit: 'U.S. dollars, at most two decimals, no separators, at most 15 digits',
      examples: ['250000.00', '12500.75'],
      check: amountCheck('zero-refused'),
    },
    {
      name: 'effective_on',
      type: 'date',
      whenBlank: 'required',
      meaning: 'When it was obligated, paid or reported: the year of action.',
      unit: 'YYYY-MM-DD',
      examples: ['2013-09-16', '2013-12-31'],
      check: calendarDate,
    },
    {
      name: 'description',
      type: 'text',
      whenBlank: { means: 'nothing', stored: '' },
      meaning: 'A few words for the reader of the ledger.',
      unit: `text, at most ${MAX_DESCRIPTION_LENGTH} characters`,
      examples: ['New cooperative agreement', 'Drawdown December'],
      check: textCheck(MAX_DESCRIPTION_LENGTH),
    },
    provenanceColumn(['', '']),
  ],
};
