import {
  AWARD_STATUSES,
  INSTRUMENTS,
  type Instrument,
  PROGRAM_CATEGORIES,
  PROGRAM_TYPES,
  type ProgramType,
  REGIONS,
  UNALLOCATED,
} from '@awardbook/awards';
import { PROVENANCES, type Provenance } from '@awardbook/database';
import { REGISTER_COLUMNS } from '@awardbook/exports';
import {
  AWARD_CONCERNS,
  type AwardConcern,
  REGISTER_SORTS,
  type RegisterRequest,
  type RegisterSort,
  registerRequestOf,
} from '@awardbook/ledger';
import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsIn, Length, Matches } from 'class-validator';
import { AsOfQuery } from '../http/as-of.dto';
import { IsCalendarDate } from '../http/fields/decorators';
import { IsAccountCode, IsFiscalYear, MayBeAbsent } from '../http/fields/field-rules';
import { InvalidRequest } from '../http/invalid-request';
import { PageQuery } from '../http/pagination.dto';
import { dateOrToday, pastDay } from '../http/today';

const codesOf = (choices: readonly { code: string }[]): string[] => choices.map(({ code }) => code);
const STATUSES = codesOf(AWARD_STATUSES);
const ONE_STATUS = `(${STATUSES.join('|')})`;

/** What narrows the award register, and its order; the same names in the API, the page's URL and exports. */
export class AwardRegisterQuery extends AsOfQuery {
  /** Only awards that want attention for this on the day. */
  @MayBeAbsent()
  @IsIn(AWARD_CONCERNS)
  concern?: AwardConcern;

  /** Only awards within their period of performance on the day and not stopped by hand, or only others. */
  @MayBeAbsent()
  @IsIn(['yes', 'no'])
  active?: 'yes' | 'no';

  /** One status, or several with commas between them. */
  @MayBeAbsent()
  @Matches(new RegExp(`^${ONE_STATUS}(,${ONE_STATUS}){0,7}$`), {
    message: `"status" is one of ${STATUSES.join(', ')}, or several of them with commas between them`,
  })
  status?: string;

  /** The implementer's id, or any of its names. */
  @MayBeAbsent()
  @Length(1, 200)
  implementer?: string;

  @MayBeAbsent()
  @IsIn(codesOf(PROGRAM_TYPES))
  programType?: ProgramType;

  @MayBeAbsent()
  @IsIn(codesOf(INSTRUMENTS))
  instrument?: Instrument;

  /** With a share of this program category on the day; unallocated for those with none of any. */
  @MayBeAbsent()
  @IsIn(codesOf([...PROGRAM_CATEGORIES, UNALLOCATED]))
  category?: string;

  /** With a share of this place on the day (country, R-AF and the like, GLOBAL), or unallocated. */
  @MayBeAbsent()
  @Matches(/^([A-Z]{2}|R-[A-Z]{2,3}|GLOBAL|unallocated)$/, {
    message: 'a country is the code of a place, such as GH, R-AF or GLOBAL, or unallocated',
  })
  country?: string;

  /** With a share of a place in this regional bureau or Global on the day, or unallocated. */
  @MayBeAbsent()
  @IsIn(codesOf([...REGIONS, UNALLOCATED]))
  region?: string;

  /** With money of this funding account. */
  @MayBeAbsent()
  @IsAccountCode()
  account?: string;

  /** With money of this year of funds; together with `account`, of funds that are both. */
  @MayBeAbsent()
  @IsFiscalYear()
  yearOfFunds?: number;

  /** Part of the program officer's name. */
  @MayBeAbsent()
  @Length(1, 200)
  programOfficer?: string;

  /** Where the award's record comes from; synthetic is the invented part of the sample. */
  @MayBeAbsent()
  @IsIn(PROVENANCES)
  provenance?: Provenance;

  /** Part of the FAIN in any punctuation, of the title, or of any name of the implementer. */
  @MayBeAbsent()
  @Length(1, 200)
  q?: string;

  /** The day whose clocks count, with the register as it is now; today in Washington when left out. */
  @MayBeAbsent()
  @IsCalendarDate()
  onDate?: string;

  /** The smallest first; with a minus before it, the largest. `-ends` when left out; under a concern, `ends`. */
  @MayBeAbsent()
  @IsIn(REGISTER_SORTS)
  @ApiProperty({ enum: REGISTER_SORTS, required: false })
  sort?: RegisterSort;
}

/** A page of the register. */
export class AwardBalanceQuery extends IntersectionType(AwardRegisterQuery, PageQuery) {}

const ONE_COLUMN = `(${REGISTER_COLUMNS.join('|')})`;

/** The register as a file: with the columns that it shows beside each award. */
export class RegisterExportQuery extends AwardRegisterQuery {
  /** Codes with commas between them; the usual columns when left out. */
  @MayBeAbsent()
  @Matches(new RegExp(`^${ONE_COLUMN}(,${ONE_COLUMN}){0,29}$`), {
    message: `"columns" is one of ${REGISTER_COLUMNS.join(', ')}, or several of them with commas between them`,
  })
  columns?: string;
}

/**
 * What services take.
 *
 * @throws InvalidRequest when the day is still to come, or two days are asked for
 */
export function toRegisterRequest(query: AwardRegisterQuery): RegisterRequest {
  const asOf = pastDay(query.asOf);
  if (asOf !== undefined && query.onDate !== undefined && query.onDate !== query.asOf) {
    const detail = `"asOf" asks for the register as it was on ${asOf}, whose clocks are of that day too, and "onDate" is ${query.onDate}. Give one of them.`;
    throw new InvalidRequest([{ pointer: '?onDate', code: 'two-days', detail }]);
  }
  return registerRequestOf(query, dateOrToday(query.onDate));
}
