import { DateColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ResultTheme } from './result';

/** How often the results of a report were saved, and by whom last. */
@Entity('report_result_lists')
export class ReportResultListEntity {
  @PrimaryColumn({ type: 'uuid', name: 'package_id' }) packageId!: string;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'text', name: 'saved_by' }) savedBy!: string;
  @Column({ type: 'timestamptz', name: 'saved_at' }) savedAt!: Date;
}

/** What came of the work; written while the report is a draft. */
@Entity('report_results')
export class ReportResultEntity {
  @PrimaryColumn({ type: 'uuid', name: 'package_id' }) packageId!: string;
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** From 1, in the order in which they were written. */
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'text', nullable: true }) theme!: ResultTheme | null;
  @Column({ type: 'text', nullable: true }) place!: string | null;
  @DateColumn('starts_on', { nullable: true }) startsOn!: IsoDate | null;
  @DateColumn('ends_on', { nullable: true }) endsOn!: IsoDate | null;
  @Column({ type: 'text', default: '' }) title!: string;
  @Column({ type: 'text', default: '' }) change!: string;
  @Column({ type: 'text', name: 'evidence_link', default: '' }) evidenceLink!: string;
  @Column({ type: 'uuid', name: 'evidence_attachment_id', nullable: true }) evidenceAttachmentId!:
    string | null;
  @Column({ type: 'boolean', nullable: true }) publishable!: boolean | null;
}
