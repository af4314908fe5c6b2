import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { type ReportKind } from '../packages/report-package';
import { type ReportState } from '../packages/report-state';

/** When the person's address was made; null when they have none. */
export async function findFeed(tx: EntityManager, personId: string): Promise<Date | null> {
  const [row] = await tx.sql<{ madeAt: Date }[]>`
    SELECT made_at AS "madeAt" FROM report_calendar_feeds WHERE person_id = ${personId}::uuid`;
  return row?.madeAt ?? null;
}

/** The address before it is good no longer. */
export async function storeFeed(tx: EntityManager, personId: string, tokenHash: Buffer): Promise<void> {
  await tx.sql`
    INSERT INTO report_calendar_feeds (person_id, token_hash) VALUES (${personId}::uuid, ${tokenHash})
        ON CONFLICT (person_id) DO UPDATE SET token_hash = EXCLUDED.token_hash, made_at = now()`;
}

export async function removeFeed(tx: EntityManager, personId: string): Promise<void> {
  await tx.sql`DELETE FROM report_calendar_feeds WHERE person_id = ${personId}::uuid`;
}

export interface FedReport {
  readonly id: string;
  readonly fain: string;
  readonly title: string;
  readonly kind: ReportKind;
  readonly periodStartsOn: IsoDate;
  readonly periodEndsOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly state: ReportState;
  readonly version: number;
}

/** In the order of their due dates; null when the address is no good. */
export async function listFedReports(tx: EntityManager, tokenHash: Buffer): Promise<FedReport[] | null> {
  const rows = await tx.sql<(Omit<FedReport, 'id'> & { id: string | null })[]>`
    SELECT id, fain, title, kind, period_starts_on AS "periodStartsOn", period_ends_on AS "periodEndsOn",
           due_on AS "dueOn", state, version
      FROM report_calendar_of(${tokenHash})`;
  return rows.length === 0 ? null : rows.filter((row): row is FedReport => row.id !== null);
}
