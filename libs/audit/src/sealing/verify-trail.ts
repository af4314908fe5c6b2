import { type EntityManager } from 'typeorm';
import { readBody } from './entry-marks';
import { HeadComparison, type PublishedHead } from './published-heads';
import { type Seal } from './seal';
import * as queries from './seals.queries';
import { MOST_FAULTS, type TrailFault, type Verification } from './trail-fault';
import { chainFaults, sealFaults } from './verify-seal';

const SEALS_AT_ONCE = 50;

/**
 * Recomputes every seal from the entries, and holds the chain against published heads.
 *
 * Finds every change of an entry or a seal, but not a chain made anew from some point on or cut off at its end:
 * those only a head tells that was published before.
 *
 * @param tx one snapshot, so that seals and entries agree
 */
export async function verifyTrail(
  tx: EntityManager,
  heads: readonly PublishedHead[],
  onSeal: (seals: number) => void = () => undefined,
): Promise<Verification> {
  const faults: TrailFault[] = [];
  const comparison = new HeadComparison(heads);
  let [last, seals, entries] = [null as Seal | null, 0n, 0n];
  for (;;) {
    const batch = await queries.listSealsAfter(tx, last?.number ?? null, SEALS_AT_ONCE);
    for (const seal of batch) {
      const body = await readBody(await queries.streamEntries(tx, seal.fromTransaction, seal.toTransaction));
      faults.push(
        ...chainFaults(seal, last),
        ...sealFaults(seal, body, MOST_FAULTS),
        ...comparison.faultsAt(seal),
      );
      last = seal;
      seals += 1n;
      entries += body.entries;
      onSeal(Number(seals));
    }
    if (batch.length < SEALS_AT_ONCE || faults.length >= MOST_FAULTS) break;
  }
  const impossible = await queries.listImpossibleEntries(tx, await queries.nextTransaction(tx), MOST_FAULTS);
  faults.push(...comparison.faultsAtEnd(), ...impossible.map(impossibleFault));
  return {
    entries,
    seals,
    unsealed: await queries.countEntriesFrom(tx, last?.toTransaction ?? 0n),
    heads: heads.length,
    head: last && { number: last.number, hash: last.hash },
    faults: faults.slice(0, MOST_FAULTS),
  };
}

function impossibleFault({ transactionId, id }: { transactionId: bigint; id: bigint }): TrailFault {
  return {
    code: 'entry-added',
    seal: null,
    transactionId,
    entryId: id,
    sentence: `Entry ${id} names transaction ${transactionId}, which has not begun: it was not written by the program.`,
  };
}
