import {
  INDIRECT_KINDS,
  type IndirectKind,
  OBJECT_CLASSES,
  type ObjectClass,
  type RebudgetState,
} from '@awardbook/awards';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ActorResponse } from '../http/actor.dto';
import { IsCalendarDate, IsMoneyOrZero } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';

const CLASS_CODES = OBJECT_CLASSES.map(({ code }) => code);
const KIND_CODES = INDIRECT_KINDS.map(({ code }) => code);

/** One cost by who bears it, USD; the total is both together. */
export class CostResponse {
  federal!: string;
  costShare!: string;
  total!: string;
}

export class BudgetLineResponse extends CostResponse {
  objectClass!: ObjectClass;
}

export class IndirectCostResponse {
  kind!: IndirectKind;
  /** Days for which the rate holds, both included. */
  startsOn!: string;
  endsOn!: string;
  /** Of 10,000. */
  rateBasisPoints!: number;
  base!: CostResponse;
  /** Base times rate, rounded once to the cent, half away from zero. */
  amount!: CostResponse;
}

export class BudgetSumsResponse {
  /** All eight object classes, in the order of form SF-424A. */
  classes!: BudgetLineResponse[];
  totalDirect!: CostResponse;
  indirect!: CostResponse;
  total!: CostResponse;
}

export class BudgetPeriodResponse extends BudgetSumsResponse {
  startsOn!: string;
  endsOn!: string;
  indirectCosts!: IndirectCostResponse[];
}

/** What has been moved among direct classes since a total was last approved, step by step. */
export class RebudgetMonitorResponse {
  state!: RebudgetState;
  /** The version whose total was last approved; null while none has been. */
  approvedVersion!: number | null;
  approvedTotal!: string;
  /** USD; a flow since the last approval: what is moved there and back counts twice. */
  moved!: string;
  /** USD; 10 % of the approved total. */
  limit!: string;
  /** Of the approved total, of 10,000. */
  movedBasisPoints!: number;
  /** State and figures in words. */
  sentence!: string;
}

export class BudgetApprovalResponse {
  by!: ActorResponse;
  at!: string;
  /** The day from which the version counts. */
  effectiveOn!: string;
  remark!: string;
}

/** One version of a budget without its parts. */
export class BudgetSummaryResponse {
  number!: number;
  /** The version that this one changes; null for a first one. */
  basedOn!: number | null;
  reason!: string;
  recordedBy!: ActorResponse;
  recordedAt!: string;
  approval!: BudgetApprovalResponse | null;
  total!: CostResponse;
  monitor!: RebudgetMonitorResponse;
}

export class AwardBudgetResponse extends BudgetSummaryResponse {
  /** All periods together. */
  sums!: BudgetSumsResponse;
  periods!: BudgetPeriodResponse[];
}

/** Newest first; at most a hundred. */
export class BudgetListResponse {
  items!: BudgetSummaryResponse[];
}

export class CostRequest {
  /** USD. */
  @IsMoneyOrZero()
  federal!: string;

  /** USD. */
  @IsMoneyOrZero()
  costShare!: string;
}

export class BudgetLineRequest extends CostRequest {
  @IsIn(CLASS_CODES)
  objectClass!: ObjectClass;
}

export class IndirectCostRequest {
  @IsIn(KIND_CODES)
  kind!: IndirectKind;

  /** Days for which the rate holds, within the budget period. */
  @IsCalendarDate()
  startsOn!: string;

  @IsCalendarDate()
  endsOn!: string;

  /** Of 10,000. */
  @IsInt()
  @Min(1)
  @Max(30_000)
  rateBasisPoints!: number;

  /** Direct costs that the rate is taken of. */
  @ValidateNested()
  @Type(() => CostRequest)
  base!: CostRequest;
}

export class BudgetPeriodRequest {
  /** Both days included. */
  @IsCalendarDate()
  startsOn!: string;

  @IsCalendarDate()
  endsOn!: string;

  /** At most one for each object class; a class without a line costs nothing. */
  @IsArray()
  @ArrayMaxSize(8)
  @ValidateNested({ each: true })
  @Type(() => BudgetLineRequest)
  lines!: BudgetLineRequest[];

  /** By their first day. */
  @IsArray()
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => IndirectCostRequest)
  indirect!: IndirectCostRequest[];
}

export class BudgetRequest {
  /** The version that this one changes; the latest one when left out. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(100)
  basedOn?: number;

  /** Why there is a new version. */
  @Length(1, 1_000)
  reason!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => BudgetPeriodRequest)
  periods!: BudgetPeriodRequest[];
}

export class BudgetApprovalRequest {
  /** The day from which the version counts: today in Washington or before, never before the approval that it follows. */
  @MayBeAbsent()
  @IsCalendarDate()
  effectiveOn?: string;

  @MayBeAbsent()
  @MaxLength(1_000)
  remark?: string;
}
