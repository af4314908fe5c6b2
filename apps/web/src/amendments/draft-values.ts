import { Money } from '@awardbook/money';
import type { Amendment, AmendmentBody } from '../api/types';
import { displayDollars } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { AWARD_STATUS_LABELS } from '../figures/vocabulary';
import type { Fault } from '../forms/faults';
import type { Values, VersionField } from '../forms/versions';
import {
  basisPointsOf,
  sharesInWords,
  sharesOf,
  type Split,
  SPLIT_WORDS,
  type TypedShare,
  typedSharesOf,
} from '../shares/share-figures';

/** Money that an amendment moves, as somebody types it. */
export interface TypedMoney {
  kind: 'obligation' | 'deobligation';
  amount: string;
  treasuryAccount: string;
  yearOfFunds: string;
  office: string;
}

export type StepId = 'what' | 'terms' | 'money' | 'shares' | 'review';

/** A field of a draft, and the step of the wizard that it stands in. */
export interface DraftField extends VersionField {
  step: StepId;
}

const dollars = (value: string): string => (readAmount(value) === null ? value : displayDollars(value));

const SPLITS: readonly Split[] = ['category', 'country'];

/** Everything that a draft says; money is one field of several rows. */
export const DRAFT_FIELDS: readonly DraftField[] = [
  { name: 'description', label: 'What it does and why', step: 'what' },
  { name: 'effectiveOn', label: 'Counts from', step: 'what', display: displayDay },
  { name: 'scope', label: 'Change of scope', step: 'what' },
  { name: 'title', label: 'Title', step: 'terms' },
  {
    name: 'ceilingChange',
    label: 'Change of the ceiling',
    step: 'terms',
    plain: (typed) => readAmount(typed) ?? typed,
    display: dollars,
  },
  { name: 'startsOn', label: 'First day', step: 'terms', display: displayDay },
  { name: 'endsOn', label: 'Last day', step: 'terms', display: displayDay },
  {
    name: 'statusTo',
    label: 'Status',
    step: 'terms',
    display: (value) => (AWARD_STATUS_LABELS as Record<string, string>)[value] ?? value,
  },
  { name: 'programOfficer', label: 'Program officer', step: 'terms' },
  { name: 'grantsOfficer', label: 'Grants officer', step: 'terms' },
  { name: 'representative', label: 'Grants officer’s representative', step: 'terms' },
  { name: 'budgetVersion', label: 'Version of the budget', step: 'money' },
  {
    name: 'money',
    label: 'Money',
    step: 'money',
    plain: (typed) => plainMoney(typed),
    display: (value) => moneyInWords(readMoney(value)),
  },
  ...SPLITS.map((split): DraftField => ({
    name: split,
    label: `Split ${SPLIT_WORDS[split].by}`,
    step: 'shares',
    plain: plainShares,
    display: (value) => sharesInWords(sharesOf(readShares(value)) ?? [], (code) => code),
  })),
];

/** What is stored, as the form has it: text by field, nothing said as an empty text. */
export function toValues(amendment: Amendment): Values {
  const { keyPersonnel, money, shares } = amendment;
  const typed = (split: Split) => shares[split] && writeShares(typedSharesOf(shares[split]));
  return {
    description: amendment.description,
    effectiveOn: amendment.effectiveOn ?? '',
    scope: amendment.scope,
    title: amendment.title ?? '',
    ceilingChange: amendment.ceilingChange ?? '',
    startsOn: amendment.startsOn ?? '',
    endsOn: amendment.endsOn ?? '',
    statusTo: amendment.statusTo ?? '',
    programOfficer: keyPersonnel.programOfficer ?? '',
    grantsOfficer: keyPersonnel.grantsOfficer ?? '',
    representative: keyPersonnel.representative ?? '',
    budgetVersion: amendment.budgetVersion === null ? '' : String(amendment.budgetVersion),
    category: typed('category') ?? '',
    country: typed('country') ?? '',
    money: writeMoney(
      money.map(({ kind, amount, treasuryAccount, yearOfFunds, office }) => ({
        kind,
        amount: amount ?? '',
        treasuryAccount: treasuryAccount ?? '',
        yearOfFunds: yearOfFunds === null ? '' : String(yearOfFunds),
        office,
      })),
    ),
  };
}

const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

/** Changes as the API takes them; what is not among them is left out. */
export function toBody(changes: Values): AmendmentBody {
  const said = <Name extends string, T>(name: Name, make: (text: string) => T) => {
    const text = changes[name];
    return (text === undefined ? {} : { [name]: make(text) }) as { [Given in Name]?: T };
  };
  const people = {
    ...said('programOfficer', orNull),
    ...said('grantsOfficer', orNull),
    ...said('representative', orNull),
  };
  const shares = { ...said('category', toShares), ...said('country', toShares) };
  return {
    ...said('description', String),
    ...said('scope', String),
    ...said('effectiveOn', orNull),
    ...said('title', orNull),
    ...said('ceilingChange', orNull),
    ...said('startsOn', orNull),
    ...said('endsOn', orNull),
    ...said('statusTo', (text) => orNull(text) as NonNullable<AmendmentBody['statusTo']> | null),
    ...said('budgetVersion', (text) => (text === '' ? null : Number(text))),
    ...said('money', (text) => readMoney(text).map(toMoneyBody)),
    ...(Object.keys(people).length > 0 && { keyPersonnel: people }),
    ...(Object.keys(shares).length > 0 && { shares }),
  };
}

