import { claimPortfolio } from '@awardbook/awards';
import { type Transactions } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { type EntryRow } from '../rows';
import { PortfolioNotEmpty } from '../sample.errors';
import { analyzeLedger, copyEntries, hasNothingRecorded } from '../sample.queries';
import { SAMPLE_ACTOR } from '../store-sample';
import { generatedEntries } from './generated-entries';
import { storeGeneratedRegister } from './generated-register';
import { checkSize, type GeneratedSize } from './generated-size';

/** So many entries go into one statement: its rules are checked once, and the server need not hold more of them. */
const BATCH_ENTRIES = 250_000;

export interface GeneratedProgress {
  /** Called after each batch with the entries stored so far. */
  readonly onProgress?: (stored: number) => void;
}

/**
 * Stores a generated portfolio of any size in an empty database; all of it, or nothing.
 *
 * Memory is flat in the number of entries. The roll-ups are stale afterwards.
 *
 * @throws SampleSizeInvalid, PortfolioNotEmpty
 */
export async function storeGeneratedPortfolio(
  transactions: Transactions,
  size: GeneratedSize,
  { onProgress }: GeneratedProgress = {},
): Promise<void> {
  checkSize(size);
  await transactions.run(SAMPLE_ACTOR, async (tx) => {
    if (!(await hasNothingRecorded(tx))) throw new PortfolioNotEmpty();
    if (!(await claimPortfolio(tx, 'Generated portfolio', true))) throw new PortfolioNotEmpty();
    await storeGeneratedRegister(tx, size);
    await storeInBatches(tx, generatedEntries(size), onProgress);
    await analyzeLedger(tx);
  });
}

async function storeInBatches(
  tx: EntityManager,
  entries: Generator<EntryRow>,
  onProgress: ((stored: number) => void) | undefined,
): Promise<void> {
  let stored = 0;
  let exhausted = false;
  const batch = function* (): Generator<EntryRow> {
    for (let count = 0; count < BATCH_ENTRIES; count += 1) {
      const next = entries.next();
      if (next.done === true) {
        exhausted = true;
        return;
      }
      stored += 1;
      yield next.value;
    }
  };
  while (!exhausted) {
    await copyEntries(tx, batch());
    onProgress?.(stored);
  }
}
