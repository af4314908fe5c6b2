import { IdColumn } from '@awardbook/database';
import { Column, Entity } from 'typeorm';

/** One record of a party that went into another, and what moved with it. */
@Entity('implementer_merges')
export class ImplementerMergeEntity {
  @IdColumn()
  id!: string;

  @Column({ type: 'uuid', name: 'survivor_id' })
  survivorId!: string;

  @Column({ type: 'uuid', name: 'merged_id' })
  mergedId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid', name: 'award_ids', array: true })
  awardIds!: string[];

  /** Where the record was the sub-recipient. */
  @Column({ type: 'uuid', name: 'sub_award_ids', array: true, default: [] })
  subAwardIds!: string[];

  @Column({ type: 'text', name: 'name_keys', array: true })
  nameKeys!: string[];

  /** "kind value" of each. */
  @Column({ type: 'text', name: 'identifier_keys', array: true })
  identifierKeys!: string[];

  @Column({ type: 'uuid', name: 'contact_ids', array: true })
  contactIds!: string[];

  @Column({ type: 'text', name: 'merged_by', default: () => 'actor_id()' })
  mergedBy!: string;

  @Column({ type: 'timestamptz', name: 'merged_at', default: () => 'now()' })
  mergedAt!: Date;

  @Column({ type: 'text', name: 'undone_by', nullable: true })
  undoneBy!: string | null;

  @Column({ type: 'timestamptz', name: 'undone_at', nullable: true })
  undoneAt!: Date | null;
}
