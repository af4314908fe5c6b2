import { WORK_CODES, type WorkCode } from '@awardbook/worklist';
import { ApiProperty } from '@nestjs/swagger';
import { IsCalendarDate } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';

/** The day whose clocks count. */
export class HomeQuery {
  /** Today in Washington when left out. Balances are those of this moment, whatever the day. */
  @MayBeAbsent()
  @IsCalendarDate()
  onDate?: string;
}

/** One line of a work list. */
export class WorkItemResponse {
  @ApiProperty({ enum: WORK_CODES })
  code!: WorkCode;
  /** How many rows the page behind `href` shows. */
  count!: number;
  /** A sentence with the figures. */
  text!: string;
  /** A page of Awardbook. */
  href!: string;
}

/** Sums over every award that one reaches. */
export class HomeFiguresResponse {
  awards!: number;
  /** Within their period of performance on the day. */
  activeAwards!: number;
  obligated!: string;
  disbursed!: string;
  /** Obligated and not paid, where it can still be paid. */
  left!: string;
}

/** What waits for the person who asks, the most urgent first. */
export class HomeResponse {
  /** When it was read: RFC 3339, UTC. */
  asOf!: string;
  onDate!: string;
  work!: WorkItemResponse[];
  /** What was looked at and had nothing: clauses such as "awards that end within 90 days". */
  clear!: string[];
  figures!: HomeFiguresResponse;
}
