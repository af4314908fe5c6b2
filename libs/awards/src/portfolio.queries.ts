import { type EntityManager } from 'typeorm';
import { PortfolioEntity } from './portfolio.entity';

/** Null until somebody has named the portfolio. */
export async function findPortfolio(tx: EntityManager): Promise<PortfolioEntity | null> {
  return tx.findOneBy(PortfolioEntity, { id: true });
}

/**
 * Names the portfolio unless it has a name; waits for another transaction that is just naming it.
 *
 * @returns false when there is a name already, which stays
 */
export async function claimPortfolio(tx: EntityManager, name: string, sample: boolean): Promise<boolean> {
  const claimed = await tx.sql<{ id: boolean }[]>`
    INSERT INTO portfolio (name, sample) VALUES (${name}, ${sample}) ON CONFLICT (id) DO NOTHING RETURNING id`;
  return claimed.length === 1;
}
