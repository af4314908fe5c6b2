import { PROGRAM_TYPES, type ProgramType } from '@awardbook/awards';
import {
  type ListedReport,
  NOBODY,
  REPORT_LIST_SORTS,
  type ReportKind,
  type ReportListRequest,
  reportListRequestOf,
  type ReportListSort,
  type ReportState,
} from '@awardbook/reporting';
import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsIn, Length, Matches } from 'class-validator';
import { IsCalendarDate } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';
import { PageQuery } from '../http/pagination.dto';
import { dateOrToday } from '../http/today';
import {
  REPORT_KIND_CODES,
  REPORT_STATE_CODES,
  ReportPackageResponse,
  toReportPackageResponse,
} from './report-package.dto';

const ONE_STATE = `(${REPORT_STATE_CODES.join('|')})`;
const UUID = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

/** What narrows the list of reports; the same names in the API, the page's URL and exports. */
export class ReportFilterQuery {
  /** The award's id or FAIN. */
  @MayBeAbsent()
  @Length(1, 100)
  award?: string;

  /** The implementer's id, or any of its names. */
  @MayBeAbsent()
  @Length(1, 200)
  implementer?: string;

  /** Id of the program officer who reviews the award's reports, or nobody for awards that name none. */
  @MayBeAbsent()
  @Matches(new RegExp(`^(${UUID}|${NOBODY})$`), {
    message: `"officer" is the id of a person, or ${NOBODY}`,
  })
  officer?: string;

  /** One state, or several with commas between them. */
  @MayBeAbsent()
  @Matches(new RegExp(`^${ONE_STATE}(,${ONE_STATE}){0,7}$`), {
    message: `"state" is one of ${REPORT_STATE_CODES.join(', ')}, or several of them with commas between them`,
  })
  state?: string;

  @MayBeAbsent()
  @IsIn(REPORT_KIND_CODES)
  kind?: ReportKind;

  /** Only reports past their due date that were never submitted, or only others. */
  @MayBeAbsent()
  @IsIn(['yes', 'no'])
  late?: 'yes' | 'no';

  /** Only reports that somebody has to do something about: handed in and not settled, or due within 30 days or before. */
  @MayBeAbsent()
  @IsIn(['yes', 'no'])
  open?: 'yes' | 'no';

  /** Only reports that are owed and due within the next 30 days, or only others. */
  @MayBeAbsent()
  @IsIn(['yes', 'no'])
  soon?: 'yes' | 'no';

  /** Due on this day or later. */
  @MayBeAbsent()
  @IsCalendarDate()
  dueFrom?: string;

  /** Due on this day or earlier. */
  @MayBeAbsent()
  @IsCalendarDate()
  dueTo?: string;

  @MayBeAbsent()
  @IsIn(PROGRAM_TYPES.map(({ code }) => code))
  programType?: ProgramType;

  /** Part of the FAIN in any punctuation, of the award's title, or of any name of the implementer. */
  @MayBeAbsent()
  @Length(1, 200)
  q?: string;

  /** What was due before this day is late; today in Washington when left out. */
  @MayBeAbsent()
  @IsCalendarDate()
  onDate?: string;

  /** The first comes first; with a minus before it, the last. `due` when left out. */
  @MayBeAbsent()
  @IsIn(REPORT_LIST_SORTS)
  @ApiProperty({ enum: REPORT_LIST_SORTS, required: false })
  sort?: ReportListSort;
}

export class ReportListQuery extends IntersectionType(ReportFilterQuery, PageQuery) {}

/** What services take. */
export function toReportListRequest(query: ReportFilterQuery): ReportListRequest {
  return reportListRequestOf(query, dateOrToday(query.onDate));
}

/** A report in the list, and how it stands to its due date. */
export class ListedReportResponse extends ReportPackageResponse {
  /** Whether it is past its due date and was never submitted. */
  late!: boolean;
  /** Days from the due date to the first submission, or to `onDate` as long as there is none; 0 when in time. */
  daysLate!: number;
}

export class ReportStateCountResponse {
  @ApiProperty({ enum: REPORT_STATE_CODES })
  state!: ReportState;
  reports!: number;
}

/** Stocks on `onDate`, over all that match but for `state`, `late`, `open`, `soon`, `dueFrom` and `dueTo`. */
export class ReportCountsResponse {
  /** Every state, in the order in which a report passes through them. */
  states!: ReportStateCountResponse[];
  late!: number;
  /** Owed, and due within the next 30 days. */
  dueSoon!: number;
}

export class ReportListResponse extends ListResponse {
  /** The day by which reports are late. */
  onDate!: string;
  counts!: ReportCountsResponse;
  /** All that match, shown or not. */
  total!: number;
  items!: ListedReportResponse[];
}

export function toListedReportResponse(report: ListedReport): ListedReportResponse {
  return { ...toReportPackageResponse(report), late: report.late, daysLate: report.daysLate };
}
