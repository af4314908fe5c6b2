import { Identifiers } from '../identifiers';
import { type EntryRow } from '../rows';
import { generatedLife } from './generated-life';
import { outlineAward } from './award-outline';
import { GeneratedFunds } from './generated-funds';
import { type GeneratedSize } from './generated-size';

/** Ids of what a generated portfolio consists of; whoever begins anew gets the same ones. */
export const awardIdentifiers = (size: GeneratedSize): Identifiers => new Identifiers('awards', size.seed);
export const fundIdentifiers = (size: GeneratedSize): Identifiers => new Identifiers('funds', size.seed);

/**
 * All entries of a generated portfolio, award by award, each oldest first; exactly as many as the size says.
 *
 * One award's entries are in memory at a time. Wherever the stream is cut, what came before obeys every rule of the
 * ledger, so that it can be stored in batches of any size.
 */
export function* generatedEntries(size: GeneratedSize): Generator<EntryRow> {
  const fundIds = new GeneratedFunds(fundIdentifiers(size)).rows.map((fund) => fund.id);
  const awardIds = awardIdentifiers(size);
  const entryIds = new Identifiers('entries', size.seed);
  for (let index = 0; index < size.awards; index += 1) {
    const outline = outlineAward(size, index);
    yield* generatedLife(size.seed, index, outline, { awardId: awardIds.next(), fundIds, entryIds });
  }
}
