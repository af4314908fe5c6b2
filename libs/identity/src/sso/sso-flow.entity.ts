import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A visit to the provider of single sign-on that has not come back. */
@Entity('sso_flows')
export class SsoFlowEntity {
  /** SHA-256 of the token that only the browser holds. */
  @PrimaryColumn({ type: 'bytea', name: 'token_hash' })
  tokenHash!: Buffer;

  /** A path of the page. */
  @Column({ type: 'text', name: 'return_to' })
  returnTo!: string;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date;
}
