import {
  EXPORT_FORMATS,
  EXPORT_REPORTS,
  type ExportFormat,
  type ExportReport,
  type ExportStatus,
} from '@awardbook/exports';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsObject } from 'class-validator';
import { ActorResponse } from '../http/actor.dto';
import { ListResponse } from '../http/list.dto';

/** The compiler cannot tell the document what a union of values becomes. */
const ApiParameters = () =>
  ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } });

/** A report as a file. */
export class ExportRequestBody {
  @IsIn(EXPORT_REPORTS)
  report!: ExportReport;

  @IsIn(EXPORT_FORMATS)
  format!: ExportFormat;

  /** The report's own parameters, under the names that its address has; those of `/api/entries` for the ledger. */
  @ApiParameters()
  @IsObject()
  parameters!: Record<string, string | number>;
}

/** Rows written, and rows in all once they are counted. */
export class ExportProgressResponse {
  done!: number;
  total!: number | null;
}

/** What was asked for, how far it is, and where the file is. */
export class ExportRunResponse {
  id!: string;
  report!: ExportReport;
  format!: ExportFormat;
  @ApiParameters()
  parameters!: Record<string, string | number>;
  /** What the file shows, in words. */
  title!: string;
  status!: ExportStatus;
  progress!: ExportProgressResponse;
  fileName!: string | null;
  sizeBytes!: number | null;
  /** Of the whole file, hex. */
  sha256!: string | null;
  /** A sentence when the run failed. */
  failure!: string | null;
  createdAt!: string;
  startedAt!: string | null;
  finishedAt!: string | null;
  /** Until when a finished file can be downloaded. */
  expiresAt!: string | null;
  requestedBy!: ActorResponse;
}

export class ExportListResponse extends ListResponse {
  items!: ExportRunResponse[];
}
