import { type NoForecast } from '@awardbook/ledger';
import { ApiProperty } from '@nestjs/swagger';
import { IsCalendarDate } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';

const NO_FORECAST: readonly NoForecast[] = [
  'nothing-obligated',
  'nothing-left',
  'award-ended',
  'too-young',
  'nothing-paid',
  'too-far',
];

export class SpendingPaceQuery {
  /** The day at whose end it is looked at; today in Washington when left out. */
  @MayBeAbsent()
  @IsCalendarDate()
  onDate?: string;
}

export class PaidQuarterResponse {
  /** Quarter of action as a key: 20101 is FY2010 Q1. */
  quarter!: number;
  disbursed!: string;
}

/** The whole quarters that the pace is taken from, and what was paid in them, net. */
export class PaceResponse {
  from!: string;
  to!: string;
  days!: number;
  disbursed!: string;
}

export class ForecastResponse {
  /** The day at whose end nothing is left at that pace. */
  runsOutOn!: string;
  /** What is left on the award's last day at that pace. */
  leftOnLastDay!: string;
}

/** How fast an award spends against the time that it has; USD, net, by the dates of the entries. */
export class SpendingPaceResponse {
  onDate!: string;
  startsOn!: string;
  endsOn!: string;
  /** Days of the period of performance, both ends included. */
  days!: number;
  /** Of them, those that are over at the end of the day. */
  daysElapsed!: number;
  /** Parts of ten thousand. */
  timeElapsed!: number;
  obligated!: string;
  disbursed!: string;
  /** Obligated and not paid, where it can still be paid. */
  left!: string;
  /** Disbursed of what is obligated, in parts of ten thousand; null when nothing is obligated. */
  spent!: number | null;
  /** The last four whole fiscal quarters, the oldest first. */
  quarters!: PaidQuarterResponse[];
  pace!: PaceResponse;
  /** Null where nothing can be foretold. */
  forecast!: ForecastResponse | null;
  /** Why nothing can be foretold; null where something is. */
  @ApiProperty({ enum: NO_FORECAST, nullable: true })
  noForecast!: NoForecast | null;
  /** How the forecast is made. */
  method!: string;
}
