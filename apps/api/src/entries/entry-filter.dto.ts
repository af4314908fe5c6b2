import { PROGRAM_CATEGORIES, PROGRAM_TYPES, REGIONS, UNALLOCATED } from '@awardbook/awards';
import { PROVENANCES } from '@awardbook/database';
import { parseTreasuryAccount } from '@awardbook/funding';
import {
  ENTRY_KINDS,
  type EntryFilter,
  type EntryKind,
  type EntryListFilter,
  type EntryMeasure,
} from '@awardbook/ledger';
import { IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Length, Matches, Max, Min } from 'class-validator';
import { IsTreasuryAccount } from '../http/fields/decorators';
import { IsAccountCode, IsFiscalYear, MayBeAbsent } from '../http/fields/field-rules';
import { PageQuery } from '../http/pagination.dto';

const codesOf = (choices: readonly { code: string }[]): string[] => choices.map((choice) => choice.code);

/** What narrows a report, a list of entries or an export; the same names in the API, the page's URL and files. */
export class EntryFilterQuery {
  /** Year of action: when it was obligated or paid; included. */
  @MayBeAbsent()
  @IsFiscalYear()
  yearOfActionFrom?: number;

  @MayBeAbsent()
  @IsFiscalYear()
  yearOfActionTo?: number;

  /** Quarter of action as a key: 20101 is FY2010 Q1. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(19901)
  @Max(21994)
  quarter?: number;

  /** Year of funds: which year's appropriation it came from; included. */
  @MayBeAbsent()
  @IsFiscalYear()
  yearOfFundsFrom?: number;

  @MayBeAbsent()
  @IsFiscalYear()
  yearOfFundsTo?: number;

  /** Funding account, such as INCLE. */
  @MayBeAbsent()
  @IsAccountCode()
  account?: string;

  @MayBeAbsent()
  @IsTreasuryAccount()
  treasuryAccount?: string;

  /** Funding office, such as J/TIP. */
  @MayBeAbsent()
  @Length(1, 20)
  office?: string;

  /** A program category, or unallocated. */
  @MayBeAbsent()
  @IsIn(codesOf([...PROGRAM_CATEGORIES, UNALLOCATED]))
  category?: string;

  /** A program type; unallocated for allotments, which are not yet anybody's. */
  @MayBeAbsent()
  @IsIn(codesOf([...PROGRAM_TYPES, UNALLOCATED]))
  programType?: string;

  /** A regional bureau, Global, or unallocated. */
  @MayBeAbsent()
  @IsIn(codesOf([...REGIONS, UNALLOCATED]))
  region?: string;

  /** The code of a place (country, R-AF and the like, GLOBAL), or unallocated. */
  @MayBeAbsent()
  @Matches(/^([A-Z]{2}|R-[A-Z]{2,3}|GLOBAL|unallocated)$/, {
    message: 'a country is the code of a place, such as GH, R-AF or GLOBAL, or unallocated',
  })
  country?: string;

  /** The id of an implementer, or unallocated. */
  @MayBeAbsent()
  @Matches(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|unallocated)$/i, {
    message: 'an implementer is named by its id',
  })
  implementer?: string;

  /** The id of an award or its FAIN. */
  @MayBeAbsent()
  @Length(1, 60)
  award?: string;

  /** Where the facts come from; synthetic is the invented part of the sample. */
  @MayBeAbsent()
  @IsIn(PROVENANCES)
  provenance?: string;
}

const ENTRY_MEASURES = [
  'committed',
  'obligated',
  'expended',
  'disbursed',
  'unliquidated',
] as const satisfies readonly EntryMeasure[];

/** A filter of single entries. */
export class EntryListFilterQuery extends EntryFilterQuery {
  /** Only the kinds of entry that this measure sums. */
  @MayBeAbsent()
  @IsIn(ENTRY_MEASURES)
  measure?: EntryMeasure;

  @MayBeAbsent()
  @IsIn(ENTRY_KINDS)
  kind?: EntryKind;
}

export class EntryListQuery extends IntersectionType(EntryListFilterQuery, PageQuery) {}

/** The filter as services take it: what was given, with the Treasury Account Symbol in normal form. */
export function toFilter(query: EntryFilterQuery): EntryFilter {
  const { treasuryAccount } = query;
  return {
    yearOfActionFrom: query.yearOfActionFrom,
    yearOfActionTo: query.yearOfActionTo,
    quarter: query.quarter,
    yearOfFundsFrom: query.yearOfFundsFrom,
    yearOfFundsTo: query.yearOfFundsTo,
    account: query.account,
    treasuryAccount:
      treasuryAccount === undefined ? undefined : (parseTreasuryAccount(treasuryAccount) ?? treasuryAccount),
    office: query.office,
    category: query.category,
    programType: query.programType,
    region: query.region,
    country: query.country,
    implementer: query.implementer,
    award: query.award,
    provenance: query.provenance,
  };
}

/** As `toFilter`, for single entries. */
export function toListFilter(query: EntryListFilterQuery): EntryListFilter {
  return { ...toFilter(query), measure: query.measure, kind: query.kind };
}
