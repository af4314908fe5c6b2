import {
  AWARD_STATUSES,
  INSTRUMENTS,
  PROGRAM_CATEGORIES,
  PROGRAM_TYPES,
  REGIONS,
  UNALLOCATED,
} from '@awardbook/awards';
import { type AwardConcern } from '@awardbook/ledger';
import { type RegisterExportParameters } from './export-request';
import { type FilterNames } from './export-title';

type Choices = readonly { readonly code: string; readonly label: string }[];

const labelIn = (choices: Choices, code: string): string =>
  [...choices, UNALLOCATED].find((one) => one.code === code)?.label ?? code;

const CONCERNS: Readonly<Record<AwardConcern, string>> = {
  'low-funds': 'active with less than 10 % left',
  'ending-soon': 'ending within 90 days',
  'ended-unliquidated': 'ended with money not paid',
};

/** Each filter of the register that is set, in words: "Status: Active or Suspended". */
export function registerInWords(asked: RegisterExportParameters, names: FilterNames): string[] {
  const say = <Value>(label: string, value: Value | undefined, words: (value: Value) => string): string[] =>
    value === undefined ? [] : [`${label}: ${words(value)}`];
  const named = (value: string): string => names.get(value) ?? value;
  return [
    ...say('Needs attention', asked.concern, (concern) => CONCERNS[concern]),
    ...say('Period of performance', asked.active, (active) =>
      active === 'yes' ? 'running' : 'over, stopped or not begun',
    ),
    ...say('Status', asked.status, (codes) =>
      codes
        .split(',')
        .map((code) => labelIn(AWARD_STATUSES, code))
        .join(' or '),
    ),
    ...say('Program type', asked.programType, (code) => labelIn(PROGRAM_TYPES, code)),
    ...say('Instrument', asked.instrument, (code) => labelIn(INSTRUMENTS, code)),
    ...say('Implementer', asked.implementer, named),
    ...say('Category', asked.category, (code) => labelIn(PROGRAM_CATEGORIES, code)),
    ...say('Region', asked.region, (code) => labelIn(REGIONS, code)),
    ...say('Country', asked.country, (code) => (code === UNALLOCATED.code ? UNALLOCATED.label : named(code))),
    ...say('Account', asked.account, String),
    ...say('Year of funds', asked.yearOfFunds, (year) => `FY ${year}`),
    ...say('Program officer', asked.programOfficer, String),
    ...say('Provenance', asked.provenance, String),
    ...say('Search', asked.q, (text) => `"${text}"`),
  ];
}
