import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { HeadFileMissing, HeadUnreadable } from './sealing.errors';
import { type Head, type Seal } from './seal';
import { type TrailFault } from './trail-fault';

/** A head as it was published: number and hash; what follows on its line is for people. */
export interface PublishedHead {
  readonly number: bigint;
  readonly hash: string;
}

const HEAD = /^(\d{1,18})\s+([0-9a-f]{64})(\s|$)/;

/** One line: number, hash, when it was sealed, and of how many entries it is the head. */
export function headLine({ number, hash, sealedAt, entries }: Head): string {
  return `${number} ${hash} ${sealedAt.toISOString()} ${entries} entries`;
}

/**
 * The heads in a file, in its order; empty lines and those that begin with # are passed over.
 *
 * @throws HeadFileMissing, HeadUnreadable
 */
export async function readHeads(file: string): Promise<PublishedHead[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new HeadFileMissing(file) : error;
  });
  const heads: PublishedHead[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = HEAD.exec(line.trim());
    if (match === null) throw new HeadUnreadable(file, index + 1);
    heads.push({ number: BigInt(match[1] ?? ''), hash: match[2] ?? '' });
  }
  return heads;
}

/** Adds the head to the file, unless it is the last one there; the file only ever grows. */
export async function appendHead(file: string, head: Head): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const known = await readHeads(file).catch((error: unknown) => {
    if (error instanceof HeadFileMissing) return [];
    throw error;
  });
  if (known.at(-1)?.number === head.number && known.at(-1)?.hash === head.hash) return;
  await appendFile(file, `${headLine(head)}\n`, { mode: 0o644, flush: true });
}

/** What of the published heads the chain does not bear out; told of a seal as it goes by, then of those never met. */
export class HeadComparison {
  private readonly hashes = new Map<bigint, Set<string>>();

  constructor(heads: readonly PublishedHead[]) {
    for (const { number, hash } of heads) {
      const known = this.hashes.get(number);
      if (known === undefined) this.hashes.set(number, new Set([hash]));
      else known.add(hash);
    }
  }

  faultsAt({ number, hash }: Seal): TrailFault[] {
    const published = this.hashes.get(number) ?? new Set<string>();
    this.hashes.delete(number);
    const isOther = [...published].some((one) => one !== hash);
    return isOther ? [faultOf('head-differs', number)] : [];
  }

  /** Of heads beyond the end of the chain, or of seals that are missing. */
  faultsAtEnd(): TrailFault[] {
    return [...this.hashes.keys()]
      .sort((one, other) => (one < other ? -1 : 1))
      .map((number) => faultOf('head-missing', number));
  }
}

function faultOf(code: 'head-differs' | 'head-missing', number: bigint): TrailFault {
  const sentence =
    code === 'head-missing'
      ? `Seal ${number} was published as the head and is not in the chain: the trail was cut off, or a seal removed.`
      : `Seal ${number} has another hash than the one published: the chain was made anew from there or before.`;
  return { code, seal: number, transactionId: null, entryId: null, sentence };
}
