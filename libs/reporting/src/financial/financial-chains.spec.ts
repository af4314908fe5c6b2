import { Money } from '@awardbook/money';
import {
  computedLines,
  CUMULATIVE_LINES,
  type EnteredLine,
  type EnteredLines,
  type FinancialContent,
} from '@awardbook/sf425';
import * as fc from 'fast-check';
import { financialProblems } from './financial-checks';
import { type PreviousFinancial } from './financial-report';

const SEED = 425_2026;
const RUNS = { seed: SEED, numRuns: 10_000 };

const dollars = (cents: bigint): Money => Money.ofCents(cents);

/** What happens to an award in one quarter; none of it is ever taken back. */
interface Quarter {
  obligated: bigint;
  received: bigint;
  paid: bigint;
  spent: bigint;
  /** Of what is authorized and not spent, so many hundredths are promised to somebody. */
  promisedPercent: bigint;
  shareSpent: bigint;
  earned: bigint;
  used: bigint;
}

const someCents = fc.bigInt({ min: 0n, max: 99_999_999n });
const aQuarter: fc.Arbitrary<Quarter> = fc.record({
  obligated: someCents,
  received: someCents,
  paid: someCents,
  spent: someCents,
  promisedPercent: fc.bigInt({ min: 0n, max: 100n }),
  shareSpent: someCents,
  earned: someCents,
  used: someCents,
});
const aChain = fc.array(aQuarter, { minLength: 1, maxLength: 8 });
const anAlternative = fc.constantFrom('incomeDeducted' as const, 'incomeAdded' as const);

/** Nothing of it may be missing. */
const isSum = (whole: Money | null, ...parts: (Money | null)[]): boolean =>
  whole !== null &&
  parts.every((part) => part !== null) &&
  whole.equals(Money.sum(parts.filter((part) => part !== null)));

const same = (found: readonly string[], ...wanted: string[]): boolean =>
  found.join('; ') === wanted.join('; ');

const least = (one: bigint, other: bigint): bigint => (one < other ? one : other);

/** The reports of one award, quarter by quarter, by the rules; the last one final if asked. */
function reportsOf(
  quarters: readonly Quarter[],
  alternative: 'incomeDeducted' | 'incomeAdded',
  last: 'interim' | 'final',
): FinancialContent[] {
  const sums = { authorized: 0n, received: 0n, paid: 0n, spent: 0n, shareSpent: 0n, earned: 0n, used: 0n };
  return quarters.map((quarter, index) => {
    const isFinal = last === 'final' && index === quarters.length - 1;
    sums.authorized += quarter.obligated;
    sums.received += quarter.received;
    sums.paid += quarter.paid;
    sums.spent = least(sums.spent + quarter.spent, sums.authorized);
    sums.shareSpent += quarter.shareSpent;
    sums.earned += quarter.earned;
    sums.used = least(sums.used + quarter.used, sums.earned);
    if (isFinal) sums.paid = sums.received > sums.paid ? sums.received : sums.paid;
    if (isFinal) sums.received = sums.paid;
    const promised = isFinal ? 0n : ((sums.authorized - sums.spent) * quarter.promisedPercent) / 100n;
    return contentOf({
      cashReceipts: dollars(sums.received),
      cashDisbursements: dollars(sums.paid),
      authorized: dollars(sums.authorized),
      expenditures: dollars(sums.spent),
      unliquidated: dollars(promised),
      shareRequired: dollars(50_000_000n),
      shareSpent: dollars(sums.shareSpent),
      incomeEarned: dollars(sums.earned),
      incomeDeducted: dollars(alternative === 'incomeDeducted' ? sums.used : 0n),
      incomeAdded: dollars(alternative === 'incomeAdded' ? sums.used : 0n),
    });
  });
}

const final = { kind: 'final' } as const;

const contentOf = (lines: EnteredLines): FinancialContent => ({
  basis: 'accrual',
  recipientAccount: '',
  lines,
  indirect: [],
  lineRemarks: {},
  remarks: '',
});

function problemsOf(
  content: FinancialContent,
  previous: FinancialContent | null,
  {
    kind = 'interim',
    obligated = content.lines.authorized ?? Money.zero,
  }: { kind?: 'interim' | 'final'; obligated?: Money } = {},
): string[] {
  const before: PreviousFinancial | null =
    previous === null
      ? null
      : {
          packageId: 'before',
          periodEndsOn: '2025-12-31' as PreviousFinancial['periodEndsOn'],
          content: previous,
        };
  const ledger = { obligated, disbursed: Money.zero, expended: Money.zero };
  return financialProblems(content, {
    kind,
    periodEndsOn: '2026-03-31' as PreviousFinancial['periodEndsOn'],
    ledger,
    previous: before,
  }).map(({ pointer, code }) => `${pointer} ${code}`);
}

