import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was accepted, as it lies in the file store for good; append-only. */
@Entity('report_snapshots')
export class ReportSnapshotEntity {
  @PrimaryColumn({ type: 'uuid', name: 'package_id' }) packageId!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  @Column({ type: 'text', name: 'json_sha256' }) jsonSha256!: string;
  @Column({ type: 'bigint', name: 'json_bytes' }) jsonBytes!: bigint;
  @Column({ type: 'text', name: 'pdf_sha256' }) pdfSha256!: string;
  @Column({ type: 'bigint', name: 'pdf_bytes' }) pdfBytes!: bigint;
  @Column({ type: 'text', name: 'taken_by' }) takenBy!: string;
  @Column({ type: 'timestamptz', name: 'taken_at', default: () => 'now()' }) takenAt!: Date;
}
