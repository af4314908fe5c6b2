import { FiscalYear, type IsoDate } from '@awardbook/fiscal';

/**
 * The first day that shares may still be changed for.
 *
 * Fiscal years before the last one are closed: their figures have been reported. Source: OMB Circular A-136, by which
 * a year's reports show it beside the one before.
 *
 * @returns the first day of the fiscal year before the one that the day is in
 */
export function firstOpenDay(today: IsoDate): IsoDate {
  return FiscalYear.of(FiscalYear.containing(today).year - 1).firstDay;
}
