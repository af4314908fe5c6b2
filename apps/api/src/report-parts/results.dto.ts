import { isoDate } from '@awardbook/fiscal';
import {
  MAX_EVIDENCE_LINK_LENGTH,
  MAX_RESULT_CHANGE_LENGTH,
  MAX_RESULT_TITLE_LENGTH,
  MAX_RESULTS,
  type Result,
  RESULT_THEMES,
  type ResultDraft,
  type ResultList,
  type ResultTheme,
} from '@awardbook/reporting';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsUUID, Length, ValidateNested } from 'class-validator';
import { IsCalendarDate } from '../http/fields/decorators';
import { MayBeAbsentOrNull } from '../http/fields/field-rules';
import { DraftPartResponse, toDraftPart } from './draft-part.dto';

export const RESULT_THEME_CODES = RESULT_THEMES.map(({ code }) => code);

/** What came of the work; null and empty where nothing is said yet. */
export class ResultRequest {
  /** Made by the client, the same in every save. */
  @IsUUID(undefined, { message: 'id is a uuid that the client makes once for each result' })
  id!: string;

  @MayBeAbsentOrNull()
  @IsIn(RESULT_THEME_CODES)
  @ApiProperty({ enum: RESULT_THEME_CODES, nullable: true, required: false })
  theme?: ResultTheme | null;

  /** Code of a place. */
  @MayBeAbsentOrNull()
  @Length(2, 10)
  @ApiProperty({ type: String, nullable: true, required: false })
  place?: string | null;

  /** Both days included. */
  @MayBeAbsentOrNull()
  @IsCalendarDate()
  @ApiProperty({ type: String, nullable: true, required: false })
  startsOn?: string | null;

  @MayBeAbsentOrNull()
  @IsCalendarDate()
  @ApiProperty({ type: String, nullable: true, required: false })
  endsOn?: string | null;

  /** One sentence that could stand alone. */
  @Length(0, MAX_RESULT_TITLE_LENGTH)
  title!: string;

  /** What is otherwise than before. */
  @Length(0, MAX_RESULT_CHANGE_LENGTH)
  change!: string;

  /** Where anybody can read about it. */
  @Length(0, MAX_EVIDENCE_LINK_LENGTH)
  evidenceLink!: string;

  /** An attachment of the same report that shows it. */
  @MayBeAbsentOrNull()
  @IsUUID(undefined, { message: 'evidenceAttachmentId is the id of an attachment of this report, or null' })
  @ApiProperty({ type: String, nullable: true, required: false })
  evidenceAttachmentId?: string | null;

  /** Whether the office may publish it; null until somebody has said so. */
  @MayBeAbsentOrNull()
  @IsBoolean()
  @ApiProperty({ type: Boolean, nullable: true, required: false })
  publishable?: boolean | null;
}

/** All results of the report, in their order. */
export class ResultsRequest {
  @IsArray()
  @ArrayMaxSize(MAX_RESULTS)
  @ValidateNested({ each: true })
  @Type(() => ResultRequest)
  results!: ResultRequest[];
}

export class ResultResponse {
  id!: string;
  @ApiProperty({ enum: RESULT_THEME_CODES, nullable: true })
  theme!: ResultTheme | null;
  place!: string | null;
  placeName!: string | null;
  startsOn!: string | null;
  endsOn!: string | null;
  title!: string;
  change!: string;
  evidenceLink!: string;
  evidenceAttachmentId!: string | null;
  /** Title of the attachment. */
  evidenceTitle!: string | null;
  publishable!: boolean | null;
}

export class ResultsResponse extends DraftPartResponse {
  results!: ResultResponse[];
}

export function toResultDraft(body: ResultRequest): ResultDraft {
  const { id, title, change, evidenceLink } = body;
  const day = (text: string | null | undefined) =>
    text === null || text === undefined ? null : isoDate(text);
  return {
    ...{ id, title, change, evidenceLink },
    theme: body.theme ?? null,
    place: body.place ?? null,
    startsOn: day(body.startsOn),
    endsOn: day(body.endsOn),
    evidenceAttachmentId: body.evidenceAttachmentId ?? null,
    publishable: body.publishable ?? null,
  };
}

export function toResultResponse(result: Result): ResultResponse {
  const { id, theme, place, placeName, startsOn, endsOn, title, change } = result;
  const { evidenceLink, evidenceAttachmentId, evidenceTitle, publishable } = result;
  return {
    ...{ id, theme, place, placeName, startsOn, endsOn, title, change },
    ...{ evidenceLink, evidenceAttachmentId, evidenceTitle, publishable },
  };
}

export function toResultsResponse(list: ResultList): ResultsResponse {
  return { ...toDraftPart(list), results: list.results.map(toResultResponse) };
}
