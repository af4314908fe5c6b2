import { INSTRUMENTS, PROGRAM_CATEGORIES, PROGRAM_TYPES } from '@awardbook/awards';
import { IMPLEMENTER_TYPES } from '@awardbook/implementers';
import { amountCheck } from '../checks/amount';
import { calendarDate } from '../checks/calendar-date';
import { type Choice, choiceCheck } from '../checks/choice';
import { sharesText } from '../checks/shares';
import { fainText, textCheck } from '../checks/text';
import { provenanceColumn } from './fact-columns';
import { type LoadColumn, type LoadTemplate } from './load-template';

const MAX_TITLE_LENGTH = 300;
const MAX_NAME_LENGTH = 200;
const MAX_SOURCE_LENGTH = 500;

const codes = (choices: readonly Choice[]): string => choices.map(({ code }) => code).join(', ');

const SHARES_FORM =
  'names with percentages, at most two decimals, or basis points (6000bp), separated by semicolons; together the whole';

const SHARE_COLUMNS: readonly LoadColumn[] = [
  {
    name: 'categories',
    type: 'text',
    whenBlank: { means: 'unallocated', stored: null },
    meaning: `How the money splits by program category: ${codes(PROGRAM_CATEGORIES)}. One name alone is the whole.`,
    unit: SHARES_FORM,
    examples: ['Protection 60%; Prevention 40%', 'Prosecution'],
    check: sharesText,
  },
  {
    name: 'countries',
    type: 'text',
    whenBlank: { means: 'unallocated', stored: null },
    meaning: 'How the money splits by country, region or Global; names or codes of places.',
    unit: SHARES_FORM,
    examples: ['Kenya 33.34%; UG 66.66%', 'Global'],
    check: sharesText,
  },
  {
    name: 'shares_from',
    type: 'date',
    whenBlank: { means: 'starts_on', stored: null },
    meaning: 'Date from which the shares count.',
    unit: 'YYYY-MM-DD',
    examples: ['', ''],
    check: calendarDate,
  },
];

/** Promises of money. */
export const AWARDS_TEMPLATE: LoadTemplate = {
  kind: 'awards',
  row: 'One award as it was first made. Later changes are made to the award, not loaded.',
  reference: 'fain',
  columns: [
    {
      name: 'fain',
      type: 'text',
      whenBlank: 'required',
      meaning:
        'Federal Award Identification Number; one award whatever its case and punctuation. The same FAIN again with the same content changes nothing.',
      unit: 'text, at most 30 characters',
      examples: ['S-SJTIP-13-CA-1029', 'S-SGTIP-12-GR-0031'],
      check: fainText,
    },
    {
      name: 'title',
      type: 'text',
      whenBlank: 'required',
      meaning: 'What the award is called.',
      unit: `text, at most ${MAX_TITLE_LENGTH} characters`,
      examples: ['Protecting victims along the northern corridor', 'Training of prosecutors'],
      check: textCheck(MAX_TITLE_LENGTH),
    },
    {
      name: 'instrument',
      type: 'text',
      whenBlank: 'required',
      meaning: 'Legal form.',
      unit: codes(INSTRUMENTS),
      examples: ['cooperative-agreement', 'Grant'],
      check: choiceCheck(INSTRUMENTS),
    },
    {
      name: 'implementer',
      type: 'text',
      whenBlank: 'required',
      meaning:
        'Who carries it out, by any of its names. A name that is not known yet is recorded as a new implementer, and needs its type.',
      unit: `text, at most ${MAX_NAME_LENGTH} characters`,
      examples: ['International Organization for Migration (IOM)', 'Example Legal Aid Society'],
      check: textCheck(MAX_NAME_LENGTH),
    },
    {
      name: 'implementer_type',
      type: 'text',
      whenBlank: { means: 'the type on record', stored: null },
      meaning: 'Needed once for an implementer that is not known yet.',
      unit: codes(IMPLEMENTER_TYPES),
      examples: ['public-international-organization', 'us-ngo'],
      check: choiceCheck(IMPLEMENTER_TYPES),
    },
    {
      name: 'program_type',
      type: 'text',
      whenBlank: 'required',
      meaning: 'Program that it belongs to.',
      unit: codes(PROGRAM_TYPES),
      examples: ['bilateral-and-regional', 'Training and Technical Assistance'],
      check: choiceCheck(PROGRAM_TYPES),
    },
    {
      name: 'ceiling',
      type: 'bigint',
      whenBlank: 'required',
      meaning: 'Net obligations never exceed it.',
      unit: 'U.S. dollars, at most two decimals, no separators',
      examples: ['750000.00', '299999.99'],
      check: amountCheck('zero-allowed'),
    },
    {
      name: 'starts_on',
      type: 'date',
      whenBlank: 'required',
      meaning: 'First day of the period of performance.',
      unit: 'YYYY-MM-DD',
      examples: ['2013-10-01', '2012-07-01'],
      check: calendarDate,
    },
    {
      name: 'ends_on',
      type: 'date',
      whenBlank: 'required',
      meaning: 'Last day of the period of performance.',
      unit: 'YYYY-MM-DD',
      examples: ['2016-09-30', '2014-06-30'],
      check: calendarDate,
    },
    ...SHARE_COLUMNS,
    {
      name: 'source',
      type: 'text',
      whenBlank: { means: 'nothing', stored: '' },
      meaning: 'Where the award was published or recorded from.',
      unit: `text, at most ${MAX_SOURCE_LENGTH} characters`,
      examples: ['Award document', ''],
      check: textCheck(MAX_SOURCE_LENGTH),
    },
    provenanceColumn(['', '']),
  ],
};
