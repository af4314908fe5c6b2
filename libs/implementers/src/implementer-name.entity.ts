import { DateColumn } from '@awardbook/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type NameSort } from './name-sort';

/** One spelling that leads to an implementer: names drift, records do not. */
@Entity('implementer_names')
export class ImplementerNameEntity {
  /** Letters and digits of the name in capitals, made by the database; two spellings with one key are one name. */
  @PrimaryColumn({ type: 'text', name: 'name_key', insert: false, update: false })
  key!: string;

  @Column({ type: 'uuid', name: 'implementer_id' })
  implementerId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', default: 'other' })
  sort!: NameSort;

  /** First and last day on which the party used the name; null where nobody knows, or still. */
  @DateColumn('used_from', { nullable: true })
  usedFrom!: string | null;

  @DateColumn('used_until', { nullable: true })
  usedUntil!: string | null;
}
