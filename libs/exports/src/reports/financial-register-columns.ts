import { type FinancialFact, REPORT_STATES } from '@awardbook/reporting';
import { ACCOUNTING_BASES, FINANCIAL_LINES, type FinancialLine } from '@awardbook/sf425';
import { type CellValue, type SheetColumn } from '../sheets';
import { BASIS_COLUMNS, column } from './grantee-columns';
import { basisCells, labelIn } from './grantee-head';

type CellOf = (fact: FinancialFact) => CellValue;

/** A column of the register, and its cell in each row. */
type RegisterColumn = readonly [column: SheetColumn, cell: CellOf];

const STEPS = 'Steps of reports';
const REPORTS = 'Reports of grantees';
const FORM = 'SF-425 of the report';
const LEDGER = 'Ledger entries';
const BOTH = 'SF-425 and ledger entries';

const STANDING: readonly RegisterColumn[] = [
  [
    column('due_on', 'Due', 'date', {
      meaning: 'Day on which it is due, with extensions',
      source: 'Due dates',
    }),
    ({ dueOn }) => dueOn,
  ],
  [
    column('state', 'State', 'text', { meaning: 'Submitted, in review or accepted', source: STEPS }),
    ({ state }) => labelIn(REPORT_STATES, state),
  ],
  [
    column('submitted_on', 'Submitted', 'date', {
      meaning: "Day of the last submission, by Washington's calendar",
      source: STEPS,
    }),
    ({ submittedOn }) => submittedOn,
  ],
  [
    column('accepted_on', 'Accepted', 'date', {
      meaning: "Day of acceptance, by Washington's calendar; empty until then",
      source: STEPS,
    }),
    ({ acceptedOn }) => acceptedOn,
  ],
  [
    column('superseded', 'Superseded', 'text', {
      meaning: 'yes: an accepted correction took its place',
      source: REPORTS,
      width: 13,
    }),
    ({ superseded }) => (superseded ? 'yes' : 'no'),
  ],
  [
    column('receipt', 'Receipt', 'text', {
      meaning: 'Number given at the last submission',
      source: STEPS,
      width: 12,
    }),
    ({ receipt }) => receipt,
  ],
  [
    column('certified_by', 'Certified by', 'text', {
      meaning: 'Who certified it',
      source: STEPS,
      width: 26,
    }),
    ({ certifiedBy }) => certifiedBy,
  ],
  [
    column('basis', 'Basis', 'text', {
      meaning: 'Line 7, basis of accounting: cash or accrual',
      source: FORM,
      width: 10,
    }),
    ({ basis }) => labelIn(ACCOUNTING_BASES, basis),
  ],
];

/** What stands at the top of a column, where the form's own words are too long. */
export const SHORT_LABELS: Readonly<Record<FinancialLine, string>> = {
  cashReceipts: '10a Cash receipts',
  cashDisbursements: '10b Cash disbursed',
  cashOnHand: '10c Cash on hand',
  authorized: '10d Authorized',
  expenditures: '10e Expenditures',
  unliquidated: '10f Unliquidated',
  federalShare: '10g Federal share',
  unobligated: '10h Unobligated',
  shareRequired: '10i Share required',
  shareSpent: '10j Share spent',
  shareRemaining: '10k Share remaining',
  incomeEarned: '10l Income earned',
  incomeDeducted: '10m Income deducted',
  incomeAdded: '10n Income added',
  incomeUnspent: '10o Income unspent',
};

const LINES: readonly RegisterColumn[] = FINANCIAL_LINES.map(({ name, line, label }) => [
  column(`line_10${line}`, SHORT_LABELS[name], 'money', {
    meaning: `Line 10${line}: ${label}. A stock: cumulative since the award began`,
    source: FORM,
    width: 20,
  }),
  (fact) => fact[name],
]);

