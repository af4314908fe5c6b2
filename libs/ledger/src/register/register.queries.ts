import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type EntityManager } from 'typeorm';
import {
  type AwardBalanceFilter,
  type AwardBalanceTotals,
  type AwardScope,
  type RegisterTotal,
} from '../award-balances';
import { conditionsOf, DAY } from './register-conditions';
import { type AfterRow, type PlacedBalance, type RegisterOrder } from './register-order';
import { ACTIVE, AWARDS, rowsOf } from './register-rows';

/** A part of the register, in an order. */
export interface RegisterQuery {
  /** Names the implementer by its id. */
  readonly filter: AwardBalanceFilter;
  /** The day whose clocks count. */
  readonly day: IsoDate;
  readonly order: RegisterOrder;
  readonly after: AfterRow | null;
  /** Null for all of it. */
  readonly limit: number | null;
}

const MONEY = ['ceiling', 'obligated', 'disbursed', 'left'] as const;
type Cents = Record<(typeof MONEY)[number], bigint>;

type BalanceRow = Omit<PlacedBalance, keyof Cents | 'costShare'> & Cents & { costShare: bigint };
type TotalRow = { [Name in keyof Cents as `${Name}Total`]: bigint } & { awards: bigint };

/** The shares of one split that count on the day, the largest first. */
const shares = (table: string, code: string, name: string): string => `
       coalesce((SELECT json_agg(json_build_object('code', s.code, 'name', s.name, 'basisPoints', s.basis_points)
                                 ORDER BY s.basis_points DESC, s.code)
          FROM (SELECT h.${code} AS code, ${name} AS name, h.basis_points, h.effective_on, max(h.effective_on) OVER () AS latest
                  FROM ${table} h WHERE h.award_id = a.id AND h.effective_on <= ${DAY}) s
         WHERE s.effective_on = s.latest), '[]')`;

const RECORD = `
       a.id, a.fain, a.fain_key AS "fainKey", a.title, json_build_object('id', i.id, 'name', i.name) AS implementer,
       a.instrument, a.program_type AS "programType", a.status, a.starts_on AS "startsOn", a.ends_on AS "endsOn",
       a.cost_share_cents AS "costShare", a.assistance_listing AS "assistanceListing",
       a.funding_opportunity AS "fundingOpportunity", a.program_officer AS "programOfficer",
       a.grants_officer AS "grantsOfficer", a.representative, a.tip_report_tier AS "tipReportTier", a.provenance,
       ${shares('award_category_shares', 'category', 'h.category')} AS categories,
       ${shares('award_country_shares', 'place', '(SELECT w.name FROM places w WHERE w.code = h.place)')} AS countries`;

/** The rows in their order, and how many match in all with their sums; of one statement, so that they agree. */
export async function listRegister(
  tx: EntityManager,
  { filter, day, order, after, limit }: RegisterQuery,
): Promise<{ rows: PlacedBalance[]; total: RegisterTotal }> {
  const parameters: unknown[] = [day];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const time = filter.asOf === undefined ? 'now' : 'as-of';
  const { key, descending } = order;
  const ofTerms = key.of === 'terms' ? key.value : 'NULL::text';
  const conditions = [conditionsOf(filter, bind), ...clockConditions(filter)].join(' AND ');
  const way = descending ? 'DESC' : 'ASC';
  const found: (BalanceRow & TotalRow & { id: string | null })[] = await tx.query(
    `WITH ${rowsOf(time, conditions, ofTerms)}, listed AS MATERIALIZED (
       SELECT m.id, m.fain_key, m.ceiling, m.obligated, m.disbursed, m."left", ${key.of === 'terms' ? 'm.term' : key.value} AS place
         FROM rows m WHERE ${filter.concern === undefined ? 'true' : `m."${filter.concern}"`}
     ), total AS (
       SELECT count(*) AS awards, ${MONEY.map((name) => `coalesce(sum_cents(l."${name}"), 0) AS "${name}Total"`).join(', ')}
         FROM listed l
     ), page AS (
       SELECT * FROM listed l WHERE ${isAfter(order, after, bind)}
        ORDER BY l.place ${way}, l.fain_key LIMIT ${bind(limit)}::integer
     )
     SELECT t.*, p.ceiling, p.obligated, p.disbursed, p."left", p.place::text AS "sortValue", r.*
       FROM total t LEFT JOIN page p ON true
       LEFT JOIN LATERAL (SELECT ${RECORD} FROM ${AWARDS[time]} a JOIN implementers i ON i.id = a.implementer_id
                           WHERE a.id = p.id) r ON true
      ORDER BY p.place ${way}, p.fain_key`,
    parameters,
  );
  return { rows: found.filter(({ id }) => id !== null).map(toBalance), total: toTotal(found[0]) };
}

