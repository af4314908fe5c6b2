import { PROVENANCES } from '@awardbook/database';
import { HOME_OFFICE } from '@awardbook/funding';
import { codeCheck } from '../checks/choice';
import { treasuryAccount, yearOfFunds } from '../checks/funds';
import { textCheck } from '../checks/text';
import { type LoadColumn } from './load-template';

const MAX_REFERENCE_LENGTH = 80;
const MAX_SOURCE_LENGTH = 500;

/** What makes a second load of the same fact harmless. */
export function referenceColumn(noun: string, examples: readonly string[]): LoadColumn {
  return {
    name: 'reference',
    type: 'text',
    whenBlank: 'required',
    meaning: `Your own name for this ${noun}, never used for another. The same reference again with the same content changes nothing.`,
    unit: `text, at most ${MAX_REFERENCE_LENGTH} characters`,
    examples,
    check: textCheck(MAX_REFERENCE_LENGTH),
  };
}

export function treasuryAccountColumn(examples: readonly string[]): LoadColumn {
  return {
    name: 'treasury_account',
    type: 'text',
    whenBlank: 'required',
    meaning:
      'Treasury Account Symbol that the money is held under, as Treasury lists it. Leading zeros and sub-account 000 may be left out.',
    unit: '019-011-2012/2013-1022-000; 011-X-1022-000 for no-year money',
    examples,
    check: treasuryAccount,
  };
}

export function yearOfFundsColumn(examples: readonly string[]): LoadColumn {
  return {
    name: 'year_of_funds',
    type: 'integer',
    whenBlank: { means: 'the year in which the symbol begins; no-year (X) money must name it', stored: null },
    meaning: 'Fiscal year of the appropriation that the money came from; not the year in which it is spent.',
    unit: 'fiscal year',
    examples,
    check: yearOfFunds,
  };
}

export function officeColumn(examples: readonly string[]): LoadColumn {
  return {
    name: 'office',
    type: 'text',
    whenBlank: { means: HOME_OFFICE, stored: HOME_OFFICE },
    meaning: 'Funding office whose allotment it is.',
    unit: 'code of an office',
    examples,
    check: textCheck(20),
  };
}

export function sourceColumn(examples: readonly string[]): LoadColumn {
  return {
    name: 'source',
    type: 'text',
    whenBlank: 'required',
    meaning: 'The document that says so.',
    unit: `text, at most ${MAX_SOURCE_LENGTH} characters`,
    examples,
    check: textCheck(MAX_SOURCE_LENGTH),
  };
}

export function provenanceColumn(examples: readonly string[]): LoadColumn {
  return {
    name: 'provenance',
    type: 'text',
    whenBlank: { means: 'recorded', stored: 'recorded' },
    meaning:
      'recorded: entered by people; published: as the office published it; synthetic: invented, and marked so wherever it shows.',
    unit: PROVENANCES.join(', '),
    examples,
    check: codeCheck(PROVENANCES),
  };
}
