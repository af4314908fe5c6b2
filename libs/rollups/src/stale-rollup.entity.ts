import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mark that the sums of an award are out of date in some quarters of action; many marks may say the same. */
@Entity('stale_rollups')
export class StaleRollupRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity' }) id!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  /** 20101 is FY2010 Q1. */
  @Column({ type: 'integer', array: true, name: 'quarters_of_action' }) quartersOfAction!: number[];
  @Column({ type: 'timestamptz', name: 'marked_at' }) markedAt!: Date;
}