function clockConditions({ active }: AwardBalanceFilter): string[] {
  if (active === undefined) return [];
  return [active ? ACTIVE : `NOT ${ACTIVE}`];
}

function isAfter(
  { key, descending }: RegisterOrder,
  after: AfterRow | null,
  bind: (value: unknown) => string,
): string {
  if (after === null) return 'true';
  const value = `${bind(after.value)}::${key.type}`;
  const beyond = `l.place ${descending ? '<' : '>'} ${value}`;
  return `(${beyond} OR l.place = ${value} AND l.fain_key > ${bind(after.fainKey)}::text)`;
}

/** What the row says of all that match stays on it; nobody reads it there. */
function toBalance(row: BalanceRow): PlacedBalance {
  return {
    ...row,
    costShare: Money.ofCents(row.costShare),
    ceiling: Money.ofCents(row.ceiling),
    obligated: Money.ofCents(row.obligated),
    disbursed: Money.ofCents(row.disbursed),
    left: Money.ofCents(row.left),
  };
}

function toTotal(row: TotalRow | undefined): RegisterTotal {
  return {
    awards: Number(row?.awards ?? 0),
    ceiling: Money.ofCents(row?.ceilingTotal ?? 0n),
    obligated: Money.ofCents(row?.obligatedTotal ?? 0n),
    disbursed: Money.ofCents(row?.disbursedTotal ?? 0n),
    left: Money.ofCents(row?.leftTotal ?? 0n),
  };
}

/** Over every award in reach that the filter's terms, shares and funds leave, as it is now, under the clocks of the day. */
export async function sumRegister(
  tx: EntityManager,
  filter: AwardScope,
  day: IsoDate,
): Promise<AwardBalanceTotals> {
  const parameters: unknown[] = [day];
  const conditions = conditionsOf(filter, (value) => `$${parameters.push(value)}`);
  const tally = (name: string): string => `
            count(*) FILTER (WHERE "${name}") AS "${name} count",
            coalesce(sum_cents("left") FILTER (WHERE "${name}"), 0) AS "${name} left"`;
  const [row]: [Record<string, bigint>] = await tx.query(
    `WITH ${rowsOf('now', conditions, 'NULL::text')}
     SELECT count(*) AS awards, count(*) FILTER (WHERE active) AS active,
            coalesce(sum_cents(obligated), 0) AS obligated, coalesce(sum_cents(disbursed), 0) AS disbursed,
            coalesce(sum_cents("left"), 0) AS "left",
            ${['low-funds', 'ending-soon', 'ended-unliquidated'].map(tally).join(', ')}
       FROM rows`,
    parameters,
  );
  const money = (name: string) => Money.ofCents(row[name] ?? 0n);
  const concern = (name: string) => ({ count: Number(row[`${name} count`]), money: money(`${name} left`) });
  return {
    awards: Number(row['awards']),
    active: Number(row['active']),
    obligated: money('obligated'),
    disbursed: money('disbursed'),
    left: money('left'),
    concerns: {
      'low-funds': concern('low-funds'),
      'ending-soon': concern('ending-soon'),
      'ended-unliquidated': concern('ended-unliquidated'),
    },
  };
}
