import { IdColumn } from '@awardbook/database';
import { Column, Entity } from 'typeorm';

/** What somebody said about a report; only whether its thread is settled changes. */
@Entity('report_comments')
export class ReportCommentEntity {
  @IdColumn() id!: string;
  @Column({ type: 'uuid', name: 'package_id' }) packageId!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  /** As problems point: "/financial/expenditures"; empty for the whole report. */
  @Column({ type: 'text', default: '' }) pointer!: string;
  @Column({ type: 'uuid', name: 'answers_id', nullable: true }) answersId!: string | null;
  @Column({ type: 'text' }) body!: string;
  @Column({ type: 'text', name: 'written_by' }) writtenBy!: string;
  @Column({ type: 'timestamptz', name: 'written_at', default: () => 'now()' }) writtenAt!: Date;
  @Column({ type: 'boolean', default: false }) resolved!: boolean;
  @Column({ type: 'text', name: 'resolved_by', nullable: true }) resolvedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'resolved_at', nullable: true }) resolvedAt!: Date | null;
}

/** What an officer asks to be changed; the grantee ticks it off. */
@Entity('report_change_requests')
export class ReportChangeRequestEntity {
  @IdColumn() id!: string;
  @Column({ type: 'uuid', name: 'package_id' }) packageId!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  @Column({ type: 'text', default: '' }) pointer!: string;
  @Column({ type: 'text' }) body!: string;
  @Column({ type: 'text', name: 'requested_by' }) requestedBy!: string;
  @Column({ type: 'timestamptz', name: 'requested_at', default: () => 'now()' }) requestedAt!: Date;
  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true }) sentAt!: Date | null;
  @Column({ type: 'boolean', default: false }) done!: boolean;
  @Column({ type: 'text', name: 'done_by', nullable: true }) doneBy!: string | null;
  @Column({ type: 'timestamptz', name: 'done_at', nullable: true }) doneAt!: Date | null;
}
