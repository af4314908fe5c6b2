import { DateColumn, IdColumn, MoneyColumn, type Provenance, ProvenanceColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';
import { Column, Entity } from 'typeorm';

/** What the recipient of an award passes on to another party. Source: the prime recipient's report. */
@Entity('sub_awards')
export class SubAwardEntity {
  @IdColumn()
  id!: string;

  /** The prime award. */
  @Column({ type: 'uuid', name: 'award_id' })
  awardId!: string;

  /** The sub-recipient. */
  @Column({ type: 'uuid', name: 'implementer_id' })
  implementerId!: string;

  /** As the prime recipient reports it. */
  @Column({ type: 'text' })
  number!: string;

  /** The same for every spelling of the number; unique within the prime. Made by the database. */
  @Column({ type: 'text', name: 'number_key', insert: false, update: false })
  numberKey!: string;

  @Column({ type: 'text' })
  title!: string;

  /** All sub-awards of a prime together never exceed its net obligations. */
  @MoneyColumn('amount_cents')
  amount!: Money;

  /** Both days included, within the prime's period. */
  @DateColumn('starts_on')
  startsOn!: IsoDate;

  @DateColumn('ends_on')
  endsOn!: IsoDate;

  @ProvenanceColumn()
  provenance!: Provenance;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** A person's id or a program's name. */
  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Date;
}
