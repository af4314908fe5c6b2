import { type AwardStatus, type Share } from '@awardbook/awards';
import { DateColumn, IdColumn, MoneyColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';
import { Column, Entity } from 'typeorm';
import { type AmendmentKind } from './amendment-kind';
import { type AmendmentState } from './amendment-state';
import { type TermChange } from './outline';

/** Money of an amendment as it is stored. */
export interface StoredMoney {
  readonly kind: 'obligation' | 'deobligation';
  /** USD, a decimal string. */
  readonly amount: string | null;
  readonly treasuryAccount: string | null;
  readonly yearOfFunds: number | null;
  readonly office: string;
}

/** An amendment of an award; written in while it is a draft, never removed. */
@Entity('award_amendments')
export class AwardAmendmentEntity {
  @IdColumn() id!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  @Column({ type: 'text', default: 'draft' }) state!: AmendmentState;
  /** From 1 in the order of approval; given by the database. */
  @Column({ type: 'integer', nullable: true }) number!: number | null;
  @Column({ type: 'integer', default: 1 }) version!: number;
  @DateColumn('effective_on', { nullable: true }) effectiveOn!: IsoDate | null;
  @Column({ type: 'text', default: '' }) description!: string;
  @MoneyColumn('ceiling_change_cents', { nullable: true }) ceilingChange!: Money | null;
  @DateColumn('starts_on', { nullable: true }) startsOn!: IsoDate | null;
  @DateColumn('ends_on', { nullable: true }) endsOn!: IsoDate | null;
  @Column({ type: 'text', nullable: true }) title!: string | null;
  @Column({ type: 'text', default: '' }) scope!: string;
  @Column({ type: 'text', name: 'program_officer', nullable: true }) programOfficer!: string | null;
  @Column({ type: 'text', name: 'grants_officer', nullable: true }) grantsOfficer!: string | null;
  @Column({ type: 'text', nullable: true }) representative!: string | null;
  @Column({ type: 'jsonb', name: 'category_shares', nullable: true }) categoryShares!: Share[] | null;
  @Column({ type: 'jsonb', name: 'country_shares', nullable: true }) countryShares!: Share[] | null;
  @Column({ type: 'integer', name: 'budget_number', nullable: true }) budgetVersion!: number | null;
  @Column({ type: 'text', name: 'status_to', nullable: true }) statusTo!: AwardStatus | null;
  @Column({ type: 'jsonb', default: [] }) money!: StoredMoney[];
  /** What it was and did when it was approved. */
  @Column({ type: 'text', array: true, nullable: true }) kinds!: AmendmentKind[] | null;
  @Column({ type: 'jsonb', nullable: true }) changes!: TermChange[] | null;
  @Column({ type: 'text', name: 'drafted_by' }) draftedBy!: string;
  @Column({ type: 'timestamptz', name: 'drafted_at' }) draftedAt!: Date;
  @Column({ type: 'text', name: 'proposed_by', nullable: true }) proposedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'proposed_at', nullable: true }) proposedAt!: Date | null;
  @Column({ type: 'text', name: 'returned_by', nullable: true }) returnedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'returned_at', nullable: true }) returnedAt!: Date | null;
  @Column({ type: 'text', name: 'return_reason', default: '' }) returnReason!: string;
  @Column({ type: 'text', name: 'approved_by', nullable: true }) approvedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'approved_at', nullable: true }) approvedAt!: Date | null;
  @Column({ type: 'text', default: '' }) remark!: string;
  @Column({ type: 'text', name: 'withdrawn_by', nullable: true }) withdrawnBy!: string | null;
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}
