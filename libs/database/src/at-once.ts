import { type EntityManager } from 'typeorm';
import { isPipelined } from './data-source';

type Read<T> = () => Promise<T>;

/**
 * Reads that do not need each other's answers, within one transaction: sent to the server together where the
 * connection can, else one after the other.
 *
 * Ends with the first error; the transaction is over then, as after any error.
 */
export async function atOnce<T extends readonly unknown[]>(
  tx: EntityManager,
  ...reads: { [K in keyof T]: Read<T[K]> }
): Promise<T> {
  if (isPipelined(tx.dataSource)) return (await Promise.all(reads.map((read) => read()))) as unknown as T;
  const answers: unknown[] = [];
  for (const read of reads) answers.push(await read());
  return answers as unknown as T;
}
