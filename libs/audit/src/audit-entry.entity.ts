import { Column, Entity, PrimaryColumn } from 'typeorm';

/** inserted, updated, deleted: a row of a domain table; event: what changed none. */
export const ENTRY_KINDS = ['inserted', 'updated', 'deleted', 'event'] as const;
export type AuditEntryKind = (typeof ENTRY_KINDS)[number];

/** One line of the trail; written by triggers and record_event() alone, never changed. */
@Entity('audit_entries')
export class AuditEntryEntity {
  /** PostgreSQL's number of the transaction. */
  @PrimaryColumn({ type: 'bigint', name: 'transaction_id' })
  transactionId!: bigint;

  /** Rises within a transaction; some numbers are never given. */
  @PrimaryColumn({ type: 'bigint' })
  id!: bigint;

  /** When the transaction began. */
  @Column({ type: 'timestamptz' })
  at!: Date;

  /** A person's uuid or a program's name; `database:` and a login for whoever wrote past the program. */
  @Column({ type: 'text' })
  actor!: string;

  /** The part they had; empty for whoever wrote past the program. */
  @Column({ type: 'text', name: 'actor_role' })
  actorRole!: string;

  /** The login of the connection, by PostgreSQL's own word. */
  @Column({ type: 'text' })
  login!: string;

  @Column({ type: 'text' })
  kind!: AuditEntryKind;

  /** The table, or the kind of event. */
  @Column({ type: 'text' })
  subject!: string;

  /** The row's key, its columns joined by "/"; of an event, what it was about. */
  @Column({ type: 'text', name: 'row_key' })
  rowKey!: string;

  @Column({ type: 'uuid', name: 'award_id', nullable: true })
  awardId!: string | null;

  @Column({ type: 'uuid', name: 'implementer_id', nullable: true })
  implementerId!: string | null;

  /** Of a change, the columns that differ; of a removed row, all that were set. */
  @Column({ type: 'jsonb', nullable: true })
  before!: Record<string, unknown> | null;

  /** Of a change, the columns that differ; of a new row, all that are set; of an event, its details. */
  @Column({ type: 'jsonb', nullable: true })
  after!: Record<string, unknown> | null;
}
