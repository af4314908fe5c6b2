import { DateColumn, IdColumn, MoneyColumn, type Provenance, ProvenanceColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { Column, Entity } from 'typeorm';
import { type AppropriationStatus } from './fund-facts';

/** A fact: so much was appropriated under one symbol for one year of funds. Append-only. */
@Entity('appropriations')
export class AppropriationEntity {
  @IdColumn()
  id!: string;

  @Column({ type: 'uuid', name: 'treasury_account_id' })
  treasuryAccountId!: string;

  @Column({ type: 'integer', name: 'year_of_funds' })
  yearOfFunds!: number;

  /** Never negative; zero is a fact too. */
  @MoneyColumn('amount_cents')
  amount!: Money;

  @DateColumn('appropriated_on')
  appropriatedOn!: IsoDate;

  @Column({ type: 'text' })
  status!: AppropriationStatus;

  /** The document the figure was taken from, or the reason of a correction. */
  @Column({ type: 'text' })
  source!: string;

  @ProvenanceColumn()
  provenance!: Provenance;

  /** Given by who posts it; unique, so that a second posting of the same fact is harmless. */
  @Column({ type: 'text' })
  reference!: string;

  /** The appropriation that this one takes back (a reversal) or takes the place of. */
  @Column({ type: 'uuid', name: 'corrects_id', nullable: true })
  correctsId!: string | null;

  @Column({ type: 'boolean' })
  reversal!: boolean;

  /** What it adds to the money there is. Made by the database. */
  @MoneyColumn('signed_cents', { insert: false, update: false })
  signedAmount!: Money;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy!: string;
}
