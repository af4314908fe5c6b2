import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A range of transactions, closed for good: what they left in the trail, as one hash chained to the one before. */
@Entity('audit_seals')
export class AuditSealEntity {
  /** From 1, without gaps. */
  @PrimaryColumn({ type: 'bigint' })
  number!: bigint;

  /** Included. */
  @Column({ type: 'bigint', name: 'from_transaction' })
  fromTransaction!: bigint;

  /** Not included. */
  @Column({ type: 'bigint', name: 'to_transaction' })
  toTransaction!: bigint;

  @Column({ type: 'bigint' })
  entries!: bigint;

  /** Hex; zeros before the first seal. */
  @Column({ type: 'text', name: 'previous_hash' })
  previousHash!: string;

  /** Hex. */
  @Column({ type: 'text' })
  hash!: string;

  @Column({ type: 'timestamptz', name: 'sealed_at' })
  sealedAt!: Date;

  /** 24 bytes an entry: transaction, id, begin of its sha256. */
  @Column({ type: 'bytea' })
  marks!: Buffer;
}

/** A head of the chain that was mailed to somebody outside. */
@Entity('audit_head_mails')
export class AuditHeadMailEntity {
  @PrimaryColumn({ type: 'bigint' })
  number!: bigint;

  @Column({ type: 'text', name: 'sent_to' })
  sentTo!: string;

  @Column({ type: 'timestamptz', name: 'sent_at', default: () => 'now()' })
  sentAt!: Date;
}
