import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The narrative of one report, as far as it has come; written while the report is a draft. */
@Entity('report_progress')
export class ReportProgressEntity {
  @PrimaryColumn({ type: 'uuid', name: 'package_id' }) packageId!: string;
  @Column({ type: 'text', default: '' }) activities!: string;
  @Column({ type: 'text', default: '' }) achievements!: string;
  @Column({ type: 'text', default: '' }) challenges!: string;
  @Column({ type: 'text', name: 'next_period', default: '' }) nextPeriod!: string;
  @Column({ type: 'text', default: '' }) sustainability!: string;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'text', name: 'saved_by' }) savedBy!: string;
  @Column({ type: 'timestamptz', name: 'saved_at' }) savedAt!: Date;
}
