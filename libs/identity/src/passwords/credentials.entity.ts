import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person signs in with here; nothing of it can be read back. */
@Entity('credentials')
export class CredentialsEntity {
  @PrimaryColumn({ type: 'uuid', name: 'person_id' })
  personId!: string;

  /** argon2id with its parameters; null for who signs in elsewhere. */
  @Column({ type: 'text', name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column({ type: 'timestamptz', name: 'password_changed_at', nullable: true })
  passwordChangedAt!: Date | null;

  @Column({ type: 'bytea', name: 'totp_secret_encrypted', nullable: true })
  totpSecretEncrypted!: Buffer | null;

  /** Null while the secret has been shown and no code has come back yet. */
  @Column({ type: 'timestamptz', name: 'totp_confirmed_at', nullable: true })
  totpConfirmedAt!: Date | null;

  /** Step of 30 seconds since 1970 whose code was used last. */
  @Column({ type: 'bigint', name: 'totp_last_step', nullable: true })
  totpLastStep!: bigint | null;
}
