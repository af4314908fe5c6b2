import { DateColumn, IdColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Column, Entity } from 'typeorm';
import { type AwardStatus } from './award-status';

/** One change of an award's status; append-only. Storing it is what changes the award. */
@Entity('award_status_changes')
export class AwardStatusChangeEntity {
  @IdColumn()
  id!: string;

  @Column({ type: 'uuid', name: 'award_id' })
  awardId!: string;

  @Column({ type: 'text', name: 'from_status' })
  from!: AwardStatus;

  @Column({ type: 'text', name: 'to_status' })
  to!: AwardStatus;

  /** Empty where the change needs none. */
  @Column({ type: 'text', default: '' })
  reason!: string;

  @DateColumn('effective_on')
  effectiveOn!: IsoDate;

  /** A person's id or a program's name. */
  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Date;
}
