import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { type ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { assert } from '@awardbook/problems';
import { type EntityManager } from 'typeorm';
import { type LoadTemplate } from '../templates/load-template';

/**
 * Memory for sorting and hashing what was staged, in this transaction only: a million references do not fit
 * the server's default, and would go through temporary files.
 */
const WORK_MEMORY = '128MB';

/** Makes the empty staging table of this transaction, named `staged`; it goes with the transaction. */
export async function createStaging(tx: EntityManager, template: LoadTemplate): Promise<void> {
  const columns = template.columns.map(({ name, type }) => `${name} ${type}`);
  await tx.query(`SET LOCAL work_mem = '${WORK_MEMORY}'`);
  await tx.query(
    `CREATE TEMPORARY TABLE staged (row_number integer NOT NULL, faulty boolean NOT NULL, ${columns.join(', ')}) ON COMMIT DROP`,
  );
}

/** Streams lines in COPY's text format into the staging table; lines are made only as fast as they are taken. */
export async function copyIntoStaging(tx: EntityManager, lines: AsyncIterable<string>): Promise<void> {
  assert(tx.queryRunner !== undefined, 'staging happens inside a transaction');
  const client = (await tx.queryRunner.connect()) as ClientBase;
  await pipeline(
    Readable.from(lines, { objectMode: true }),
    client.query(copyFrom('COPY staged FROM STDIN')),
  );
  await tx.query('ANALYZE staged');
}

/** Brings the planner up to date with tables that a load has just filled. */
export async function analyzeTables(tx: EntityManager, tables: readonly string[]): Promise<void> {
  await tx.query(`ANALYZE ${tables.join(', ')}`);
}

/** Runs one INSERT and says how many rows it stored. */
export async function insertedBy(tx: EntityManager, insert: string): Promise<number> {
  assert(tx.queryRunner !== undefined, 'rows are stored inside a transaction');
  const { affected } = await tx.queryRunner.query(insert, [], true);
  return affected ?? 0;
}
