import { MoneyColumn } from '@awardbook/database';
import { type Money } from '@awardbook/money';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one award holds of one fund; kept by the ledger's trigger, whole cents. */
@Entity('funding_strips')
export class FundingStripRow {
  @PrimaryColumn({ type: 'uuid', name: 'award_id' }) awardId!: string;
  @PrimaryColumn({ type: 'uuid', name: 'fund_id' }) fundId!: string;
  @MoneyColumn('committed_cents', { default: 0 }) committed!: Money;
  @MoneyColumn('obligated_cents', { default: 0 }) obligated!: Money;
  @MoneyColumn('expended_cents', { default: 0 }) expended!: Money;
  @MoneyColumn('disbursed_cents', { default: 0 }) disbursed!: Money;
}

/** An award's net balances over all its strips: the row that is locked before the ceiling is checked. */
@Entity('award_balances')
export class AwardBalanceRow {
  @PrimaryColumn({ type: 'uuid', name: 'award_id' }) awardId!: string;
  @MoneyColumn('obligated_cents', { default: 0 }) obligated!: Money;
  /** What of it is passed on in sub-awards; never more. */
  @MoneyColumn('sub_awarded_cents', { default: 0 }) subAwarded!: Money;
  @MoneyColumn('disbursed_cents', { default: 0 }) disbursed!: Money;
  /** The days from which some of what is left can no longer be paid, its symbol being cancelled; in their order. */
  @Column({ type: 'date', array: true, name: 'cancelled_from', default: '{}' }) cancelledFrom!: string[];
  /** What can be paid before the first of these days, between each two, and from the last on; cents. */
  @Column({ type: 'bigint', array: true, name: 'payable_cents', default: '{0}' }) payableCents!: bigint[];
}
