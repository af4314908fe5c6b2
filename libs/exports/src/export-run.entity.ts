import { IdColumn } from '@awardbook/database';
import { Column, Entity, VirtualColumn } from 'typeorm';
import { type ExportFormat, type ExportParameters, type ExportReport } from './export-request';

/** The states of a run; the last four are final. */
export type ExportStatus = 'queued' | 'running' | 'ready' | 'failed' | 'cancelled' | 'expired';

/** A report to be made as a file: the row is the debt and what people read of its progress. */
@Entity('export_runs')
export class ExportRun {
  @IdColumn() id!: string;
  @Column({ type: 'text' }) report!: ExportReport;
  @Column({ type: 'text' }) format!: ExportFormat;
  @Column({ type: 'jsonb' }) parameters!: ExportParameters;
  @Column({ type: 'text', default: 'queued' }) status!: ExportStatus;
  /** Rows written so far. */
  @Column({ type: 'bigint', name: 'rows_done', default: 0 }) rowsDone!: bigint;
  /** Rows in all; null until they are counted. */
  @Column({ type: 'bigint', name: 'rows_total', nullable: true }) rowsTotal!: bigint | null;
  /** Rises each time a worker takes the run; only the latest may write to it. */
  @Column({ type: 'integer', default: 0 }) attempt!: number;
  /** Until when the worker that holds the run is believed alive. */
  @Column({ type: 'timestamptz', name: 'leased_until', nullable: true }) leasedUntil!: Date | null;
  @Column({ type: 'text', name: 'file_name', nullable: true }) fileName!: string | null;
  @Column({ type: 'bigint', name: 'size_bytes', nullable: true }) sizeBytes!: bigint | null;
  /** Of the whole file, hex. */
  @Column({ type: 'text', nullable: true }) sha256!: string | null;
  /** A sentence for people when the run failed. */
  @Column({ type: 'text', nullable: true }) failure!: string | null;
  @Column({ type: 'text', name: 'requested_by' }) requestedBy!: string;
  @VirtualColumn({ query: (run) => `actor_name(${run}.requested_by)` }) requestedByName!: string;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'expires_at', nullable: true }) expiresAt!: Date | null;
}
