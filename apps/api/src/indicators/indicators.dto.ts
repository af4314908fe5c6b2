import { ADDING_RULES, type AddingRule } from '@awardbook/reporting';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate } from '../http/fields/decorators';
import { IsFiscalYear, MayBeAbsent, MayBeAbsentOrNull } from '../http/fields/field-rules';

const ADDING_CODES = ADDING_RULES.map(({ code }) => code);
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_FIGURE = 999_999_999;

/** One line or column of a grid. */
export class CategoryDto {
  /** Kebab-case. */
  @Matches(CODE)
  @MaxLength(40)
  code!: string;

  @Length(1, 80)
  label!: string;
}

export class DimensionDto {
  @Matches(CODE)
  @MaxLength(40)
  code!: string;

  @Length(1, 80)
  label!: string;

  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(15)
  @ValidateNested({ each: true })
  @Type(() => CategoryDto)
  categories!: CategoryDto[];
}

/** A way in which the total is split: a list by one dimension, or a grid of rows and columns by two. */
export class BreakdownDto {
  @Matches(CODE)
  @MaxLength(80)
  code!: string;

  @Length(1, 160)
  label!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => DimensionDto)
  dimensions!: DimensionDto[];
}

/** What is counted, and how. */
export class IndicatorResponse {
  id!: string;
  /** Null: a standard one, of the catalogue. */
  awardId!: string | null;
  number!: string;
  name!: string;
  definition!: string;
  /** As it stands behind a figure: "persons". */
  unit!: string;
  /** How the reports of a year come together to one figure. */
  @ApiProperty({ enum: ADDING_CODES })
  adds!: AddingRule;
  /** Persons, each counted once: periods that share persons do not add up. */
  uniquePersons!: boolean;
  /** What a ratio divides, and by what; null of everything else. */
  numerator!: string | null;
  denominator!: string | null;
  /** The total is the sum of the first; any other may leave some of it out. */
  @ApiProperty({ type: BreakdownDto, isArray: true })
  breakdowns!: BreakdownDto[];
  /** Both days included; null: open. */
  effectiveFrom!: string | null;
  effectiveUntil!: string | null;
}

export class IndicatorListResponse {
  items!: IndicatorResponse[];
}

/** What is to be reached. */
export class IndicatorTargetDto {
  /** The fiscal year in which it is to be reached; null: the life of the award. */
  @ApiProperty({ type: Number, nullable: true })
  @MayBeAbsentOrNull()
  @IsFiscalYear()
  yearOfAction!: number | null;

  /** Whole units; of a ratio basis points. */
  @IsInt()
  @Min(0)
  @Max(MAX_FIGURE)
  value!: number;
}

/** Several reports as one figure, or why there is none; of a ratio in basis points. */
export class ActualResponse {
  value!: number | null;
  /** The sums behind a ratio. */
  numerator!: number | null;
  denominator!: number | null;
  /** Why the reports were not added up. */
  @ApiProperty({ enum: ['persons-counted-twice', 'not-summable'], nullable: true })
  warning!: 'persons-counted-twice' | 'not-summable' | null;
  /** What the figure lies between where persons may be counted twice. */
  atLeast!: number | null;
  atMost!: number | null;
}

/** What one report that was handed over says of an indicator. */
export class ReportedFiguresResponse {
  packageId!: string;
  @ApiProperty({ enum: ['interim', 'final'] })
  kind!: string;
  state!: string;
  /** Both days included. */
  periodStartsOn!: string;
  periodEndsOn!: string;
  total!: number | null;
  numerator!: number | null;
  denominator!: number | null;
  /** Of the total, persons whom no earlier report of the same year of action counted. */
  newPersons!: number | null;
}

/** An indicator that an award reports on. */
export class AwardIndicatorResponse {
  id!: string;
  awardId!: string;
  indicator!: IndicatorResponse;
  /** What it stood at before the award; whole units, of a ratio basis points. */
  baseline!: number | null;
  baselineNote!: string;
  /** Asked of periods that overlap these days; null: open. */
  askedFrom!: string | null;
  askedUntil!: string | null;
  /** By year of action, the life of the award last. */
  @ApiProperty({ type: IndicatorTargetDto, isArray: true })
  targets!: IndicatorTargetDto[];
  /** Rises by one with each change. */
  version!: number;
}

export class IndicatorYearResponse {
  yearOfAction!: number;
  target!: number | null;
  /** Of accepted reports. */
  actual!: ActualResponse;
  /** Handed over, accepted or not; earliest first. */
  reports!: ReportedFiguresResponse[];
}

/** Targets against what was reached; flows over years of action, from what grantees report. */
export class IndicatorProgressResponse extends AwardIndicatorResponse {
  years!: IndicatorYearResponse[];
  lifeTarget!: number | null;
  /** Of the accepted final report, or else of all accepted reports. */
  life!: ActualResponse;
  /** The end of the last accepted period; null: nothing accepted. */
  asOf!: string | null;
}

/** Standard indicators first. */
export class AwardIndicatorListResponse {
  items!: IndicatorProgressResponse[];
}

/** What an award counts that no standard indicator does. */
export class OwnIndicatorRequest {
  /** Its own number, never that of a standard indicator. */
  @Matches(/^[ -~]+$/)
  @Length(1, 30)
  number!: string;

  @Length(1, 300)
  name!: string;

  @MayBeAbsent()
  @MaxLength(2_000)
  definition?: string;

  /** As it stands behind a figure: "persons". */
  @Length(1, 60)
  unit!: string;

  @ApiProperty({ enum: ADDING_CODES })
  @IsIn(ADDING_CODES)
  adds!: AddingRule;

  @MayBeAbsent()
  @IsBoolean()
  uniquePersons?: boolean;

  /** What a ratio divides, and by what. */
  @MayBeAbsentOrNull()
  @Length(1, 200)
  numerator?: string | null;

  @MayBeAbsentOrNull()
  @Length(1, 200)
  denominator?: string | null;

  @ApiProperty({ type: BreakdownDto, isArray: true, required: false })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => BreakdownDto)
  breakdowns?: BreakdownDto[];
}

/** What the body names is changed; targets are named all at once. */
export class AwardIndicatorChangeRequest {
  /** Whole units; of a ratio basis points. */
  @MayBeAbsentOrNull()
  @IsInt()
  @Min(0)
  @Max(MAX_FIGURE)
  baseline?: number | null;

  @MayBeAbsent()
  @MaxLength(500)
  baselineNote?: string;

  @MayBeAbsentOrNull()
  @IsCalendarDate()
  askedFrom?: string | null;

  @MayBeAbsentOrNull()
  @IsCalendarDate()
  askedUntil?: string | null;

  @ApiProperty({ type: IndicatorTargetDto, isArray: true, required: false })
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => IndicatorTargetDto)
  targets?: IndicatorTargetDto[];
}

/** One of the catalogue, or one of the award's own; with a target for a year of action or for the life of the award. */
export class AwardIndicatorRequest extends AwardIndicatorChangeRequest {
  /** Id of a standard indicator. */
  @MayBeAbsent()
  @IsUUID()
  standardId?: string;

  @MayBeAbsent()
  @ValidateNested()
  @Type(() => OwnIndicatorRequest)
  own?: OwnIndicatorRequest;
}
