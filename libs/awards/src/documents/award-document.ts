import { type Provenance } from '@awardbook/database';
import { type FileType, type ReceivedFile } from '@awardbook/files';

export const DOCUMENT_KINDS = [
  { code: 'award-document', label: 'Award document' },
  { code: 'amendment', label: 'Amendment' },
  { code: 'correspondence', label: 'Correspondence' },
  { code: 'report', label: 'Report' },
  { code: 'other', label: 'Other' },
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]['code'];

/** The most that one file has: scans of a long award fit, films do not. */
export const MAX_DOCUMENT_BYTES = 25 * 1_048_576;

/** A file of an award, and what is said about it; nothing of it changes but that it is removed. */
export interface AwardDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** Number of the amendment that it belongs to; null when it belongs to none. */
  readonly amendment: number | null;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Of the whole file, hex. */
  readonly sha256: string;
  /** Whether the implementer's own people read it. */
  readonly shared: boolean;
  readonly provenance: Provenance;
  readonly recordedBy: { readonly id: string; readonly name: string };
  readonly recordedAt: Date;
  /** Null while the file is there. */
  readonly removal: DocumentRemoval | null;
}

export interface DocumentRemoval {
  readonly reason: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
}

/** What is said about a file that comes in. */
export interface DocumentDraft {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly amendment: number | null;
  readonly shared: boolean;
  /** Recorded when left out. */
  readonly provenance?: Provenance | undefined;
}

/** A file that came in, was found to be what its name says, and is not recorded yet. */
export interface ReceivedDocument {
  /** What the document will be known by; its file has the same name. */
  readonly id: string;
  readonly fileName: string;
  readonly type: FileType;
  readonly file: ReceivedFile;
  /** Leaves nothing behind, unless it was recorded. */
  discard(): Promise<void>;
}
