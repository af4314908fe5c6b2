import { FiscalYear, type IsoDate, nextDay } from '@awardbook/fiscal';

/**
 * Where a symbol stands on a date.
 *
 * current: takes new obligations. expired: only adjustments and payments of what was obligated in time.
 * cancelled: no payment, balances gone. no-year: available until spent. Source: 31 U.S.C. 1552 and 1553.
 */
export type Phase = 'current' | 'expired' | 'cancelled' | 'no-year';

/** After this many fiscal years beyond its availability a symbol is cancelled. Source: 31 U.S.C. 1552(a). */
const YEARS_UNTIL_CANCELLED = 5;

/** The days on which a symbol changes what may be done under it; all null for no-year money. */
export interface AvailabilityClock {
  /** Last day for new obligations: 30 September of the ending year. */
  readonly availableUntil: IsoDate | null;
  /** First day without new obligations, the day after. */
  readonly expiresOn: IsoDate | null;
  /** At the close of this day the balances are gone: it is the last day for payments. */
  readonly cancelsOn: IsoDate | null;
}

/** @param endsYear ending period of availability, a fiscal year; null for no-year money */
export function availabilityClock(endsYear: number | null): AvailabilityClock {
  if (endsYear === null) return { availableUntil: null, expiresOn: null, cancelsOn: null };
  const availableUntil = FiscalYear.of(endsYear).lastDay;
  return {
    availableUntil,
    expiresOn: nextDay(availableUntil),
    cancelsOn: FiscalYear.of(endsYear + YEARS_UNTIL_CANCELLED).lastDay,
  };
}

/** ISO dates compare as text, so no instant and no time zone comes into it. */
export function phaseOn(clock: AvailabilityClock, day: IsoDate): Phase {
  if (clock.availableUntil === null || clock.cancelsOn === null) return 'no-year';
  if (day <= clock.availableUntil) return 'current';
  return day <= clock.cancelsOn ? 'expired' : 'cancelled';
}
