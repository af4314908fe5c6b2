import {
  ACCOUNTING_BASES,
  type AccountingBasis,
  type EnteredLine,
  type FinancialLine,
  INDIRECT_RATE_TYPES,
  type IndirectRateType,
  MAX_INDIRECT_ROWS,
} from '@awardbook/sf425';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsBalance, IsCalendarDate, IsMoneyOrZero } from '../http/fields/decorators';
import { MayBeAbsent, MayBeAbsentOrNull } from '../http/fields/field-rules';

const BASES = ACCOUNTING_BASES.map(({ code }) => code);
const RATE_TYPES = INDIRECT_RATE_TYPES.map(({ code }) => code);
const MAX_LINE_REMARK = 1_000;

/** USD as decimal strings; what is left out or null is not said yet. What the form computes may be left out. */
export class FinancialLinesRequest implements Partial<Record<FinancialLine, string | null>> {
  @MayBeAbsentOrNull() @IsMoneyOrZero() cashReceipts?: string | null;
  @MayBeAbsentOrNull() @IsMoneyOrZero() cashDisbursements?: string | null;
  /** Refused when it is not a - b. */
  @MayBeAbsentOrNull() @IsBalance() cashOnHand?: string | null;
  @MayBeAbsentOrNull() @IsMoneyOrZero() authorized?: string | null;
  @MayBeAbsentOrNull() @IsMoneyOrZero() expenditures?: string | null;
  @MayBeAbsentOrNull() @IsMoneyOrZero() unliquidated?: string | null;
  /** Refused when it is not e + f. */
  @MayBeAbsentOrNull() @IsBalance() federalShare?: string | null;
  /** Refused when it is not d - g. */
  @MayBeAbsentOrNull() @IsBalance() unobligated?: string | null;
  @MayBeAbsentOrNull() @IsMoneyOrZero() shareRequired?: string | null;
  @MayBeAbsentOrNull() @IsMoneyOrZero() shareSpent?: string | null;
  /** Refused when it is not i - j. */
  @MayBeAbsentOrNull() @IsBalance() shareRemaining?: string | null;
  @MayBeAbsentOrNull() @IsMoneyOrZero() incomeEarned?: string | null;
  @MayBeAbsentOrNull() @IsMoneyOrZero() incomeDeducted?: string | null;
  @MayBeAbsentOrNull() @IsMoneyOrZero() incomeAdded?: string | null;
  /** Refused when it is not l - m - n, of which m or n is zero. */
  @MayBeAbsentOrNull() @IsBalance() incomeUnspent?: string | null;
}

export class FinancialIndirectRequest {
  @ApiProperty({ enum: RATE_TYPES, nullable: true, required: false })
  @MayBeAbsentOrNull()
  @IsIn(RATE_TYPES)
  type?: IndirectRateType | null;

  /** Of 10,000. */
  @MayBeAbsentOrNull()
  @IsInt()
  @Min(1)
  @Max(30_000)
  rateBasisPoints?: number | null;

  @MayBeAbsentOrNull() @IsCalendarDate() startsOn?: string | null;
  @MayBeAbsentOrNull() @IsCalendarDate() endsOn?: string | null;
  @MayBeAbsentOrNull() @IsMoneyOrZero() base?: string | null;
  @MayBeAbsentOrNull() @IsMoneyOrZero() federalShare?: string | null;
}

/** Lines that the rules may ask a remark of. */
export class FinancialRemarksRequest implements Partial<Record<EnteredLine | 'indirect', string>> {
  @MayBeAbsent() @MaxLength(MAX_LINE_REMARK) cashReceipts?: string;
  @MayBeAbsent() @MaxLength(MAX_LINE_REMARK) cashDisbursements?: string;
  @MayBeAbsent() @MaxLength(MAX_LINE_REMARK) authorized?: string;
  @MayBeAbsent() @MaxLength(MAX_LINE_REMARK) expenditures?: string;
  @MayBeAbsent() @MaxLength(MAX_LINE_REMARK) unliquidated?: string;
  @MayBeAbsent() @MaxLength(MAX_LINE_REMARK) shareRequired?: string;
  @MayBeAbsent() @MaxLength(MAX_LINE_REMARK) shareSpent?: string;
  @MayBeAbsent() @MaxLength(MAX_LINE_REMARK) incomeEarned?: string;
  @MayBeAbsent() @MaxLength(MAX_LINE_REMARK) incomeDeducted?: string;
  @MayBeAbsent() @MaxLength(MAX_LINE_REMARK) incomeAdded?: string;
  @MayBeAbsent() @MaxLength(MAX_LINE_REMARK) indirect?: string;
}

/** The whole part; a draft may be unfinished in every field. */
export class FinancialReportRequest {
  @ApiProperty({ enum: BASES, nullable: true, required: false })
  @MayBeAbsentOrNull()
  @IsIn(BASES)
  basis?: AccountingBasis | null;

  @MayBeAbsent()
  @MaxLength(60)
  recipientAccount?: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => FinancialLinesRequest)
  lines!: FinancialLinesRequest;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MAX_INDIRECT_ROWS)
  @ValidateNested({ each: true })
  @Type(() => FinancialIndirectRequest)
  indirect?: FinancialIndirectRequest[];

  @MayBeAbsent()
  @ValidateNested()
  @Type(() => FinancialRemarksRequest)
  lineRemarks?: FinancialRemarksRequest;

  @MayBeAbsent()
  @MaxLength(4_000)
  remarks?: string;
}
