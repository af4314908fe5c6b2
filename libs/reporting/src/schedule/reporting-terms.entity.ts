import { DateColumn, IdColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ReportPartCode } from '../packages/report-package';
import { type DueDateCause, type ReportFrequency } from './reporting-terms';

/** What an award asks its recipient to report; without a row nothing falls due. */
@Entity('reporting_terms')
export class ReportingTermsEntity {
  @PrimaryColumn({ type: 'uuid', name: 'award_id' }) awardId!: string;
  @Column({ type: 'text' }) frequency!: ReportFrequency;
  /** Days from the end of a period to the day on which its report is due. */
  @Column({ type: 'integer', name: 'interim_days' }) interimDays!: number;
  @Column({ type: 'integer', name: 'final_days', default: 120 }) finalDays!: number;
  /** Periods that end before are reported elsewhere. */
  @DateColumn('first_period_ends_on') firstPeriodEndsOn!: IsoDate;
  @Column({ type: 'text', array: true }) parts!: ReportPartCode[];
  @Column({ type: 'boolean', name: 'certifier_differs', default: false }) certifierDiffers!: boolean;
  /** Null: any program officer. */
  @Column({ type: 'uuid', name: 'officer_id', nullable: true }) officerId!: string | null;
  @Column({ type: 'integer', default: 1 }) version!: number;
  @Column({ type: 'text', name: 'recorded_by' }) recordedBy!: string;
  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' }) recordedAt!: Date;
}

/** A due date that a package has or had; append-only. The last one counts. */
@Entity('report_due_dates')
export class ReportDueDateEntity {
  @IdColumn() id!: string;
  @Column({ type: 'uuid', name: 'package_id' }) packageId!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  @DateColumn('due_on') dueOn!: IsoDate;
  @Column({ type: 'text' }) cause!: DueDateCause;
  @Column({ type: 'text', default: '' }) reason!: string;
  @Column({ type: 'text', name: 'recorded_by' }) recordedBy!: string;
  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' }) recordedAt!: Date;
}
