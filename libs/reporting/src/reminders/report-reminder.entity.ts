import { DateColumn, IdColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ReminderChannel } from './report-reminder';

/** That a person was told of a report, as it was due then, for one mark. */
@Entity('report_reminders')
export class ReportReminderEntity {
  @IdColumn() id!: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId!: string;
  @Column({ type: 'uuid', name: 'package_id' }) packageId!: string;
  @DateColumn('due_on') dueOn!: IsoDate;
  @DateColumn('mark_on') markOn!: IsoDate;
  /** How far its mail has come. */
  @Column({ type: 'text' }) mail!: 'none' | 'owed' | 'sending' | 'sent' | 'dropped';
  @Column({ type: 'timestamptz', name: 'told_at', default: () => 'now()' }) toldAt!: Date;
  @Column({ type: 'timestamptz', name: 'dismissed_at', nullable: true }) dismissedAt!: Date | null;
}

/** How a person wants to be reminded. */
@Entity('report_reminder_choices')
export class ReportReminderChoiceEntity {
  @PrimaryColumn({ type: 'uuid', name: 'person_id' }) personId!: string;
  @Column({ type: 'text' }) channel!: ReminderChannel;
}
