import { MoneyColumn } from '@awardbook/database';
import { type Money } from '@awardbook/money';
import { Entity, PrimaryColumn } from 'typeorm';

/** What all sums have: provenance, and four measures in whole cents. */
abstract class SumRow {
  @PrimaryColumn({ type: 'enum', enumName: 'provenance', enum: ['recorded', 'published', 'synthetic'] })
  provenance!: string;
  @MoneyColumn('committed_cents') committed!: Money;
  @MoneyColumn('obligated_cents') obligated!: Money;
  @MoneyColumn('expended_cents') expended!: Money;
  @MoneyColumn('disbursed_cents') disbursed!: Money;
}

/** All but one say which fund. */
abstract class FundSumRow extends SumRow {
  @PrimaryColumn({ type: 'uuid', name: 'fund_id' }) fundId!: string;
}

/** The finest sums, recomputed from the ledger. */
@Entity('award_rollups')
export class AwardRollupRow extends FundSumRow {
  @PrimaryColumn({ type: 'uuid', name: 'award_id' }) awardId!: string;
  /** 20101 is FY2010 Q1. */
  @PrimaryColumn({ type: 'integer', name: 'quarter_of_action' }) quarterOfAction!: number;
  /** Or "unallocated". */
  @PrimaryColumn({ type: 'text' }) category!: string;
  /** Code of a country, a region's place or GLOBAL; or "unallocated". */
  @PrimaryColumn({ type: 'text' }) place!: string;
  @PrimaryColumn({ type: 'text', name: 'program_type' }) programType!: string;
  @PrimaryColumn({ type: 'uuid', name: 'implementer_id' }) implementerId!: string;
}

@Entity('category_rollups')
export class CategoryRollupRow extends FundSumRow {
  @PrimaryColumn({ type: 'integer', name: 'year_of_action' }) yearOfAction!: number;
  @PrimaryColumn({ type: 'text', name: 'program_type' }) programType!: string;
  @PrimaryColumn({ type: 'text' }) category!: string;
}

@Entity('quarter_rollups')
export class QuarterRollupRow extends FundSumRow {
  @PrimaryColumn({ type: 'integer', name: 'quarter_of_action' }) quarterOfAction!: number;
  @PrimaryColumn({ type: 'text', name: 'program_type' }) programType!: string;
  @PrimaryColumn({ type: 'text' }) category!: string;
}

@Entity('place_rollups')
export class PlaceRollupRow extends FundSumRow {
  @PrimaryColumn({ type: 'integer', name: 'year_of_action' }) yearOfAction!: number;
  @PrimaryColumn({ type: 'text' }) place!: string;
}

@Entity('implementer_rollups')
export class ImplementerRollupRow extends FundSumRow {
  @PrimaryColumn({ type: 'integer', name: 'year_of_action' }) yearOfAction!: number;
  @PrimaryColumn({ type: 'uuid', name: 'implementer_id' }) implementerId!: string;
}

@Entity('cell_rollups')
export class CellRollupRow extends FundSumRow {
  @PrimaryColumn({ type: 'integer', name: 'year_of_action' }) yearOfAction!: number;
  @PrimaryColumn({ type: 'text', name: 'program_type' }) programType!: string;
  @PrimaryColumn({ type: 'text' }) category!: string;
  @PrimaryColumn({ type: 'text' }) place!: string;
}

@Entity('portfolio_rollups')
export class PortfolioRollupRow extends SumRow {
  @PrimaryColumn({ type: 'integer', name: 'year_of_action' }) yearOfAction!: number;
  @PrimaryColumn({ type: 'text', name: 'program_type' }) programType!: string;
  @PrimaryColumn({ type: 'text' }) category!: string;
  @PrimaryColumn({ type: 'text' }) place!: string;
}
