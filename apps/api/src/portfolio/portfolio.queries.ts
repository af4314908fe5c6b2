import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';

export interface PortfolioCounts {
  awards: number;
  implementers: number;
  syntheticAwards: number;
  publishedAwards: number;
}

export async function countPortfolio(tx: EntityManager): Promise<PortfolioCounts> {
  const [counts] = await tx.sql<PortfolioCounts[]>`
    SELECT count(*)::int AS awards,
           (SELECT count(*) FROM implementers)::int AS implementers,
           (count(*) FILTER (WHERE provenance = 'synthetic'))::int AS "syntheticAwards",
           (count(*) FILTER (WHERE provenance = 'published'))::int AS "publishedAwards"
      FROM awards`;
  return counts ?? { awards: 0, implementers: 0, syntheticAwards: 0, publishedAwards: 0 };
}

/** The first and last of what is recorded; null where nothing is. */
export interface PortfolioSpan {
  firstYearOfFunds: number | null;
  lastYearOfFunds: number | null;
  /** Of money that is not invented. */
  lastFactualYearOfFunds: number | null;
  firstActionOn: IsoDate | null;
  lastActionOn: IsoDate | null;
}

export async function findSpan(tx: EntityManager): Promise<PortfolioSpan> {
  const [span] = await tx.sql<PortfolioSpan[]>`
    SELECT min(year_of_funds) AS "firstYearOfFunds", max(year_of_funds) AS "lastYearOfFunds",
           (SELECT max(f.year_of_funds) FROM allotments a JOIN funds f ON f.id = a.fund_id
             WHERE a.provenance <> 'synthetic') AS "lastFactualYearOfFunds",
           (SELECT min(effective_on) FROM ledger_entries) AS "firstActionOn",
           (SELECT max(effective_on) FROM ledger_entries) AS "lastActionOn"
      FROM funds`;
  return (
    span ?? {
      firstYearOfFunds: null,
      lastYearOfFunds: null,
      lastFactualYearOfFunds: null,
      firstActionOn: null,
      lastActionOn: null,
    }
  );
}
