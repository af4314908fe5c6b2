import { type EntityManager } from 'typeorm';
import { PersonFieldInvalid } from './people.errors';
import { listUnknownImplementers } from './people.queries';

/** @throws PersonFieldInvalid naming the place of the first that is no implementer's id */
export async function checkImplementers(tx: EntityManager, implementers: readonly string[]): Promise<void> {
  const [unknown] = await listUnknownImplementers(tx, implementers);
  if (unknown === undefined) return;
  throw new PersonFieldInvalid(
    `/implementers/${implementers.indexOf(unknown)}`,
    'implementer-not-found',
    `There is no implementer ${unknown}. Look it up among the implementers, or record it first.`,
  );
}
