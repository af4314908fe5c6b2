import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One request that carried an `Idempotency-Key`, and its answer once there is one. */
@Entity('idempotent_requests')
export class IdempotentRequest {
  /** Whose key it is; the same key of somebody else is another. */
  @PrimaryColumn({ type: 'text' })
  actor!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  /** Hex, over method, address and body. */
  @Column({ type: 'text', name: 'request_sha256' })
  requestSha256!: string;

  /** HTTP status of the answer; null while the request is in flight. */
  @Column({ type: 'integer', nullable: true })
  status!: number | null;

  /** The answer's headers that matter to the client. */
  @Column({ type: 'jsonb', nullable: true })
  headers!: Record<string, string> | null;

  @Column({ type: 'jsonb', nullable: true })
  body!: unknown;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
