import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mark that the sums of an award are out of date in some quarters of action; many marks may say the same. */
@Entity('stale_rollups')
export class StaleRollupRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity' }) id!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  /** 20101 is FY2010 Q1. */
  @Column({ type: 'integer', array: true, name: 'quarters_of_action' }) quartersOfAction!: number[];
  /** Null when several funds may be touched. */
  @Column({ type: 'uuid', name: 'only_fund_id', nullable: true }) onlyFundId!: string | null;
  @Column({ type: 'timestamptz', name: 'marked_at' }) markedAt!: Date;
}