const changed = (content: FinancialContent, name: EnteredLine, amount: Money): FinancialContent => ({
  ...content,
  lines: { ...content.lines, [name]: amount },
});

describe(`a chain of SF-425 reports (seed ${SEED})`, () => {
  it('adds up in each report: b + c = a, e + f = g, g + h = d, j + k = i, m + n + o = l', () => {
    fc.assert(
      fc.property(aChain, anAlternative, (quarters, alternative) => {
        return reportsOf(quarters, alternative, 'interim').every(({ lines }) => {
          const { cashOnHand, federalShare, unobligated, shareRemaining, incomeUnspent } =
            computedLines(lines);
          return (
            isSum(lines.cashReceipts, lines.cashDisbursements, cashOnHand) &&
            isSum(federalShare, lines.expenditures, lines.unliquidated) &&
            isSum(lines.authorized, federalShare, unobligated) &&
            isSum(lines.shareRequired, lines.shareSpent, shareRemaining) &&
            isSum(lines.incomeEarned, lines.incomeDeducted, lines.incomeAdded, incomeUnspent)
          );
        });
      }),
      RUNS,
    );
  });

  it('that keeps to the rules has no problems, each held against the one before, the final one included', () => {
    fc.assert(
      fc.property(aChain, anAlternative, (quarters, alternative) => {
        const reports = reportsOf(quarters, alternative, 'final');
        const found = reports.map((content, index) =>
          problemsOf(content, reports[index - 1] ?? null, {
            kind: index === reports.length - 1 ? 'final' : 'interim',
          }),
        );
        return same(found.flat());
      }),
      RUNS,
    );
  });

  it('asks for a remark for each cumulative line that falls, for no other, and is content with one', () => {
    const aFall = fc.record({
      name: fc.constantFrom(...CUMULATIVE_LINES),
      by: fc.bigInt({ min: 1n, max: 999n }),
    });
    fc.assert(
      fc.property(aChain, anAlternative, aFall, (quarters, alternative, { name, by }) => {
        const reports = reportsOf(quarters, alternative, 'interim');
        const last = reports.at(-1) as FinancialContent;
        const higher = changed(last, name, dollars((last.lines[name]?.cents ?? 0n) + by));
        const asked = `/financial/lineRemarks/${name} fall-unexplained`;
        const explained = { ...last, lineRemarks: { [name]: 'Counted twice in the last report.' } };
        return same(problemsOf(last, higher), asked) && same(problemsOf(explained, higher));
      }),
      RUNS,
    );
  });

  it('is stopped as soon as line h is below zero or line d is not what was obligated', () => {
    fc.assert(
      fc.property(aChain, fc.bigInt({ min: 1n, max: 10_000_000n }), (quarters, over) => {
        const last = reportsOf(quarters, 'incomeDeducted', 'interim').at(-1) as FinancialContent;
        const { unobligated } = computedLines(last.lines);
        const spent = (last.lines.expenditures?.cents ?? 0n) + (unobligated?.cents ?? 0n) + over;
        const above = problemsOf(changed(last, 'expenditures', dollars(spent)), null);
        const obligated = dollars((last.lines.authorized?.cents ?? 0n) + over);
        return (
          same(above, '/financial/lines/expenditures above-authorized') &&
          same(problemsOf(last, null, { obligated }), '/financial/lines/authorized authorized-not-obligated')
        );
      }),
      RUNS,
    );
  });

  it('ends with a final report in which nothing is open: f = 0 and c = 0', () => {
    fc.assert(
      fc.property(aChain, fc.bigInt({ min: 1n, max: 999n }), (quarters, open) => {
        const reports = reportsOf(
          [...quarters, { ...quarters[0], obligated: open } as Quarter],
          'incomeAdded',
          'final',
        );
        const last = reports.at(-1) as FinancialContent;
        const more = (name: EnteredLine): Money => dollars((last.lines[name]?.cents ?? 0n) + open);
        const authorized = changed(last, 'authorized', more('authorized'));
        const promised = problemsOf(changed(authorized, 'unliquidated', dollars(open)), null, final);
        const inHand = problemsOf(changed(last, 'cashReceipts', more('cashReceipts')), null, final);
        return (
          same(promised, '/financial/lines/unliquidated final-unliquidated') &&
          same(inHand, '/financial/lines/cashDisbursements final-cash-on-hand')
        );
      }),
      RUNS,
    );
  });
});
