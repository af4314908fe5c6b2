import { APPROPRIATION_STATUSES } from '@awardbook/funding';
import { amountCheck } from '../checks/amount';
import { calendarDate } from '../checks/calendar-date';
import { codeCheck } from '../checks/choice';
import {
  provenanceColumn,
  referenceColumn,
  sourceColumn,
  treasuryAccountColumn,
  yearOfFundsColumn,
} from './fact-columns';
import { type LoadTemplate } from './load-template';

/** What Congress appropriated. */
export const APPROPRIATIONS_TEMPLATE: LoadTemplate = {
  kind: 'appropriations',
  row: 'One amount appropriated under one Treasury Account Symbol for one year of funds.',
  reference: 'reference',
  columns: [
    referenceColumn('appropriation', ['APP-2012-INCLE', 'APP-2012-ESF']),
    treasuryAccountColumn(['019-011-2012/2013-1022-000', '19-72-2012/2013-1037']),
    yearOfFundsColumn(['2012', '']),
    {
      name: 'amount',
      type: 'bigint',
      whenBlank: 'required',
      meaning: 'What was appropriated. Zero is a fact too: "no ESF in FY 2011".',
      unit: 'U.S. dollars, at most two decimals, no separators',
      examples: ['18720000.00', '0'],
      check: amountCheck('zero-allowed'),
    },
    {
      name: 'appropriated_on',
      type: 'date',
      whenBlank: 'required',
      meaning: 'Date of the act or of the request.',
      unit: 'YYYY-MM-DD',
      examples: ['2011-12-23', '2011-12-23'],
      check: calendarDate,
    },
    {
      name: 'status',
      type: 'text',
      whenBlank: 'required',
      meaning:
        'requested and estimated are on record but no money yet; enacted is; reported is as the office published it.',
      unit: APPROPRIATION_STATUSES.join(', '),
      examples: ['enacted', 'reported'],
      check: codeCheck(APPROPRIATION_STATUSES),
    },
    sourceColumn(['Public Law 112-74', 'Congressional Budget Justification FY 2013']),
    provenanceColumn(['', 'published']),
  ],
};
