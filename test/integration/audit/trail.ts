import { AuditSealing, HeadPublication } from '@awardbook/audit';
import { type Config } from '@awardbook/config';
import { systemActor, Transactions } from '@awardbook/database';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DataSource, type EntityManager } from 'typeorm';
import { anAward, anImplementer, awardsOf } from '../../builders';
import { eventually } from '../../support/processes';

/** One line of the trail, as tests look at it. */
export interface Line {
  transactionId: bigint;
  id: bigint;
  actor: string;
  actorRole: string;
  login: string;
  kind: string;
  subject: string;
  rowKey: string;
  awardId: string | null;
  implementerId: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

const NO_SETTINGS = { auditHeadFile: null, smtpUrl: null, auditHeadMailTo: null } as const;

/** Publication with a folder of its own, and no mail unless the settings say so. */
export function publicationOf(db: DataSource, settings: Partial<Config> = {}): HeadPublication {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'awardbook-heads-'));
  return new HeadPublication(new Transactions(db), { ...NO_SETTINGS, dataDir, ...settings } as Config);
}

export function sealingOf(db: DataSource, publication = publicationOf(db)): AuditSealing {
  return new AuditSealing(new Transactions(db), publication);
}

/** Everything in the trail so far, in its order. */
export function linesOf(db: DataSource | EntityManager): Promise<Line[]> {
  return db.sql<Line[]>`
    SELECT transaction_id AS "transactionId", id, actor, actor_role AS "actorRole", login, kind, subject,
           row_key AS "rowKey", award_id AS "awardId", implementer_id AS "implementerId", before, after
      FROM audit_entries ORDER BY transaction_id, id`;
}

/** What the work adds to the trail. */
export async function linesOfWork(db: DataSource, work: () => Promise<unknown>): Promise<Line[]> {
  const [last] = await db.sql<{ id: bigint }[]>`SELECT coalesce(max(id), 0) AS id FROM audit_entries`;
  await work();
  return (await linesOf(db)).filter(({ id }) => id > (last?.id ?? 0n));
}

/**
 * Seals until only so many entries are left unsealed, and says how many that took.
 *
 * Not at once: a transaction of another suite on the same server keeps what came after it unsealed while it runs.
 */
export async function sealUntil(sealing: AuditSealing, unsealed = 0n): Promise<bigint> {
  let sealed = 0n;
  await eventually(async () => {
    sealed += await sealing.seal();
    return (await sealing.verify(AUDITOR, null)).unsealed === unsealed;
  });
  return sealed;
}

export const AUDITOR = systemActor('auditor');
const WRITER = systemActor('trail-writer');

/** A trail of so many awards, each recorded, split and changed, with a seal after every few of them. */
export async function aSealedTrail(db: DataSource, awards: number, sealEvery: number): Promise<AuditSealing> {
  const sealing = sealingOf(db);
  const implementer = await anImplementer().store(db);
  for (let made = 1; made <= awards; made += 1) {
    const award = await anAward({ implementer: implementer.id })
      .shared({ categories: { protection: 6_000, prevention: 4_000 } })
      .store(db);
    await awardsOf(db).change(WRITER, award.id, award.version, { title: `Changed ${made}` });
    if (made % sealEvery === 0) await sealUntil(sealing);
  }
  return sealing;
}
