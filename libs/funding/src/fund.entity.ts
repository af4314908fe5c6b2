import { IdColumn, MoneyColumn } from '@awardbook/database';
import { Money } from '@awardbook/money';
import { Column, Entity } from 'typeorm';

/**
 * The money of one year of funds, under one symbol, that one office may obligate.
 *
 * Its balances are kept by triggers, under the row's lock, while facts are appended.
 */
@Entity('funds')
export class FundEntity {
  @IdColumn()
  id!: string;

  @Column({ type: 'text', name: 'office_code' })
  office!: string;

  @Column({ type: 'uuid', name: 'treasury_account_id' })
  treasuryAccountId!: string;

  /** The symbol's account, repeated so that reports need one join less. */
  @Column({ type: 'text', name: 'account_code' })
  account!: string;

  @Column({ type: 'integer', name: 'year_of_funds' })
  yearOfFunds!: number;

  @MoneyColumn('allotted_cents')
  allotted!: Money;

  /** Commitments less decommitments of all awards. */
  @MoneyColumn('committed_cents')
  committed!: Money;

  /** Obligations less deobligations of all awards; never above the allotted. */
  @MoneyColumn('obligated_cents')
  obligated!: Money;
}
