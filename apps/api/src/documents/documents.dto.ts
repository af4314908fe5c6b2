import { type AwardDocument, DOCUMENT_KINDS, type DocumentDraft, type DocumentKind } from '@awardbook/awards';
import { type Provenance } from '@awardbook/database';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Length, Matches } from 'class-validator';
import { PartyResponse } from '../awards/awards.dto';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';

const KIND_CODES = DOCUMENT_KINDS.map(({ code }) => code);

export class DocumentRemovalResponse {
  reason!: string;
  by!: PartyResponse;
  at!: string;
}

/** A file of an award; nothing of it changes but that it is removed. */
export class DocumentResponse {
  id!: string;
  title!: string;
  @ApiProperty({ enum: KIND_CODES })
  kind!: DocumentKind;
  /** Number of the amendment that it belongs to. */
  @ApiProperty({ type: Number, nullable: true })
  amendment!: number | null;
  fileName!: string;
  mediaType!: string;
  sizeBytes!: number;
  /** Of the whole file, hex. */
  sha256!: string;
  /** Whether the implementer's own people read it. */
  shared!: boolean;
  provenance!: Provenance;
  recordedBy!: PartyResponse;
  recordedAt!: string;
  /** Null while the file is there. */
  @ApiProperty({ type: DocumentRemovalResponse, nullable: true })
  removal!: DocumentRemovalResponse | null;
}

export class DocumentListResponse extends ListResponse {
  items!: DocumentResponse[];
}

/** The parts of an upload besides its file. */
export class DocumentFields {
  @Length(1, 200)
  title!: string;

  @IsIn(KIND_CODES)
  kind!: DocumentKind;

  /** Whether the implementer's own people may read it. */
  @IsIn(['true', 'false'])
  shared!: 'true' | 'false';

  /** Number of the amendment that it belongs to. */
  @MayBeAbsent()
  @Matches(/^[1-9]\d{0,2}$/, { message: 'amendment is the number of an amendment, such as 2' })
  amendment?: string;
}

/** One file and what is said about it. */
export class DocumentUpload extends DocumentFields {
  /** At most 25 MB: PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, TIFF, and TXT or CSV in UTF-8. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}

export class DocumentRemovalRequest {
  /** Why the document goes. */
  @Length(1, 1000)
  reason!: string;
}

export function toDocumentDraft({ title, kind, shared, amendment }: DocumentFields): DocumentDraft {
  return {
    title,
    kind,
    shared: shared === 'true',
    amendment: amendment === undefined ? null : Number(amendment),
  };
}

export function toDocumentResponse({ removal, recordedAt, ...document }: AwardDocument): DocumentResponse {
  return {
    ...document,
    recordedAt: recordedAt.toISOString(),
    removal: removal === null ? null : { ...removal, at: removal.at.toISOString() },
  };
}
