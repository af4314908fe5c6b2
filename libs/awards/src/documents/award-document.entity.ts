import { type Provenance, ProvenanceColumn } from '@awardbook/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type DocumentKind } from './award-document';

/** A file of an award; append-only but for its removal, which takes the file and leaves the row. */
@Entity('award_documents')
export class AwardDocumentEntity {
  /** Also the name of the file in the store. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'award_id' })
  awardId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  kind!: DocumentKind;

  @Column({ type: 'integer', nullable: true })
  amendment!: number | null;

  @Column({ type: 'text', name: 'file_name' })
  fileName!: string;

  @Column({ type: 'text', name: 'media_type' })
  mediaType!: string;

  @Column({ type: 'bigint', name: 'size_bytes' })
  sizeBytes!: string;

  /** Of the whole file, hex; no two documents of an award that are there have the same. */
  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'boolean' })
  shared!: boolean;

  @ProvenanceColumn()
  provenance!: Provenance;

  @Column({ type: 'text', name: 'recorded_by', insert: false })
  recordedBy!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false })
  recordedAt!: Date;

  @Column({ type: 'text', name: 'removal_reason', nullable: true })
  removalReason!: string | null;

  @Column({ type: 'text', name: 'removed_by', nullable: true })
  removedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
