import { type IsoDate } from './iso-date';

/**
 * A US federal fiscal year: FY2026 runs 2025-10-01 to 2026-09-30, both ends included.
 * It is named after the year in which it ends. Source: 31 U.S.C. § 1102.
 */
export class FiscalYear {
  private constructor(readonly year: number) {}

  static of(year: number): FiscalYear {
    return new FiscalYear(year);
  }

  /** The one place in the house that asks which month it is. */
  static containing(date: IsoDate): FiscalYear {
    const calendarYear = Number(date.slice(0, 4));
    return new FiscalYear(Number(date.slice(5, 7)) >= 10 ? calendarYear + 1 : calendarYear);
  }

  get firstDay(): IsoDate {
    return `${this.year - 1}-10-01` as IsoDate;
  }

  get lastDay(): IsoDate {
    return `${this.year}-09-30` as IsoDate;
  }

  /** "FY2026" */
  toString(): string {
    return `FY${this.year}`;
  }
}

/** Fiscal month 1 is October, 12 is September. */
export function fiscalMonth(date: IsoDate): number {
  return ((Number(date.slice(5, 7)) + 2) % 12) + 1;
}

/**
 * A quarter of a fiscal year; Q1 is October to December.
 *
 * Key: year times ten plus quarter (FY2010 Q1 is 20101), the same integer the database generates.
 */
export class FiscalQuarter {
  private constructor(
    readonly year: number,
    readonly quarter: 1 | 2 | 3 | 4,
  ) {}

  static containing(date: IsoDate): FiscalQuarter {
    const quarter = Math.ceil(fiscalMonth(date) / 3) as 1 | 2 | 3 | 4;
    return new FiscalQuarter(FiscalYear.containing(date).year, quarter);
  }

  static ofKey(key: number): FiscalQuarter {
    return new FiscalQuarter(Math.floor(key / 10), (key % 10) as 1 | 2 | 3 | 4);
  }

  get previous(): FiscalQuarter {
    return FiscalQuarter.ofKey(this.quarter === 1 ? this.key - 7 : this.key - 1);
  }

  get key(): number {
    return this.year * 10 + this.quarter;
  }

  get firstDay(): IsoDate {
    const month = ['10', '01', '04', '07'][this.quarter - 1];
    return `${this.quarter === 1 ? this.year - 1 : this.year}-${month}-01` as IsoDate;
  }

  get lastDay(): IsoDate {
    const day = ['12-31', '03-31', '06-30', '09-30'][this.quarter - 1];
    return `${this.quarter === 1 ? this.year - 1 : this.year}-${day}` as IsoDate;
  }

  /** "FY2010 Q1" */
  toString(): string {
    return `FY${this.year} Q${this.quarter}`;
  }
}
