import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ActorResponse } from '../http/actor.dto';
import { MayBeAbsent, MayBeAbsentOrNull } from '../http/fields/field-rules';
import { ActualResponse, AwardIndicatorResponse, ReportedFiguresResponse } from './indicators.dto';

const MAX_FIGURE = 999_999_999;
const MAX_BOX = 9_999_999;

/** One filled box of a grid. */
export class IndicatorCellDto {
  /** Code of the breakdown. */
  @Length(1, 80)
  breakdown!: string;

  /** Codes of its categories, rows first: "female" or "adult/female". */
  @Length(1, 90)
  cell!: string;

  @IsInt()
  @Min(0)
  @Max(MAX_BOX)
  value!: number;
}

/** What a report says of one indicator; what is left out or null is not said yet. */
export class IndicatorEntryRequest {
  @IsUUID()
  awardIndicatorId!: string;

  /** Only of an indicator without breakdowns: a grid totals itself. */
  @MayBeAbsentOrNull()
  @IsInt()
  @Min(0)
  @Max(MAX_FIGURE)
  total?: number | null;

  /** Only of a ratio. */
  @MayBeAbsentOrNull()
  @IsInt()
  @Min(0)
  @Max(MAX_FIGURE)
  numerator?: number | null;

  @MayBeAbsentOrNull()
  @IsInt()
  @Min(0)
  @Max(MAX_FIGURE)
  denominator?: number | null;

  @ApiProperty({ type: IndicatorCellDto, isArray: true, required: false })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(240)
  @ValidateNested({ each: true })
  @Type(() => IndicatorCellDto)
  cells?: IndicatorCellDto[];

  /** Of the total, persons whom no earlier report of the same year of action counted. */
  @MayBeAbsentOrNull()
  @IsInt()
  @Min(0)
  @Max(MAX_FIGURE)
  newPersons?: number | null;

  /** Plain text; wanted where a figure is more than 10 % off its target. */
  @MayBeAbsent()
  @MaxLength(2_000)
  remark?: string;
}

/** All that the draft says of its indicators. */
export class IndicatorReportRequest {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => IndicatorEntryRequest)
  items!: IndicatorEntryRequest[];
}

/** One indicator of a report with what it has to be read beside. */
export class IndicatorAnswerResponse {
  awardIndicator!: AwardIndicatorResponse;
  /** Where there are breakdowns, the sum of the first. */
  total!: number | null;
  numerator!: number | null;
  denominator!: number | null;
  /** Numerator by denominator in basis points. */
  ratio!: number | null;
  @ApiProperty({ type: IndicatorCellDto, isArray: true })
  cells!: IndicatorCellDto[];
  newPersons!: number | null;
  remark!: string;
  /** Earlier reports of the same year of action that were handed over, earliest first. */
  earlier!: ReportedFiguresResponse[];
  /** This report and the earlier ones of its year; of a final report, this report alone. */
  actual!: ActualResponse;
  /** What that is held against; null: no such target, or no comparison. */
  target!: number | null;
  /** Off its target by more than 10 %. */
  @ApiProperty({ enum: ['above', 'below'], nullable: true })
  deviation!: 'above' | 'below' | null;
  /** Whether it has to be said how many persons are new. */
  asksNewPersons!: boolean;
}

/** What a report says of the indicators of its award. */
export class IndicatorReportResponse {
  packageId!: string;
  /** 1 until it is saved for the first time. */
  version!: number;
  savedAt!: string | null;
  savedBy!: ActorResponse | null;
  /** The year of action that its figures are held against; null of a final report and of one on request. */
  yearOfAction!: number | null;
  /** Whether nothing more is to come of what the figures are held against. */
  isOver!: boolean;
  items!: IndicatorAnswerResponse[];
}
