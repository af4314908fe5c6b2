import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mark that the sums of one award and quarter of action are out of date; many marks may say the same. */
@Entity('stale_rollups')
export class StaleRollupRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity' }) id!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  /** 20101 is FY2010 Q1. */
  @Column({ type: 'integer', name: 'quarter_of_action' }) quarterOfAction!: number;
  @Column({ type: 'timestamptz', name: 'marked_at' }) markedAt!: Date;
}
