import type { CancellingFunds, ExpiringFunds, FundAward } from '../api/types';

/** A fund of either list with its figures in the order of the headings, and the awards behind it. */
export interface FundRow {
  id: string;
  account: string;
  treasuryAccount: string;
  yearOfFunds: number;
  office: string;
  figures: string[];
  /** What an award has no part in is null. */
  awards: { award: FundAward; figures: (string | null)[] }[];
}

/** The figures of the last row come after the funds', in the same order. */
export interface FundRows {
  funds: FundRow[];
  totals: string[];
}

export function expiringRows({ items, allotted, obligated, unobligated }: ExpiringFunds): FundRows {
  return {
    funds: items.map(({ awards, ...fund }) => ({
      ...fund,
      figures: [fund.allotted, fund.obligated, fund.unobligated],
      awards: awards.map((award) => ({ award, figures: [null, award.obligated, null] })),
    })),
    totals: [allotted, obligated, unobligated],
  };
}

export function cancellingRows({ items, obligated, disbursed, unliquidated }: CancellingFunds): FundRows {
  return {
    funds: items.map(({ awards, ...fund }) => ({
      ...fund,
      figures: [fund.obligated, fund.disbursed, fund.unliquidated],
      awards: awards.map((award) => ({
        award,
        figures: [award.obligated, award.disbursed, award.unliquidated],
      })),
    })),
    totals: [obligated, disbursed, unliquidated],
  };
}
