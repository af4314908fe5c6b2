import { DateColumn, IdColumn, MoneyColumn, type Provenance, ProvenanceColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { Column, Entity } from 'typeorm';
import { type AllotmentStatus } from './fund-facts';

/** A fact: so much of an appropriation was allotted to one office. Append-only. */
@Entity('allotments')
export class AllotmentEntity {
  @IdColumn()
  id!: string;

  @Column({ type: 'uuid', name: 'fund_id' })
  fundId!: string;

  /** Where money in its second phase comes from: the fund of the first symbol, of the same year of funds. */
  @Column({ type: 'uuid', name: 'moved_from_fund_id', nullable: true })
  movedFromFundId!: string | null;

  /** Never negative; zero is a fact too. */
  @MoneyColumn('amount_cents')
  amount!: Money;

  @DateColumn('allotted_on')
  allottedOn!: IsoDate;

  @Column({ type: 'text' })
  status!: AllotmentStatus;

  /** The document the figure was taken from, or the reason of a correction. */
  @Column({ type: 'text' })
  source!: string;

  @ProvenanceColumn()
  provenance!: Provenance;

  /** Given by who posts it; unique, so that a second posting of the same fact is harmless. */
  @Column({ type: 'text' })
  reference!: string;

  /** The allotment that this one takes back (a reversal) or takes the place of. */
  @Column({ type: 'uuid', name: 'corrects_id', nullable: true })
  correctsId!: string | null;

  @Column({ type: 'boolean' })
  reversal!: boolean;

  /** What it adds to the fund. Made by the database. */
  @MoneyColumn('signed_cents', { insert: false, update: false })
  signedAmount!: Money;

  /** FY2010 Q1 is 20101. Made by the database. */
  @Column({ type: 'integer', name: 'quarter_of_action', insert: false, update: false })
  quarterOfAction!: number;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy!: string;
}
