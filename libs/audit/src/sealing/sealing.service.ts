import { type Actor, systemActor, Transactions } from '@awardbook/database';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { readBody } from './entry-marks';
import { HeadPublication } from './head-publication.service';
import { type Head, hashOf, NO_HASH, type Seal } from './seal';
import * as queries from './seals.queries';
import { TransactionsCountedAnew } from './sealing.errors';
import { type TrailFault, type Verification } from './trail-fault';
import { verifyLedger } from './verify-ledger';
import { verifyTrail } from './verify-trail';

const SEALER = systemActor('system:worker');

/** Entries that one seal covers at most, unless a single transaction left more. */
const MOST_ENTRIES = 20_000;

/** Closes the trail for good, one range of transactions after the other. */
@Injectable()
export class AuditSealing {
  constructor(
    private readonly transactions: Transactions,
    private readonly publication: HeadPublication,
  ) {}

  /**
   * Seals everything that transactions which are over have left; those that still run are sealed another time.
   *
   * @returns how many entries were sealed; none while another is sealing
   * @throws TransactionsCountedAnew
   */
  async seal(): Promise<bigint> {
    let entries = 0n;
    for (;;) {
      const seal = await this.transactions.run(SEALER, sealNext);
      if (seal === null) return entries;
      entries += seal.entries;
    }
  }

  /**
   * Recomputes the whole chain and holds it against heads that were published.
   *
   * @param file of heads; null for the one that this installation writes, if it is there
   * @throws HeadFileMissing, HeadUnreadable
   */
  async verify(actor: Actor, file: string | null, onSeal?: (seals: number) => void): Promise<Verification> {
    const heads = await this.publication.readHeads(file);
    return this.transactions.snapshot(actor, (tx) => verifyTrail(tx, heads, onSeal));
  }

  /** Holds the ledger against what the trail tells of it; for a trail that is whole. */
  verifyLedger(actor: Actor): Promise<TrailFault[]> {
    return this.transactions.snapshot(actor, verifyLedger);
  }

  /** Null before the first seal. */
  head(actor: Actor): Promise<Head | null> {
    return this.transactions.read(actor, queries.findHead);
  }
}

/** Null when there is nothing to seal. */
async function sealNext(tx: EntityManager): Promise<Seal | null> {
  if (!(await queries.lockSealing(tx))) return null;
  const last = await queries.findLastSeal(tx);
  const from = last?.toTransaction ?? 0n;
  // Asked before the entries are read: the statements after this one see all that these transactions left.
  const open = await queries.firstOpenTransaction(tx);
  if (open < from) throw new TransactionsCountedAnew(open, from);
  const to = await queries.endOfSeal(tx, from, open, MOST_ENTRIES);
  if (to === null) return null;
  const { entries, digest, marks } = await readBody(await queries.streamEntries(tx, from, to));
  const figures = {
    number: (last?.number ?? 0n) + 1n,
    fromTransaction: from,
    toTransaction: to,
    entries,
    previousHash: last?.hash ?? NO_HASH,
    sealedAt: await queries.sealingTime(tx),
  };
  const seal = { ...figures, hash: hashOf(figures, digest), marks };
  await queries.appendSeal(tx, seal);
  return seal;
}
