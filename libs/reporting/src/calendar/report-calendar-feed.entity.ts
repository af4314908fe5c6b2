import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's own address of a calendar of what is due. */
@Entity('report_calendar_feeds')
export class ReportCalendarFeedEntity {
  @PrimaryColumn({ type: 'uuid', name: 'person_id' }) personId!: string;
  /** SHA-256 of what the address ends with. */
  @Column({ type: 'bytea', name: 'token_hash' }) tokenHash!: Buffer;
  @Column({ type: 'timestamptz', name: 'made_at', default: () => 'now()' }) madeAt!: Date;
}
