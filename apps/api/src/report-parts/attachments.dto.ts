import { type Attachment } from '@awardbook/reporting';
import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';
import { ActorResponse } from '../http/actor.dto';
import { ListResponse } from '../http/list.dto';

/** A file of a report. */
export class AttachmentResponse {
  id!: string;
  title!: string;
  fileName!: string;
  mediaType!: string;
  sizeBytes!: number;
  /** Of the whole file, hex. */
  sha256!: string;
  addedBy!: ActorResponse;
  addedAt!: string;
}

export class AttachmentListResponse extends ListResponse {
  items!: AttachmentResponse[];
}

/** The parts of an upload besides its file. */
export class AttachmentFields {
  @Length(1, 200)
  title!: string;
}

/** One file and its title. */
export class AttachmentUpload extends AttachmentFields {
  /** At most 25 MB: PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, TIFF, and TXT or CSV in UTF-8. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}

export function toAttachmentResponse(file: Attachment): AttachmentResponse {
  const { id, title, fileName, mediaType, sizeBytes, sha256, addedBy, addedAt } = file;
  return {
    ...{ id, title, fileName, mediaType, sizeBytes, sha256, addedBy },
    addedAt: addedAt.toISOString(),
  };
}
