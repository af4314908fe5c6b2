import { IdColumn } from '@awardbook/database';
import { Column, Entity } from 'typeorm';
import { type PersonRole } from '../person-role';
import { type PersonStatus } from './person';

/** Somebody who signs in, or once did. */
@Entity('people')
export class PersonEntity {
  @IdColumn()
  id!: string;

  /** Null once the person is made anonymous. */
  @Column({ type: 'text', nullable: true })
  email!: string | null;

  /** In small letters, made by the database: spellings that differ in case are one address. */
  @Column({ type: 'text', name: 'email_key', nullable: true, insert: false, update: false })
  emailKey!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  role!: PersonRole;

  @Column({ type: 'text', default: 'invited' })
  status!: PersonStatus;

  /** A sentence, while the person is deactivated. */
  @Column({ type: 'text', name: 'deactivation_reason', nullable: true })
  deactivationReason!: string | null;

  /** To the hour or so. */
  @Column({ type: 'timestamptz', name: 'last_seen_at', nullable: true })
  lastSeenAt!: Date | null;

  /** Idle time begins anew then, although nobody was seen. */
  @Column({ type: 'timestamptz', name: 'reactivated_at', nullable: true })
  reactivatedAt!: Date | null;

  /** Rises by one with each change. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
