import { hash } from 'node:crypto';

/** What stands before the first seal. */
export const NO_HASH = '0'.repeat(64);

/** A seal as it is stored; its time as PostgreSQL's own text of the seconds since 1970, to the microsecond. */
export interface Seal {
  number: bigint;
  /** Included. */
  fromTransaction: bigint;
  /** Not included. */
  toTransaction: bigint;
  entries: bigint;
  previousHash: string;
  hash: string;
  sealedAt: string;
  marks: Buffer;
}

/** The newest seal: whoever knows it can tell whether anything before it was touched. */
export interface Head {
  number: bigint;
  hash: string;
  sealedAt: Date;
  /** Of this seal and all before it. */
  entries: bigint;
}

/**
 * The hash of a seal: sha256 over one line of its figures, of the digest of its entries, and of the hash before it.
 *
 * The exact text is written down in libs/audit/README.md, for everybody who recomputes it without this program.
 */
export function hashOf(seal: Omit<Seal, 'hash' | 'marks'>, digest: string): string {
  const { number, fromTransaction, toTransaction, entries, sealedAt, previousHash } = seal;
  const line = [number, fromTransaction, toTransaction, entries, sealedAt, digest, previousHash].join('\t');
  return hash('sha256', `${line}\n`, 'hex');
}