function toMoneyBody({ kind, amount, treasuryAccount, yearOfFunds, office }: TypedMoney) {
  return {
    kind,
    amount: orNull(amount),
    treasuryAccount: orNull(treasuryAccount),
    yearOfFunds: yearOfFunds === '' ? null : Number(yearOfFunds),
    ...(office !== '' && { office }),
  };
}

/** "1500.00" of "$1,500" or "-1500"; null when it is no amount. Nothing is nothing, and so is zero. */
export function readAmount(typed: string): string | null {
  const text = typed
    .replaceAll(/[$,\s]/g, '')
    .replace(/^\+/, '')
    .replace('−', '-');
  if (text === '') return '';
  if (!/^-?\d{1,13}(\.\d{1,2})?$/.test(text)) return null;
  const [whole = '', cents = ''] = text.split('.');
  const amount = `${whole}.${cents.padEnd(2, '0')}`;
  return Money.parse(amount).equals(Money.zero) ? '' : Money.parse(amount).toString();
}

export function readMoney(text: string): TypedMoney[] {
  return text === '' ? [] : (JSON.parse(text) as TypedMoney[]);
}

export function writeMoney(rows: readonly TypedMoney[]): string {
  return rows.length === 0 ? '' : JSON.stringify(rows);
}

/** Shares as they are typed; null is not a change of the split. */
export function readShares(text: string): TypedShare[] {
  return text === '' ? [] : (JSON.parse(text) as TypedShare[]);
}

export function writeShares(shares: readonly TypedShare[]): string {
  return JSON.stringify(shares);
}

/** Null takes the change of the split out of the draft. */
const toShares = (text: string) => (text === '' ? null : (sharesOf(readShares(text)) ?? []));

/** As it comes back once it is stored: in the same order, without those that get nothing. */
function plainShares(text: string): string {
  const shares = text === '' ? null : sharesOf(readShares(text));
  return shares === null ? text : writeShares(typedSharesOf(shares));
}

function plainMoney(text: string): string {
  return writeMoney(readMoney(text).map((row) => ({ ...row, amount: readAmount(row.amount) ?? row.amount })));
}

function moneyInWords(rows: readonly TypedMoney[]): string {
  if (rows.length === 0) return 'none';
  return rows
    .map(({ kind, amount, treasuryAccount }) => {
      const what = kind === 'obligation' ? 'obligate' : 'deobligate';
      return `${what} ${amount === '' ? 'an amount' : dollars(amount)} in ${treasuryAccount || 'an account'}`;
    })
    .join('\n');
}

/** What somebody typed that nothing can be made of yet; it is not saved until it is mended. */
export function unreadableIn(values: Values): Fault[] {
  const faults: Fault[] = [];
  if (readAmount(values['ceilingChange'] ?? '') === null) {
    const sentence = `“${values['ceilingChange']}” is no amount. Write dollars such as 50,000.00, or with a minus sign to take away.`;
    faults.push({ field: 'ceilingChange', sentence });
  }
  if (!/^\d{0,3}$/.test(values['budgetVersion'] ?? ''))
    faults.push({ field: 'budgetVersion', sentence: 'A version of the budget is a number, such as 2.' });
  readMoney(values['money'] ?? '').forEach(({ amount, yearOfFunds }, index) => {
    const read = readAmount(amount);
    if (read === null || read.startsWith('-')) {
      const sentence = `“${amount}” is no amount. Write dollars such as 50,000.00; whether it goes in or out is chosen beside it.`;
      faults.push({ field: `money-${index}-amount`, sentence });
    }
    if (!/^(\d{4})?$/.test(yearOfFunds)) {
      const sentence = `“${yearOfFunds}” is no fiscal year. Write the year of funds, such as 2026.`;
      faults.push({ field: `money-${index}-yearOfFunds`, sentence });
    }
  });
  for (const split of SPLITS) {
    const unread = readShares(values[split] ?? '').filter(({ percent }) => basisPointsOf(percent) === null);
    for (const { code, percent } of unread) {
      const sentence = `“${percent}” is no share: write a percentage from 0 to 100, such as 33.33.`;
      faults.push({ field: `share-${code}`, sentence });
    }
  }
  return faults;
}

/** The field of the form that a pointer of the API means, such as "/money/0/amount". */
export function fieldOfPointer(pointer: string): string {
  const [, first = '', ...rest] = pointer.split('/');
  if (first === 'keyPersonnel' || first === 'shares') return rest[0] ?? first;
  return first === 'money' && rest.length > 0 ? ['money', ...rest].join('-') : first;
}

/** The step in which a field stands; what is about the whole is mended where the draft begins. */
export function stepOfField(field: string): StepId {
  const name = field.startsWith('money-') ? 'money' : field;
  return DRAFT_FIELDS.find((known) => known.name === name)?.step ?? 'what';
}
