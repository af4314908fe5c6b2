import { type Actor, Transactions } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import {
  ImplementerChanged,
  ImplementerFieldInvalid,
  ImplementerMerged,
  ImplementerRecords,
  type ImplementerRecord,
  lockImplementers,
} from '@awardbook/implementers';
import { assert } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type ImplementerMergeEntity } from './implementer-merge.entity';
import { type ImplementerMerge, type MergeDraft } from './merge';
import {
  MergedRecordHasPeople,
  MergeIntoItself,
  MergeNotUndoable,
  MergeOfPrimeAndSubRecipient,
  NotMerged,
} from './merging.errors';
import * as queries from './merging.queries';

/**
 * Makes one record of two of the same party, and two again.
 *
 * Awards move with their whole history; the roll-ups of what moved become stale in the same transaction.
 */
@Injectable()
export class ImplementerMerging {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: ImplementerRecords,
  ) {}

  /** Newest first, those undone included. @throws ImplementerNotFound */
  list(actor: Actor, idOrName: string): Promise<ImplementerMerge[]> {
    return this.transactions.snapshot(actor, async (tx) =>
      queries.listMerges(tx, (await this.records.getWithin(tx, idOrName)).id),
    );
  }

  /**
   * Moves the record's awards, names, identifiers and contacts to the other one, which stays.
   *
   * @param version the one of the record that the caller has read
   * @returns the record that stays
   * @throws NotAllowed, ImplementerNotFound, ImplementerChanged, ImplementerMerged, MergeIntoItself,
   * MergedRecordHasPeople, MergeOfPrimeAndSubRecipient, ImplementerFieldInvalid
   */
  async merge(
    actor: Actor,
    idOrName: string,
    version: number,
    draft: MergeDraft,
  ): Promise<ImplementerRecord> {
    assertMay(actor, 'implementers.record');
    const reason = draft.reason.trim();
    return this.transactions.run(actor, async (tx) => {
      const [from, into] = await this.lockBoth(tx, idOrName, draft.into);
      if (from.id === into.id) throw new MergeIntoItself(from.name);
      if (from.mergedInto !== null) throw new ImplementerMerged(from.name, from.mergedInto.name);
      if (into.mergedInto !== null) throw new ImplementerMerged(into.name, into.mergedInto.name);
      if (from.version !== version) throw new ImplementerChanged(from.name, version, from.version);
      if (into.version !== draft.intoVersion)
        throw new ImplementerChanged(into.name, draft.intoVersion, into.version);
      if (reason === '') {
        const detail = 'A merge has a reason, which its history shows. Write why both records are one party.';
        throw new ImplementerFieldInvalid('/reason', 'reason-missing', detail);
      }
      const people = await queries.countPeople(tx, from.id);
      if (people > 0) throw new MergedRecordHasPeople(from.name, into.name, people);
      const between = await queries.countSubAwardsBetween(tx, from.id, into.id);
      if (between > 0) throw new MergeOfPrimeAndSubRecipient(from.name, into.name, between);
      const moved = await queries.moveAll(tx, from.id, into.id);
      await queries.appendMerge(tx, { survivorId: into.id, mergedId: from.id, reason, ...moved });
      await queries.storeMergedInto(tx, from.id, into.id);
      await queries.raiseVersion(tx, into.id);
      return this.records.getWithin(tx, into.id);
    });
  }

  /**
   * Moves back exactly what the record's merge moved; what came to the other record otherwise stays there.
   *
   * @param version the one of the merged record that the caller has read
   * @returns the record that stands by itself again
   * @throws NotAllowed, ImplementerNotFound, ImplementerChanged, NotMerged, ImplementerMerged, MergeNotUndoable
   */
  async undo(actor: Actor, id: string, version: number): Promise<ImplementerRecord> {
    assertMay(actor, 'implementers.record');
    return this.transactions.run(actor, async (tx) => {
      const asked = await this.records.getWithin(tx, id);
      if (asked.mergedInto === null) throw new NotMerged(asked.name);
      const [merged, survivor] = await this.lockBoth(tx, asked.id, asked.mergedInto.id);
      if (merged.mergedInto === null) throw new NotMerged(merged.name);
      if (merged.version !== version) throw new ImplementerChanged(merged.name, version, merged.version);
      // Undone in the order in which they were made, or what moved twice would not find its way back.
      if (survivor.mergedInto !== null) throw new ImplementerMerged(survivor.name, survivor.mergedInto.name);
      const merge = await queries.findStanding(tx, merged.id);
      assert(merge !== null, 'a merged record has a merge that stands');
      await assertUndoable(tx, merge, merged, survivor);
      await queries.storeMergedInto(tx, merged.id, null);
      await queries.moveBack(tx, merge);
      await queries.storeUndone(tx, merge.id);
      await queries.raiseVersion(tx, survivor.id);
      return this.records.getWithin(tx, merged.id);
    });
  }

  /** Both records as they are once nobody else changes them. @throws ImplementerNotFound */
  private async lockBoth(
    tx: EntityManager,
    one: string,
    other: string,
  ): Promise<[ImplementerRecord, ImplementerRecord]> {
    const [first, second] = [await this.records.getWithin(tx, one), await this.records.getWithin(tx, other)];
    await lockImplementers(tx, [first.id, second.id]);
    return [await this.records.getWithin(tx, first.id), await this.records.getWithin(tx, second.id)];
  }
}

/** @throws MergeNotUndoable */
async function assertUndoable(
  tx: EntityManager,
  merge: ImplementerMergeEntity,
  merged: ImplementerRecord,
  survivor: ImplementerRecord,
): Promise<void> {
  const { elsewhere, showsMoved } = await queries.weighNames(tx, merge);
  const names = merge.nameKeys.length;
  if (elsewhere > 0) {
    throw new MergeNotUndoable(
      `The merge of ${merged.name} cannot be undone: ${elsewhere} of the ${names} names that came with it no longer ${elsewhere === 1 ? 'leads' : 'lead'} to ${survivor.name}. Give them to ${survivor.name} again, then undo the merge.`,
      { elsewhere: String(elsewhere), moved: String(names) },
    );
  }
  if (showsMoved) {
    throw new MergeNotUndoable(
      `The merge of ${merged.name} cannot be undone: ${survivor.name} is a name that came with it and would go back. Show another name of this record first, then undo the merge.`,
      { moved: String(names) },
    );
  }
}
