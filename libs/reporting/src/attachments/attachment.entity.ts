import { IdColumn } from '@awardbook/database';
import { Column, Entity } from 'typeorm';

/** A file of a report; added and removed while the report is a draft. */
@Entity('report_attachments')
export class ReportAttachmentEntity {
  @IdColumn() id!: string;
  @Column({ type: 'uuid', name: 'package_id' }) packageId!: string;
  /** The file's name in the store; a correction's copy is of the same file. */
  @Column({ type: 'uuid', name: 'file_id' }) fileId!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text', name: 'file_name' }) fileName!: string;
  @Column({ type: 'text', name: 'media_type' }) mediaType!: string;
  @Column({ type: 'bigint', name: 'size_bytes' }) sizeBytes!: string;
  @Column({ type: 'text' }) sha256!: string;
  @Column({ type: 'text', name: 'added_by' }) addedBy!: string;
  @Column({ type: 'timestamptz', name: 'added_at', default: () => 'now()' }) addedAt!: Date;
}
