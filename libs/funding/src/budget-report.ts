import { Money } from '@awardbook/money';

/** What one account has of one year of funds. */
export interface AllottedCell {
  readonly account: string;
  readonly yearOfFunds: number;
  readonly allotted: Money;
  /** The part of it that was invented for the sample. */
  readonly synthetic: Money;
}

/** One account of the report; amounts stand in the order of the report's years of funds. */
export interface BudgetRow {
  readonly account: string;
  readonly name: string;
  readonly amounts: Money[];
  readonly syntheticAmounts: Money[];
  readonly total: Money;
  readonly syntheticTotal: Money;
}

/** Budget by Year by Account: accounts down, years of funds across; exact amounts, rounded only where they are shown. */
export interface BudgetByYearByAccount {
  readonly report: 'budget-by-year-by-account';
  /** RFC 3339, UTC, whole seconds: when the ledger of allotments was read. */
  readonly asOf: string;
  readonly unit: 'USD';
  readonly office: string;
  readonly yearsOfFunds: number[];
  readonly rows: BudgetRow[];
  readonly totals: Money[];
  readonly total: Money;
  readonly syntheticTotals: Money[];
  readonly syntheticTotal: Money;
  readonly definitions: typeof BUDGET_DEFINITIONS;
  /** A sentence when rounded parts do not add up to their rounded sum; null when they all do. */
  readonly note: string | null;
}

/** What the report's measure means. */
export const BUDGET_DEFINITIONS = [
  {
    measure: 'allotted',
    kind: 'stock',
    meaning:
      'Money allotted to the office, net of corrections, by the year of funds: the year whose appropriation it came from. ' +
      'Money in its second phase under a companion symbol counts once.',
    source: 'The allotments recorded in Awardbook, each with its own source.',
  },
] as const;

/** Lays the cells out as a table; an account or year without a cell shows zero. */
export function budgetReport(given: {
  asOf: string;
  office: string;
  yearsOfFunds: number[];
  accounts: readonly { code: string; name: string }[];
  cells: readonly AllottedCell[];
}): BudgetByYearByAccount {
  const { yearsOfFunds } = given;
  const rows = given.accounts.map(({ code, name }) => {
    const cells = yearsOfFunds.map((year) =>
      given.cells.find((cell) => cell.account === code && cell.yearOfFunds === year),
    );
    const amounts = cells.map((cell) => cell?.allotted ?? Money.zero);
    const syntheticAmounts = cells.map((cell) => cell?.synthetic ?? Money.zero);
    const [total, syntheticTotal] = [Money.sum(amounts), Money.sum(syntheticAmounts)];
    return { account: code, name, amounts, syntheticAmounts, total, syntheticTotal };
  });
  const across = (amountsOf: (row: BudgetRow) => Money[]): Money[] =>
    yearsOfFunds.map((_, column) => Money.sum(rows.map((row) => amountsOf(row)[column] ?? Money.zero)));
  const table = {
    rows,
    totals: across((row) => row.amounts),
    total: Money.sum(rows.map((row) => row.total)),
  };
  return {
    report: 'budget-by-year-by-account',
    asOf: given.asOf,
    unit: 'USD',
    office: given.office,
    yearsOfFunds,
    ...table,
    syntheticTotals: across((row) => row.syntheticAmounts),
    syntheticTotal: Money.sum(rows.map((row) => row.syntheticTotal)),
    definitions: BUDGET_DEFINITIONS,
    note: roundingNote(table, yearsOfFunds),
  };
}

/** Says where thousands, as people print them, do not add up, so that nobody takes rounding for an error. */
function roundingNote(
  table: Pick<BudgetByYearByAccount, 'rows' | 'totals' | 'total'>,
  yearsOfFunds: readonly number[],
): string | null {
  const differs = (parts: readonly Money[], sum: Money): boolean =>
    parts.reduce((thousands, part) => thousands + part.toThousands(), 0n) !== sum.toThousands();
  const places = [
    ...table.rows.filter((row) => differs(row.amounts, row.total)).map((row) => row.account),
    ...yearsOfFunds
      .filter((_, column) => {
        const parts = table.rows.map((row) => row.amounts[column] ?? Money.zero);
        return differs(parts, table.totals[column] ?? Money.zero);
      })
      .map((year) => `FY ${year}`),
    ...(differs(table.totals, table.total) ? ['the grand total'] : []),
  ];
  if (places.length === 0) return null;
  return (
    `In thousands, the rounded parts do not add up to the total of ${places.join(', ')}: ` +
    'each total is the rounded exact sum, not the sum of rounded parts.'
  );
}
