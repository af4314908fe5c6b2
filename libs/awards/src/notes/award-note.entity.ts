import { IdColumn } from '@awardbook/database';
import { Column, Entity } from 'typeorm';

/** What the office wants to remember of an award; append-only, and not for grantees. */
@Entity('award_notes')
export class AwardNoteEntity {
  @IdColumn()
  id!: string;

  @Column({ type: 'uuid', name: 'award_id' })
  awardId!: string;

  @Column({ type: 'text' })
  body!: string;

  /** A person's id or a program's name. */
  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Date;
}
