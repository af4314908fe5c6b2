import {
  type Actor,
  decodeCursor,
  MAX_PAGE_LIMIT,
  type Page,
  type PageRequest,
  toPage,
  Transactions,
} from '@awardbook/database';
import { Injectable } from '@nestjs/common';
import { type Head } from '../sealing/seal';
import { findHead } from '../sealing/seals.queries';
import { type TrailFilter, type TrailRecord } from './trail-entry';
import { countTrail, listTrail } from './trail.queries';

const TRAIL_CURSOR = [/^\d{1,18}$/, /^\d{1,18}$/] as const;

/** How much there is in the trail, and how far it is sealed. */
export interface TrailState {
  /** Sealed ones included. */
  readonly entries: bigint;
  readonly sealed: bigint;
  readonly head: Head | null;
}

/** Reading the trail; row-level security decides which of it each actor reads. */
@Injectable()
export class AuditReading {
  constructor(private readonly transactions: Transactions) {}

  /** Newest first. */
  async list(actor: Actor, filter: TrailFilter, page: PageRequest): Promise<Page<TrailRecord>> {
    const key = decodeCursor(page.cursor, TRAIL_CURSOR);
    const before = key === null ? null : { transactionId: key[0] ?? '', id: key[1] ?? '' };
    const records = await this.transactions.read(actor, (tx) =>
      listTrail(tx, filter, before, page.limit + 1),
    );
    return toPage(records, page.limit, ({ transactionId, id }) => [String(transactionId), String(id)]);
  }

  /** All of it, newest first, a page in memory at a time; what is written meanwhile is not in it. */
  async *listAll(actor: Actor, filter: TrailFilter): AsyncGenerator<TrailRecord[]> {
    let cursor: string | null = null;
    do {
      const page: Page<TrailRecord> = await this.list(actor, filter, { limit: MAX_PAGE_LIMIT, cursor });
      yield page.items;
      cursor = page.next;
    } while (cursor !== null);
  }

  state(actor: Actor): Promise<TrailState> {
    return this.transactions.snapshot(actor, async (tx) => {
      const { sealed, unsealed } = await countTrail(tx);
      return { entries: sealed + unsealed, sealed, head: await findHead(tx) };
    });
  }
}
