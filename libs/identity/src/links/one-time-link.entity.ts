import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LinkPurpose } from './one-time-link';

/** A way in that is good once: to set up, to accept an invitation, to choose a new password. */
@Entity('one_time_links')
export class OneTimeLinkEntity {
  /** SHA-256 of the token in the link. */
  @PrimaryColumn({ type: 'bytea', name: 'token_hash' })
  tokenHash!: Buffer;

  /** Null for the set-up link, which makes the person. */
  @Column({ type: 'uuid', name: 'person_id', nullable: true })
  personId!: string | null;

  @Column({ type: 'text' })
  purpose!: LinkPurpose;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
