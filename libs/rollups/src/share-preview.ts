import { type ShareSet, type Split } from '@awardbook/awards';
import { addDays, type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type YearSum } from './share-preview.queries';

/** One amount without a change and with it. */
export interface Difference {
  readonly before: Money;
  readonly after: Money;
  /** After less before. */
  readonly difference: Money;
}

export interface PreviewedCode {
  /** A program category, the code of a place, or "unallocated". */
  readonly code: string;
  /** Flows of the year of action. */
  readonly obligated: Difference;
  readonly disbursed: Difference;
}

export interface PreviewedYear {
  readonly yearOfAction: number;
  /** What the award had in that year, however it is split; a change of shares leaves it as it is. */
  readonly obligated: Money;
  readonly disbursed: Money;
  /** Every code that has money in that year without the change or with it, in the order of their codes. */
  readonly codes: readonly PreviewedCode[];
}

/** What a set of shares would do to the sums by year of action. */
export interface SharePreview {
  readonly split: Split;
  readonly effectiveOn: IsoDate;
  /** The last day for which the set counts, for a later one follows; null when none does. */
  readonly until: IsoDate | null;
  /** Years whose sums would change, oldest first. */
  readonly years: readonly PreviewedYear[];
  /** Years in which the award has entries and whose sums stay as they are, oldest first. */
  readonly unchangedYears: readonly number[];
}

const NOTHING = { obligatedCents: 0n, disbursedCents: 0n };

function differenceOf(before: bigint, after: bigint): Difference {
  return {
    before: Money.ofCents(before),
    after: Money.ofCents(after),
    difference: Money.ofCents(after - before),
  };
}

function yearOf(yearOfAction: number, before: readonly YearSum[], after: readonly YearSum[]): PreviewedYear {
  const codes = [...new Set([...before, ...after].map(({ code }) => code))].sort();
  const total = (pick: (sum: YearSum) => bigint): Money =>
    Money.ofCents(after.reduce((cents, sum) => cents + pick(sum), 0n));
  return {
    yearOfAction,
    obligated: total((sum) => sum.obligatedCents),
    disbursed: total((sum) => sum.disbursedCents),
    codes: codes.map((code) => {
      const was = before.find((sum) => sum.code === code) ?? NOTHING;
      const is = after.find((sum) => sum.code === code) ?? NOTHING;
      return {
        code,
        obligated: differenceOf(was.obligatedCents, is.obligatedCents),
        disbursed: differenceOf(was.disbursedCents, is.disbursedCents),
      };
    }),
  };
}

/** The sums before and after a change, year by year, told apart into those that change and those that stay. */
export function compareYears(
  before: readonly YearSum[],
  after: readonly YearSum[],
): Pick<SharePreview, 'years' | 'unchangedYears'> {
  const ofYear = (sums: readonly YearSum[], year: number): YearSum[] =>
    sums.filter(({ yearOfAction }) => yearOfAction === year);
  const known = [...new Set([...before, ...after].map(({ yearOfAction }) => yearOfAction))].sort(
    (a, b) => a - b,
  );
  const compared = known.map((year) => yearOf(year, ofYear(before, year), ofYear(after, year)));
  const changes = ({ codes }: PreviewedYear): boolean =>
    codes.some(
      ({ obligated, disbursed }) => obligated.difference.cents !== 0n || disbursed.difference.cents !== 0n,
    );
  return {
    years: compared.filter(changes),
    unchangedYears: compared.filter((year) => !changes(year)).map(({ yearOfAction }) => yearOfAction),
  };
}

/** The day before the set that follows one of this day; null when none follows. */
export function lastDayOf(effectiveOn: IsoDate, sets: readonly ShareSet[]): IsoDate | null {
  const next = sets.find((set) => set.effectiveOn > effectiveOn);
  return next === undefined ? null : addDays(next.effectiveOn, -1);
}