const LINE_11: readonly RegisterColumn[] = [
  [
    column('line_11_rates', '11 Indirect rates', 'text', {
      meaning: 'Lines 11a to 11c: type, rate and period of each rate',
      source: FORM,
      width: 44,
    }),
    ({ rates }) => rates,
  ],
  [
    column('line_11_base', '11 Base', 'money', {
      meaning: 'Line 11g: total of the bases. A stock',
      source: FORM,
    }),
    ({ indirectBase }) => indirectBase,
  ],
  [
    column('line_11_amount', '11 Amount charged', 'money', {
      meaning: 'Line 11g: total of base times rate. A stock',
      source: FORM,
      width: 20,
    }),
    ({ indirectAmount }) => indirectAmount,
  ],
  [
    column('line_11_federal_share', '11 Federal share', 'money', {
      meaning: 'Line 11g: total of the federal shares. A stock',
      source: FORM,
      width: 20,
    }),
    ({ indirectFederalShare }) => indirectFederalShare,
  ],
];

const UP_TO = "of the award's entries dated up to the end of the period";
const AT =
  'as the ledger was when the report was accepted (invented entries by their date); empty until then';

/** What the ledger says, which the lines are held against. */
const LEDGER_FIGURES = [
  { name: 'obligated', words: 'Obligated', meaning: 'Obligations, net,' },
  { name: 'disbursed', words: 'Paid', meaning: 'Payments less refunds' },
  { name: 'expended', words: 'Spent', meaning: 'Expenditures, net,' },
] as const;

/** Which line is held against which figure. */
const HELD_AGAINST = [
  ['authorized', 'obligated'],
  ['expenditures', 'expended'],
  ['cashReceipts', 'disbursed'],
  ['cashDisbursements', 'disbursed'],
] as const;

const NOW: readonly RegisterColumn[] = [
  ...LEDGER_FIGURES.map(({ name, words, meaning }): RegisterColumn => [
    column(`ledger_${name}`, `Ledger: ${words.toLowerCase()}`, 'money', {
      meaning: `${meaning} ${UP_TO}, as of the day in Read me. A stock`,
      source: LEDGER,
      width: 22,
    }),
    (fact) => fact[name],
  ]),
  ...variances('variance', 'Variance', 'as of the day in Read me', (fact, name) => fact[name]),
];

const AT_ACCEPTANCE = variances(
  'accepted_variance',
  'At acceptance:',
  AT,
  (fact, name) => fact[`${name}Then`],
);

/** The line less what the ledger says; above zero the report says more. */
function variances(
  key: string,
  header: string,
  when: string,
  ledgerOf: (fact: FinancialFact, name: (typeof HELD_AGAINST)[number][1]) => bigint | null,
): RegisterColumn[] {
  return HELD_AGAINST.map(([name, against]) => {
    const line = FINANCIAL_LINES.find((one) => one.name === name)?.line ?? '';
    const words = LEDGER_FIGURES.find((figure) => figure.name === against)?.words.toLowerCase() ?? '';
    return [
      column(`${key}_10${line}`, `${header} 10${line} less ${words}`, 'money', {
        meaning: `Line 10${line} less what the ledger says was ${words}, ${when}`,
        source: BOTH,
        width: 30,
      }),
      (fact) => {
        const said = ledgerOf(fact, against);
        return said === null ? null : fact[name] - said;
      },
    ];
  });
}

const REGISTER: readonly RegisterColumn[] = [...STANDING, ...LINES, ...LINE_11, ...NOW, ...AT_ACCEPTANCE];

/** Version 1; a change of them is a new version. */
export const FINANCIAL_REGISTER_COLUMNS: readonly SheetColumn[] = [
  ...BASIS_COLUMNS,
  ...REGISTER.map(([one]) => one),
];

/** The cells of `FINANCIAL_REGISTER_COLUMNS`. */
export function financialRegisterCells(fact: FinancialFact): CellValue[] {
  return [...basisCells(fact), ...REGISTER.map(([, cell]) => cell(fact))];
}
