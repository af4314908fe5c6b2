import { DateColumn, MoneyColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';
import { type AccountingBasis, type IndirectRateType, type RemarkedLine } from '@awardbook/sf425';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const MADE_BY_THE_DATABASE = { insert: false, update: false, nullable: true };

/** The SF-425 of one package; amounts are cumulative, null where nothing is said yet. */
@Entity('financial_reports')
export class FinancialReportEntity {
  @PrimaryColumn({ type: 'uuid', name: 'package_id' }) packageId!: string;
  @Column({ type: 'text', nullable: true }) basis!: AccountingBasis | null;
  @Column({ type: 'text', name: 'recipient_account', default: '' }) recipientAccount!: string;
  @MoneyColumn('cash_receipts_cents', { nullable: true }) cashReceipts!: Money | null;
  @MoneyColumn('cash_disbursements_cents', { nullable: true }) cashDisbursements!: Money | null;
  @MoneyColumn('cash_on_hand_cents', MADE_BY_THE_DATABASE) cashOnHand!: Money | null;
  @MoneyColumn('authorized_cents', { nullable: true }) authorized!: Money | null;
  @MoneyColumn('expenditures_cents', { nullable: true }) expenditures!: Money | null;
  @MoneyColumn('unliquidated_cents', { nullable: true }) unliquidated!: Money | null;
  @MoneyColumn('federal_share_cents', MADE_BY_THE_DATABASE) federalShare!: Money | null;
  @MoneyColumn('unobligated_cents', MADE_BY_THE_DATABASE) unobligated!: Money | null;
  @MoneyColumn('share_required_cents', { nullable: true }) shareRequired!: Money | null;
  @MoneyColumn('share_spent_cents', { nullable: true }) shareSpent!: Money | null;
  @MoneyColumn('share_remaining_cents', MADE_BY_THE_DATABASE) shareRemaining!: Money | null;
  @MoneyColumn('income_earned_cents', { nullable: true }) incomeEarned!: Money | null;
  @MoneyColumn('income_deducted_cents', { nullable: true }) incomeDeducted!: Money | null;
  @MoneyColumn('income_added_cents', { nullable: true }) incomeAdded!: Money | null;
  @MoneyColumn('income_unspent_cents', MADE_BY_THE_DATABASE) incomeUnspent!: Money | null;
  @Column({ type: 'jsonb', name: 'line_remarks', default: {} }) lineRemarks!: Partial<
    Record<RemarkedLine, string>
  >;
  @Column({ type: 'text', default: '' }) remarks!: string;
  /** Rises by one with each save. */
  @Column({ type: 'integer', default: 1 }) version!: number;
  /** Persons' ids or programs' names. */
  @Column({ type: 'text', name: 'saved_by' }) savedBy!: string;
  @Column({ type: 'timestamptz', name: 'saved_at', default: () => 'now()' }) savedAt!: Date;
}

/** Line 11: indirect expense at one rate. */
@Entity('financial_report_indirect')
export class FinancialReportIndirectEntity {
  @PrimaryColumn({ type: 'uuid', name: 'package_id' }) packageId!: string;
  /** From 1. */
  @PrimaryColumn({ type: 'integer' }) position!: number;
  @Column({ type: 'text', nullable: true }) type!: IndirectRateType | null;
  /** Of 10,000. */
  @Column({ type: 'integer', name: 'rate_basis_points', nullable: true }) rateBasisPoints!: number | null;
  @DateColumn('starts_on', { nullable: true }) startsOn!: IsoDate | null;
  @DateColumn('ends_on', { nullable: true }) endsOn!: IsoDate | null;
  @MoneyColumn('base_cents', { nullable: true }) base!: Money | null;
  /** Base times rate; made by the database. */
  @MoneyColumn('amount_cents', MADE_BY_THE_DATABASE) amount!: Money | null;
  @MoneyColumn('federal_share_cents', { nullable: true }) federalShare!: Money | null;
}
