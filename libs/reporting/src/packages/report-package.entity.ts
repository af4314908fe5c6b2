import { DateColumn, IdColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Column, Entity } from 'typeorm';
import { type ReportKind, type ReportPartCode } from './report-package';
import { type ReportState } from './report-state';

/** What falls due of an award for a period. Made by the schedule, moved by steps and due dates, never removed. */
@Entity('report_packages')
export class ReportPackageEntity {
  @IdColumn() id!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  @Column({ type: 'text' }) kind!: ReportKind;
  /** What an ad-hoc request asks for; empty otherwise. */
  @Column({ type: 'text', default: '' }) request!: string;
  /** Both days included. */
  @DateColumn('period_starts_on') periodStartsOn!: IsoDate;
  @DateColumn('period_ends_on') periodEndsOn!: IsoDate;
  /** The latest of `report_due_dates`. */
  @DateColumn('due_on') dueOn!: IsoDate;
  @Column({ type: 'text', array: true }) parts!: ReportPartCode[];
  /** Written by `report_steps` and by nothing else. */
  @Column({ type: 'text', default: 'not-due' }) state!: ReportState;
  /** Skipped by the schedule itself. */
  @Column({ type: 'boolean', default: false }) unscheduled!: boolean;
  @Column({ type: 'integer', default: 1 }) revision!: number;
  @Column({ type: 'uuid', name: 'corrects_id', nullable: true }) correctsId!: string | null;
  @Column({ type: 'uuid', name: 'superseded_by_id', nullable: true }) supersededById!: string | null;
  /** Persons' ids or programs' names. */
  @Column({ type: 'text', name: 'prepared_by', nullable: true }) preparedBy!: string | null;
  @Column({ type: 'text', name: 'certified_by', nullable: true }) certifiedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'first_submitted_at', nullable: true }) firstSubmittedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) receipt!: string | null;
  @Column({ type: 'text', name: 'reviewed_by', nullable: true }) reviewedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;
  @Column({ type: 'integer', default: 1 }) version!: number;
  @Column({ type: 'text', name: 'recorded_by' }) recordedBy!: string;
  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' }) recordedAt!: Date;
}

/** One step of a package; append-only. Storing it is what takes the step. */
@Entity('report_steps')
export class ReportStepEntity {
  @IdColumn() id!: string;
  @Column({ type: 'uuid', name: 'package_id' }) packageId!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  @Column({ type: 'text', name: 'from_state' }) from!: ReportState;
  @Column({ type: 'text', name: 'to_state' }) to!: ReportState;
  @Column({ type: 'text', default: '' }) reason!: string;
  @Column({ type: 'text', name: 'taken_by' }) takenBy!: string;
  @Column({ type: 'timestamptz', name: 'taken_at', default: () => 'now()' }) takenAt!: Date;
}
