import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An attempt to sign in that failed or is not decided yet; once by account, once by address. */
@Entity('sign_in_failures')
export class SignInFailureEntity {
  @PrimaryColumn({ type: 'uuid', name: 'attempt_id' })
  attemptId!: string;

  /** A hash, so that nothing that was typed into the wrong field stays here. */
  @PrimaryColumn({ type: 'text' })
  subject!: string;

  @Column({ type: 'timestamptz', name: 'failed_at', default: () => 'now()' })
  failedAt!: Date;

  @Column({ type: 'boolean', name: 'is_pending' })
  isPending!: boolean;
}
