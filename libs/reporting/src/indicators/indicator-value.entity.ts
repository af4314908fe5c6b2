import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The part of a package that holds its indicators: how often it was saved, and by whom last. */
@Entity('indicator_reports')
export class IndicatorReportEntity {
  @PrimaryColumn({ type: 'uuid', name: 'package_id' }) packageId!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  /** Before the first save there is no row, and the version is 1. */
  @Column({ type: 'integer', default: 2 }) version!: number;
  @Column({ type: 'text', name: 'saved_by' }) savedBy!: string;
  @Column({ type: 'timestamptz', name: 'saved_at', default: () => 'now()' }) savedAt!: Date;
}

/** What a package says of one indicator; null: not said yet. Written only while the package is a draft. */
@Entity('indicator_values')
export class IndicatorValueEntity {
  @PrimaryColumn({ type: 'uuid', name: 'package_id' }) packageId!: string;
  @PrimaryColumn({ type: 'uuid', name: 'award_indicator_id' }) awardIndicatorId!: string;
  @Column({ type: 'uuid', name: 'award_id' }) awardId!: string;
  /** Whole units; the sum of the first breakdown, where there is one. Null of a ratio. */
  @Column({ type: 'integer', nullable: true }) total!: number | null;
  @Column({ type: 'integer', nullable: true }) numerator!: number | null;
  @Column({ type: 'integer', nullable: true }) denominator!: number | null;
  /** Count by box by breakdown: {"age-sex": {"adult/female": 3}}. */
  @Column({ type: 'jsonb', default: {} }) cells!: Record<string, Record<string, number>>;
  /** Of the total, persons whom no earlier report of the same year of action counted. */
  @Column({ type: 'integer', name: 'new_persons', nullable: true }) newPersons!: number | null;
  @Column({ type: 'text', default: '' }) remark!: string;
}
