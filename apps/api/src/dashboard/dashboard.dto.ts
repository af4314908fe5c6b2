import { PROGRAM_TYPES, type ProgramType, type Region } from '@awardbook/awards';
import { type DashboardFilter } from '@awardbook/worklist';
import { IntersectionType, PickType } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { EntryFilterQuery } from '../entries/entry-filter.dto';
import { HomeQuery, WorkItemResponse } from '../home/home.dto';
import { IsFiscalYear, MayBeAbsent } from '../http/fields/field-rules';
import { MeasureDefinitionResponse } from '../reports/reports.dto';

/** What narrows the dashboard; the same names as in the register of awards and in reports. */
export class DashboardFilterQuery extends PickType(EntryFilterQuery, [
  'yearOfActionFrom',
  'yearOfActionTo',
  'account',
  'region',
] as const) {
  /** Which year's appropriation the money came from. */
  @MayBeAbsent()
  @IsFiscalYear()
  yearOfFunds?: number;

  @MayBeAbsent()
  @IsIn(PROGRAM_TYPES.map(({ code }) => code))
  programType?: ProgramType;
}

export class DashboardQuery extends IntersectionType(DashboardFilterQuery, HomeQuery) {}

/** Flows over the years of action that were asked for; USD. */
export class PortfolioRowResponse {
  /** What a filter takes to show the row alone. */
  key!: string;
  label!: string;
  obligated!: string;
  disbursed!: string;
  /** The part of each that was invented for the sample. */
  syntheticObligated!: string;
  syntheticDisbursed!: string;
}

/** A year of action, or all that were asked for, with the balance at its end. */
export class PortfolioYearResponse extends PortfolioRowResponse {
  /** Obligated and not paid since the beginning: a stock. */
  unliquidated!: string;
  syntheticUnliquidated!: string;
}

/** Money weighted by shares: an award in fifteen countries is in each with its part. */
export class PortfolioPlaceResponse extends PortfolioRowResponse {
  kind!: 'country' | 'regional' | 'global' | 'unallocated';
  region!: Region | 'unallocated';
}

export class DashboardAwardsResponse {
  awards!: number;
  /** Within their period of performance on the day. */
  activeAwards!: number;
}

/** The portfolio at a glance. */
export class DashboardResponse {
  /** When it was read: RFC 3339, UTC. */
  asOf!: string;
  /** The day whose clocks count. */
  onDate!: string;
  filters!: DashboardFilterQuery;
  /** Of the awards that the filters leave. Years of action narrow money only: an award is not of a year. */
  awards!: DashboardAwardsResponse;
  /** The most urgent first; funds that expire or cancel only where no filter of awards is set. */
  attention!: WorkItemResponse[];
  /** What was looked at and had nothing: clauses such as "awards that end within 90 days". */
  clear!: string[];
  definitions!: MeasureDefinitionResponse[];
  total!: PortfolioYearResponse;
  /** In their order, without gaps. */
  years!: PortfolioYearResponse[];
  categories!: PortfolioRowResponse[];
  programTypes!: PortfolioRowResponse[];
  /** Countries by name, then what is regional, global and unallocated; those without money are absent. */
  places!: PortfolioPlaceResponse[];
  /** How many sums were taken from the ledger itself because their stored ones were out of date. */
  stale!: number;
}

/** The filter as the room takes it. */
export function toDashboardFilter(query: DashboardQuery): DashboardFilter {
  const { yearOfActionFrom, yearOfActionTo, yearOfFunds, account, programType, region } = query;
  return { yearOfActionFrom, yearOfActionTo, yearOfFunds, account, programType, region };
}
