import { type Actor, type Page, type PageRequest, Transactions, isUuid } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { assert } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Implementer, type ImplementerDraft } from './implementer';
import { ImplementerEntity } from './implementer.entity';
import { ImplementerNameInvalid, ImplementerNameTaken, ImplementerNotFound } from './implementers.errors';
import * as queries from './implementers.queries';

/** The parties that carry out awards, found by any of their names. */
@Injectable()
export class ImplementersService {
  constructor(private readonly transactions: Transactions) {}

  /** In the order of their names, without regard to case; records merged into others are left out. */
  list(actor: Actor, page: PageRequest): Promise<Page<Implementer>> {
    return this.transactions.read(actor, (tx) => queries.listImplementers(tx, page));
  }

  /** Who may be meant by a name, a spelling of it with an error, its beginning or an identifier; the closest first. */
  search(actor: Actor, q: string, page: PageRequest): Promise<Page<Implementer>> {
    return this.transactions.read(actor, (tx) => queries.searchImplementers(tx, q, page));
  }

  /** @throws ImplementerNotFound */
  get(actor: Actor, idOrName: string): Promise<Implementer> {
    return this.transactions.read(actor, (tx) => this.getWithin(tx, idOrName));
  }

  /**
   * As `get`, inside the transaction of another room.
   *
   * The id of a record that was merged into another leads to the one that is left.
   *
   * @throws ImplementerNotFound
   */
  async getWithin(tx: EntityManager, idOrName: string): Promise<Implementer> {
    const found = await (isUuid(idOrName)
      ? queries.findSurvivor(tx, idOrName)
      : queries.findByName(tx, idOrName));
    if (found === null) throw new ImplementerNotFound(idOrName);
    return found;
  }

  /** By any of its names, whatever their case and punctuation; for other rooms, inside their transaction. */
  findByName(tx: EntityManager, name: string): Promise<Implementer | null> {
    return queries.findByName(tx, name);
  }

  /**
   * Records an implementer under its name and all its other names.
   *
   * @throws NotAllowed, ImplementerNameTaken when one of them leads to another implementer, ImplementerNameInvalid
   */
  async create(actor: Actor, draft: ImplementerDraft): Promise<Implementer> {
    assertMay(actor, 'implementers.record');
    const { name, type, otherNames = [], provenance = 'recorded' } = draft;
    const names = [name, ...otherNames];
    return this.transactions.run(actor, async (tx) => {
      const [faulty] = await queries.listFaultyNames(tx, names);
      if (faulty !== undefined) {
        throw new ImplementerNameInvalid(pointerTo(faulty), names[faulty] ?? '');
      }
      const row = tx.create(ImplementerEntity, { name, type, provenance });
      await tx.insert(ImplementerEntity, row);
      await queries.appendNames(tx, row.id, names);
      const taken = await queries.findTakenName(tx, row.id, names);
      if (taken !== null) throw new ImplementerNameTaken(pointerTo(taken.position), taken.name, taken.holder);
      const stored = await queries.findById(tx, row.id);
      assert(stored !== null, 'an implementer just recorded is found');
      return stored;
    });
  }
}

/** Of the shown name and all other names, in this order. */
const pointerTo = (position: number): string => (position === 0 ? '/name' : `/otherNames/${position - 1}`);
