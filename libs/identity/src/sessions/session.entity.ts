import { IdColumn } from '@awardbook/database';
import { Column, Entity } from 'typeorm';
import { type SignedInVia } from './session';

/** A browser in which somebody is signed in. */
@Entity('sessions')
export class SessionEntity {
  @IdColumn()
  id!: string;

  /** SHA-256 of what the cookie holds. */
  @Column({ type: 'bytea', name: 'id_hash' })
  idHash!: Buffer;

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string;

  @Column({ type: 'text' })
  via!: SignedInVia;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** To half a minute. */
  @Column({ type: 'timestamptz', name: 'last_used_at', default: () => 'now()' })
  lastUsedAt!: Date;

  /** However busy it is. */
  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'text' })
  agent!: string;

  /** The one implementer a grantee of several has chosen; null for all of them. */
  @Column({ type: 'uuid', name: 'acting_for', nullable: true })
  actingFor!: string | null;
}
