import { DateColumn, MoneyColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type IndirectKind, type ObjectClass } from './object-class';

/** What a version, and everything that belongs to it, is told by. */
abstract class OfVersion {
  @PrimaryColumn({ type: 'uuid', name: 'award_id' })
  awardId!: string;

  @PrimaryColumn({ type: 'integer' })
  number!: number;
}

/** One version of an award's budget; append-only. */
@Entity('award_budgets')
export class AwardBudgetEntity extends OfVersion {
  /** The version that this one changes. */
  @Column({ type: 'integer', name: 'based_on', nullable: true })
  basedOn!: number | null;

  @Column({ type: 'text' })
  reason!: string;

  /** Direct and indirect costs together; the database holds them against the version's parts. */
  @MoneyColumn('federal_cents')
  federal!: Money;

  @MoneyColumn('cost_share_cents')
  costShare!: Money;

  /** How many periods, lines and indirect costs the version has. */
  @Column({ type: 'integer' })
  parts!: number;

  @Column({ type: 'text', name: 'recorded_by', insert: false })
  recordedBy!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false })
  recordedAt!: Date;
}

@Entity('budget_periods')
export class BudgetPeriodEntity extends OfVersion {
  /** From 1. */
  @PrimaryColumn({ type: 'integer' })
  period!: number;

  @DateColumn('starts_on')
  startsOn!: IsoDate;

  @DateColumn('ends_on')
  endsOn!: IsoDate;
}

/** What one object class costs in one period. */
@Entity('budget_lines')
export class BudgetLineEntity extends OfVersion {
  @PrimaryColumn({ type: 'integer' })
  period!: number;

  @PrimaryColumn({ type: 'text', name: 'object_class' })
  objectClass!: ObjectClass;

  @MoneyColumn('federal_cents')
  federal!: Money;

  @MoneyColumn('cost_share_cents')
  costShare!: Money;
}

/** Indirect costs of one period at one rate. */
@Entity('budget_indirect_costs')
export class BudgetIndirectCostEntity extends OfVersion {
  @PrimaryColumn({ type: 'integer' })
  period!: number;

  @DateColumn('starts_on', { primary: true })
  startsOn!: IsoDate;

  @DateColumn('ends_on')
  endsOn!: IsoDate;

  @Column({ type: 'text' })
  kind!: IndirectKind;

  @Column({ type: 'integer', name: 'rate_basis_points' })
  rateBasisPoints!: number;

  @MoneyColumn('federal_base_cents')
  federalBase!: Money;

  @MoneyColumn('cost_share_base_cents')
  costShareBase!: Money;

  /** Base times rate; made by the database. */
  @MoneyColumn('federal_cents', { insert: false, update: false, nullable: true })
  federal!: Money;

  @MoneyColumn('cost_share_cents', { insert: false, update: false, nullable: true })
  costShare!: Money;
}

/** That a version was approved; append-only, and one chain from the first to the last. */
@Entity('budget_approvals')
export class BudgetApprovalEntity extends OfVersion {
  /** The approved version that it took over from; null for the first. */
  @Column({ type: 'integer', nullable: true })
  replaces!: number | null;

  @Column({ type: 'text' })
  remark!: string;

  /** The day from which the version counts; today in Washington when nobody says. */
  @DateColumn('effective_on', { insert: false })
  effectiveOn!: IsoDate;

  @Column({ type: 'text', name: 'approved_by', insert: false })
  approvedBy!: string;

  @Column({ type: 'timestamptz', name: 'approved_at', insert: false })
  approvedAt!: Date;
}
