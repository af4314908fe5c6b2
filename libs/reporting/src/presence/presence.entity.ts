import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ReportPartCode } from '../packages/report-package';

/** Who is just writing in a draft; worth nothing after a crash, and not kept through one. */
@Entity('report_presence')
export class ReportPresenceEntity {
  @PrimaryColumn({ type: 'uuid', name: 'package_id' }) packageId!: string;
  @PrimaryColumn({ type: 'text', name: 'person_id' }) personId!: string;
  @Column({ type: 'text' }) part!: ReportPartCode;
  @Column({ type: 'timestamptz', name: 'seen_at', default: () => 'now()' }) seenAt!: Date;
}
