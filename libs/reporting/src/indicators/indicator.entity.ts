import { DateColumn, IdColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Column, Entity } from 'typeorm';
import { type AddingRule, type Breakdown } from './indicator';

/** What is counted, and how: of the catalogue, or an award's own. Never changed. */
@Entity('indicators')
export class IndicatorEntity {
  @IdColumn() id!: string;
  /** Null: of the catalogue. */
  @Column({ type: 'uuid', name: 'award_id', nullable: true }) awardId!: string | null;
  @Column({ type: 'text' }) number!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', default: '' }) definition!: string;
  @Column({ type: 'text' }) unit!: string;
  @Column({ type: 'text' }) adds!: AddingRule;
  @Column({ type: 'boolean', name: 'unique_persons', default: false }) uniquePersons!: boolean;
  @Column({ type: 'text', nullable: true }) numerator!: string | null;
  @Column({ type: 'text', nullable: true }) denominator!: string | null;
  @Column({ type: 'jsonb', default: [] }) breakdowns!: Breakdown[];
  /** Version of the data file that brought it. */
  @Column({ type: 'integer', nullable: true }) catalogue!: number | null;
  @DateColumn('effective_from', { nullable: true }) effectiveFrom!: IsoDate | null;
  @DateColumn('effective_until', { nullable: true }) effectiveUntil!: IsoDate | null;
  @Column({ type: 'text', name: 'recorded_by' }) recordedBy!: string;
  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' }) recordedAt!: Date;
}

/** An indicator that an award reports on. */
@Entity('award_indicators')
export class AwardIndicatorEntity {
  @IdColumn() id!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  @Column({ type: 'uuid', name: 'indicator_id' }) indicatorId!: string;
  /** Whole units, of a ratio basis points. */
  @Column({ type: 'integer', nullable: true }) baseline!: number | null;
  @Column({ type: 'text', name: 'baseline_note', default: '' }) baselineNote!: string;
  /** Asked of periods that overlap these days. */
  @DateColumn('asked_from', { nullable: true }) askedFrom!: IsoDate | null;
  @DateColumn('asked_until', { nullable: true }) askedUntil!: IsoDate | null;
  @Column({ type: 'integer', default: 1 }) version!: number;
  @Column({ type: 'text', name: 'recorded_by' }) recordedBy!: string;
  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' }) recordedAt!: Date;
}

/** What is to be reached in a year of action, or in the life of the award. */
@Entity('indicator_targets')
export class IndicatorTargetEntity {
  @IdColumn() id!: string;
  @Column({ type: 'uuid', name: 'award_indicator_id' }) awardIndicatorId!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  /** Null: the life of the award. */
  @Column({ type: 'integer', name: 'year_of_action', nullable: true }) yearOfAction!: number | null;
  /** Whole units, of a ratio basis points. */
  @Column({ type: 'integer' }) value!: number;
  @Column({ type: 'text', name: 'recorded_by' }) recordedBy!: string;
  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' }) recordedAt!: Date;
}
