import { UNALLOCATED } from '@awardbook/awards';
import { containing } from '@awardbook/database';
import { type AwardBalanceFilter } from '../award-balances';

/** Adds a value to the parameters of a query; its placeholder. */
export type Bind = (value: unknown) => string;

/** Letters, digits and what people put between them: only such a text is looked for in FAINs. */
const LIKE_A_FAIN = /^[-./_ ]*[0-9A-Za-z][-./_ 0-9A-Za-z]*$/;

/** The day, which is the first parameter of every query of the register. */
export const DAY = '$1::date';

/** Awards with a share on the day that the condition on its cell holds for. */
const withCell = (condition: string): string =>
  `a.id IN (SELECT k.award_id FROM share_cells k WHERE ${condition} AND k.from_on <= ${DAY} AND k.until_on > ${DAY})`;

/** Without a cell there is no share of either split. */
const without = (column: 'category' | 'place'): string =>
  `NOT (${withCell(`k.${column} <> '${UNALLOCATED.code}'`)})`;

function ofSplit(column: 'category' | 'place', code: string, bind: Bind): string {
  return code === UNALLOCATED.code ? without(column) : withCell(`k.${column} = ${bind(code)}::text`);
}

function ofRegion(region: string, bind: Bind): string {
  if (region === UNALLOCATED.code) return without('place');
  return withCell(
    `k.place = ANY (ARRAY(SELECT w.code FROM places w WHERE w.region = ${bind(region)}::text))`,
  );
}

/** Awards that hold something of such funds; as of a day, that held it by then. */
function ofFunds({ account, yearOfFunds, asOf }: AwardBalanceFilter, bind: Bind): string {
  const conditions = [
    ...(account === undefined ? [] : [`f.account_code = ${bind(account)}::text`]),
    ...(yearOfFunds === undefined ? [] : [`f.year_of_funds = ${bind(yearOfFunds)}::integer`]),
  ];
  const byThen = `AND EXISTS (SELECT FROM ledger_entries e
          WHERE (e.award_id, e.fund_id) = (s.award_id, s.fund_id) AND e.effective_on <= ${DAY})`;
  return `a.id IN (SELECT s.award_id FROM funding_strips s
       WHERE s.fund_id = ANY (ARRAY(SELECT f.id FROM funds f WHERE ${conditions.join(' AND ')})) ${asOf === undefined ? '' : byThen})`;
}

/** Part of the FAIN in any punctuation, of the title, or of any name of the implementer. */
function ofText(q: string, bind: Bind): string {
  const pattern = bind(containing(q));
  const inFain = LIKE_A_FAIN.test(q)
    ? ` OR a.fain_key LIKE ${bind(containing(q.replace(/[^0-9A-Za-z]/g, '').toUpperCase()))}::text`
    : '';
  return `(a.title_key LIKE lower(${pattern}::text)${inFain} OR a.implementer_id = ANY (ARRAY(
       SELECT n.implementer_id FROM implementer_names n WHERE n.name ILIKE ${pattern}::text)))`;
}

/**
 * What the filter asks of an award's terms, shares and funds, on what was asked for and on nothing else.
 *
 * Concerns and `active` are not among them: they want balances or clocks.
 */
export function conditionsOf(filter: AwardBalanceFilter, bind: Bind): string {
  const when = <Value>(value: Value | undefined, condition: (value: Value) => string): string[] =>
    value === undefined ? [] : [condition(value)];
  const isEqual = (column: string, value: string | undefined, type = 'text'): string[] =>
    when(value, (wanted) => `${column} = ${bind(wanted)}::${type}`);
  const { account, yearOfFunds } = filter;
  const all = [
    'true',
    ...isEqual('a.implementer_id', filter.implementer, 'uuid'),
    ...isEqual('a.program_type', filter.programType),
    ...isEqual('a.instrument', filter.instrument),
    ...isEqual('a.provenance', filter.provenance, 'provenance'),
    ...when(filter.statuses, (statuses) => `a.status = ANY (${bind(statuses)}::text[])`),
    ...when(filter.programOfficer, (name) => `a.program_officer ILIKE ${bind(containing(name))}::text`),
    ...when(filter.category, (code) => ofSplit('category', code, bind)),
    ...when(filter.country, (code) => ofSplit('place', code, bind)),
    ...when(filter.region, (region) => ofRegion(region, bind)),
    ...(account === undefined && yearOfFunds === undefined ? [] : [ofFunds(filter, bind)]),
    ...when(filter.q, (q) => ofText(q, bind)),
  ];
  return all.join('\n   AND ');
}
