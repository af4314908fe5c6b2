import { claimPortfolio } from '@awardbook/awards';
import { systemActor, type Transactions } from '@awardbook/database';
import { inventKnowledge, inventSubAwards } from './parties/invent-parties';
import { insertKnowledge, insertSubAwards } from './parties/parties.queries';
import { buildPortfolio, DEFAULT_SEED } from './portfolio/build-portfolio';
import { PortfolioNotEmpty } from './sample.errors';
import { analyzeLedger, copyEntries, hasNothingRecorded, insertRegister } from './sample.queries';

/** In whose name samples are recorded. */
export const SAMPLE_ACTOR = systemActor('sample');

/** Whether nothing was ever recorded here, so that a sample may be stored. */
export async function isEmptyDatabase(transactions: Transactions): Promise<boolean> {
  return transactions.read(SAMPLE_ACTOR, hasNothingRecorded);
}

/**
 * Stores the published and the synthetic portfolio in an empty database; all of it, or nothing.
 *
 * The roll-ups are stale afterwards: the worker, or `RollupsService.refreshStale`, brings them up to date.
 *
 * @throws PortfolioNotEmpty
 */
export async function storeSamplePortfolio(
  transactions: Transactions,
  { seed = DEFAULT_SEED }: { seed?: number } = {},
): Promise<void> {
  const { register, entries } = buildPortfolio(seed);
  await transactions.run(SAMPLE_ACTOR, async (tx) => {
    if (!(await hasNothingRecorded(tx))) throw new PortfolioNotEmpty();
    if (!(await claimPortfolio(tx, 'Sample portfolio', true))) throw new PortfolioNotEmpty();
    await insertRegister(tx, register);
    await copyEntries(tx, entries);
    await analyzeLedger(tx);
    const portfolio = { implementers: register.implementers, awards: register.awards, entries };
    await insertKnowledge(tx, inventKnowledge(seed, portfolio));
    await insertSubAwards(tx, inventSubAwards(seed, portfolio));
  });
}
