import { type FileType, type ReceivedFile } from '@awardbook/files';
import { type Named } from '../packages/report-package';

/** The most that one file has, as with documents of awards. */
export const MAX_ATTACHMENT_BYTES = 25 * 1_048_576;
export const MAX_ATTACHMENTS = 50;

/** A file that belongs to a report. */
export interface Attachment {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Of the whole file, hex. */
  readonly sha256: string;
  readonly addedBy: Named;
  readonly addedAt: Date;
}

/** A file that came in, was found to be what its name says, and is not recorded yet. */
export interface ReceivedAttachment {
  /** The name of the file in the store. */
  readonly fileId: string;
  readonly fileName: string;
  readonly type: FileType;
  readonly file: ReceivedFile;
  /** Leaves nothing behind, unless it was recorded. */
  discard(): Promise<void>;
}
