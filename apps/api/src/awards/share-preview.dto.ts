import { type Split } from '@awardbook/awards';

/** One amount without the change and with it, USD. */
export class DifferenceResponse {
  before!: string;
  after!: string;
  /** After less before. */
  difference!: string;
}

export class PreviewedCodeResponse {
  /** A program category, the code of a place, or "unallocated". */
  code!: string;
  obligated!: DifferenceResponse;
  disbursed!: DifferenceResponse;
}

export class PreviewedYearResponse {
  yearOfAction!: number;
  /** USD; what the award had in that year, however it is split. The change leaves it as it is. */
  obligated!: string;
  disbursed!: string;
  /** Every code that has money in that year without the change or with it. */
  codes!: PreviewedCodeResponse[];
}

/** What a set of shares would do to the sums by year of action, to the cent; nothing is saved. */
export class SharePreviewResponse {
  split!: Split;
  effectiveOn!: string;
  /** The last day for which the set would count, for a later one follows; null when none does. */
  until!: string | null;
  /** Years whose sums would change, oldest first. */
  years!: PreviewedYearResponse[];
  /** Years in which the award has entries and whose sums stay as they are. */
  unchangedYears!: number[];
}
