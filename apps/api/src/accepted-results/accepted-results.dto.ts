import { PROGRAM_TYPES, type ProgramType } from '@awardbook/awards';
import { isoDate } from '@awardbook/fiscal';
import {
  type AcceptedResult,
  type AcceptedResultFilter,
  type ReportKind,
  type ResultTheme,
} from '@awardbook/reporting';
import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsIn, Length } from 'class-validator';
import { PartyResponse } from '../awards/awards.dto';
import { IsCalendarDate } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';
import { PageQuery } from '../http/pagination.dto';
import { REPORT_KIND_CODES } from '../report-packages/report-package.dto';
import { RESULT_THEME_CODES, ResultResponse, toResultResponse } from '../report-parts/results.dto';

/** What narrows the accepted results; the same names in the API and the page's URL. */
export class AcceptedResultFilterQuery {
  /** Part of the result, of the award's title or FAIN, or of any name of the implementer. */
  @MayBeAbsent()
  @Length(1, 200)
  q?: string;

  @MayBeAbsent()
  @IsIn(RESULT_THEME_CODES)
  @ApiProperty({ enum: RESULT_THEME_CODES, required: false })
  theme?: ResultTheme;

  /** Code of a place. */
  @MayBeAbsent()
  @Length(2, 10)
  country?: string;

  /** The award's id or FAIN. */
  @MayBeAbsent()
  @Length(1, 100)
  award?: string;

  /** The implementer's id, or any of its names. */
  @MayBeAbsent()
  @Length(1, 200)
  implementer?: string;

  @MayBeAbsent()
  @IsIn(PROGRAM_TYPES.map(({ code }) => code))
  programType?: ProgramType;

  /** Only results that the office may publish, or only others. */
  @MayBeAbsent()
  @IsIn(['yes', 'no'])
  publishable?: 'yes' | 'no';

  /** Results whose period touches these days, both included. */
  @MayBeAbsent()
  @IsCalendarDate()
  from?: string;

  @MayBeAbsent()
  @IsCalendarDate()
  to?: string;
}

export class AcceptedResultsQuery extends IntersectionType(AcceptedResultFilterQuery, PageQuery) {}

export class ResultReportResponse {
  id!: string;
  @ApiProperty({ enum: REPORT_KIND_CODES })
  kind!: ReportKind;
  /** Both days included. */
  periodStartsOn!: string;
  periodEndsOn!: string;
}

export class ResultAwardResponse {
  id!: string;
  fain!: string;
  title!: string;
}

/** A result of an accepted report. */
export class AcceptedResultResponse extends ResultResponse {
  report!: ResultReportResponse;
  award!: ResultAwardResponse;
  implementer!: PartyResponse;
  acceptedAt!: string;
}

export class AcceptedResultListResponse extends ListResponse {
  items!: AcceptedResultResponse[];
}

export function toAcceptedResultFilter(query: AcceptedResultFilterQuery): AcceptedResultFilter {
  const { q, theme, country, award, implementer, programType, publishable, from, to } = query;
  return {
    ...{ q, theme, country, award, implementer, programType },
    publishable: publishable === undefined ? undefined : publishable === 'yes',
    from: from === undefined ? undefined : isoDate(from),
    to: to === undefined ? undefined : isoDate(to),
  };
}

export function toAcceptedResultResponse(result: AcceptedResult): AcceptedResultResponse {
  const { report, award, implementer, acceptedAt } = result;
  return {
    ...toResultResponse(result),
    ...{ report, award, implementer },
    acceptedAt: acceptedAt.toISOString(),
  };
}
