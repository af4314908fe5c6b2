import { type Actor, Transactions, isUuid } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Identifier, normalIdentifier } from './identifier';
import { type ImplementerPatch, type ImplementerRecord, type PartyName } from './implementer';
import { checkContacts, checkIdentifiers, checkPeriods, labelOfIdentifier } from './implementer-checks';
import * as records from './implementer-records.queries';
import { ImplementerEntity } from './implementer.entity';
import {
  IdentifierTaken,
  ImplementerChanged,
  ImplementerFieldInvalid,
  ImplementerMerged,
  ImplementerNameInvalid,
  ImplementerNameTaken,
  ImplementerNotFound,
} from './implementers.errors';
import * as queries from './implementers.queries';
import { ImplementersService } from './implementers.service';

/** All that is known of an implementer, and how that changes. */
@Injectable()
export class ImplementerRecords {
  constructor(
    private readonly transactions: Transactions,
    private readonly implementers: ImplementersService,
  ) {}

  /** By its id, also once merged into another record, or by any of its names. @throws ImplementerNotFound */
  get(actor: Actor, idOrName: string): Promise<ImplementerRecord> {
    return this.transactions.snapshot(actor, (tx) => this.getWithin(tx, idOrName));
  }

  /** As `get`, inside the transaction of another room. @throws ImplementerNotFound */
  async getWithin(tx: EntityManager, idOrName: string): Promise<ImplementerRecord> {
    const record = isUuid(idOrName)
      ? await records.findRecord(tx, idOrName)
      : await records.findRecord(tx, (await this.implementers.getWithin(tx, idOrName)).id);
    if (record === null) throw new ImplementerNotFound(idOrName);
    return record;
  }

  /**
   * Changes what the patch names; the version rises by one, unless nothing differs.
   *
   * A new shown name leaves the one before among the other names.
   *
   * @param version the one that the caller has read
   * @throws NotAllowed, ImplementerNotFound, ImplementerChanged, ImplementerMerged, ImplementerFieldInvalid,
   * ImplementerNameInvalid, ImplementerNameTaken, IdentifierTaken
   */
  async change(
    actor: Actor,
    idOrName: string,
    version: number,
    patch: ImplementerPatch,
  ): Promise<ImplementerRecord> {
    assertMay(actor, 'implementers.record');
    return this.transactions.run(actor, async (tx) => {
      const before = await this.getForChange(tx, idOrName, version);
      if (before.mergedInto !== null) throw new ImplementerMerged(before.name, before.mergedInto.name);
      const name = patch.name ?? before.name;
      await changeNames(tx, before, name, patch.names);
      if (patch.identifiers !== undefined) await changeIdentifiers(tx, before, patch.identifiers);
      if (patch.contacts !== undefined && !alike(before.contacts, patch.contacts)) {
        checkContacts(patch.contacts);
        await records.replaceContacts(tx, before.id, patch.contacts);
      }
      const country = patch.country === undefined ? (before.country?.code ?? null) : patch.country;
      if (country !== null) await checkCountry(tx, country);
      const type = patch.type ?? before.type;
      await tx.update(ImplementerEntity, { id: before.id }, { name, type, country });
      return this.withNextVersion(tx, before);
    });
  }

  /**
   * Locks the record and gives it.
   *
   * @throws ImplementerNotFound, ImplementerChanged
   */
  async getForChange(tx: EntityManager, idOrName: string, version: number): Promise<ImplementerRecord> {
    const { id } = await this.getWithin(tx, idOrName);
    await records.lockImplementers(tx, [id]);
    const record = await this.getWithin(tx, id);
    if (record.version !== version) throw new ImplementerChanged(record.name, version, record.version);
    return record;
  }

  private async withNextVersion(tx: EntityManager, before: ImplementerRecord): Promise<ImplementerRecord> {
    const after = await this.getWithin(tx, before.id);
    if (alike(before, after)) return before;
    await tx.update(ImplementerEntity, { id: before.id }, { version: before.version + 1 });
    return { ...after, version: before.version + 1 };
  }
}

/** Of the shown name and all names that lead to the record, in this order. */
const pointerTo = (position: number): string => (position === 0 ? '/name' : `/names/${position - 1}/name`);

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** @throws ImplementerNameInvalid, ImplementerNameTaken, ImplementerFieldInvalid */
async function changeNames(
  tx: EntityManager,
  before: ImplementerRecord,
  shown: string,
  given: readonly PartyName[] | undefined,
): Promise<void> {
  if (given === undefined && shown === before.name) return;
  const names = [...(given ?? before.names)];
  const spellings = names.map(({ name }) => name);
  const [faulty] = await queries.listFaultyNames(tx, [shown, ...spellings]);
  if (faulty !== undefined)
    throw new ImplementerNameInvalid(pointerTo(faulty), [shown, ...spellings][faulty] ?? '');
  checkPeriods(names);
  const [repeated] = await records.listRepeatedNames(tx, spellings);
  if (repeated !== undefined) {
    const detail = `"${spellings[repeated]}" is another spelling of a name that stands before it. Give each name once, whatever its case and punctuation.`;
    throw new ImplementerFieldInvalid(`/names/${repeated}/name`, 'name-repeated', detail);
  }
  // Every implementer is found by the name it shows.
  const [hidden] = await records.listRepeatedNames(tx, [...spellings, shown]);
  if (hidden === undefined) names.push({ name: shown, sort: 'other', usedFrom: null, usedUntil: null });
  await records.replaceNames(tx, before.id, names);
  const taken = await queries.findTakenName(tx, before.id, [shown, ...spellings]);
  if (taken !== null) throw new ImplementerNameTaken(pointerTo(taken.position), taken.name, taken.holder);
}

/** @throws ImplementerFieldInvalid, IdentifierTaken */
async function changeIdentifiers(
  tx: EntityManager,
  before: ImplementerRecord,
  given: readonly Identifier[],
): Promise<void> {
  const identifiers = given.map(normalIdentifier);
  checkIdentifiers(identifiers);
  await records.replaceIdentifiers(tx, before.id, identifiers);
  const taken = await records.findTakenIdentifier(tx, before.id, identifiers);
  if (taken === null) return;
  const { kind, value } = identifiers[taken.position] ?? { kind: 'other', value: '' };
  const pointer = `/identifiers/${taken.position}/value`;
  throw new IdentifierTaken(pointer, `${labelOfIdentifier(kind)} ${value}`, taken.holder);
}

/** @throws ImplementerFieldInvalid */
async function checkCountry(tx: EntityManager, code: string): Promise<void> {
  if ((await records.findCountry(tx, code)) !== null) return;
  const detail = `There is no country "${code.slice(0, 20)}". Use its two letters, such as KE; a region is no country.`;
  throw new ImplementerFieldInvalid('/country', 'country-unknown', detail);
}
