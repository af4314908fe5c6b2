import { dateInWords, type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';
import { type FieldProblem } from '@awardbook/problems';
import {
  cumulativeFigures,
  ENTERED_LINES,
  type EnteredLine,
  fallenLines,
  type FinancialContent,
  financialSums,
  lineInWords,
} from '@awardbook/sf425';
import { type ReportKind } from '../packages/report-package';
import { type LedgerFigures, type PreviousFinancial } from './financial-report';
import { indirectProblems } from './indirect-checks';

/** What the rules of the form are asked against. */
export interface FinancialContext {
  readonly kind: ReportKind;
  readonly periodEndsOn: IsoDate;
  readonly ledger: LedgerFigures;
  readonly previous: PreviousFinancial | null;
}

/** The field of a line, as the API names it. */
const ofLine = (name: EnteredLine): string => `lines/${name}`;

/** Any words will do; but there must be some. */
const MIN_REMARK = 3;

const problem = (field: string, code: string, detail: string): FieldProblem => ({
  pointer: `/financial/${field}`,
  code,
  detail,
});

/**
 * Everything that hinders the report from being handed over, in the order of the form; empty when nothing does.
 *
 * A draft may be anything; it is saved as it is.
 */
export function financialProblems(content: FinancialContent, context: FinancialContext): FieldProblem[] {
  const problems = [
    ...basisProblems(content),
    ...missingLines(content),
    ...authorizedProblems(content, context),
    ...balanceProblems(content),
    ...(context.kind === 'final' ? finalProblems(content) : []),
    ...fallProblems(content, context.previous),
    ...indirectProblems(content),
  ];
  return inOrderOfForm(problems);
}

/** Problems of lines in the order of the lines, several of one line as they come. */
function inOrderOfForm(problems: readonly FieldProblem[]): FieldProblem[] {
  const fields = ['basis', ...ENTERED_LINES, 'indirect'];
  const place = ({ pointer }: FieldProblem): number =>
    fields.indexOf(/^\/financial\/(?:lineRemarks\/|lines\/)?(\w+)/.exec(pointer)?.[1] ?? '');
  return [...problems].sort((one, other) => place(one) - place(other));
}

function basisProblems({ basis }: FinancialContent): FieldProblem[] {
  return basis === null
    ? [problem('basis', 'missing', 'Say whether you account on a cash or an accrual basis (line 7).')]
    : [];
}

function missingLines({ lines }: FinancialContent): FieldProblem[] {
  return ENTERED_LINES.filter((name) => lines[name] === null).map((name) =>
    problem(ofLine(name), 'missing', `Fill in ${lineInWords(name)}; write 0 where there is nothing.`),
  );
}

function authorizedProblems(
  { lines: { authorized } }: FinancialContent,
  { ledger: { obligated }, periodEndsOn }: FinancialContext,
): FieldProblem[] {
  if (authorized === null || authorized.equals(obligated)) return [];
  const detail = `Line 10d is ${authorized.toDisplay()}, but ${obligated.toDisplay()} was obligated to the award by ${dateInWords(periodEndsOn)}. Take that figure, or ask your grants officer if you think that it is wrong.`;
  return [problem(ofLine('authorized'), 'authorized-not-obligated', detail)];
}

function balanceProblems({ lines, indirect }: FinancialContent): FieldProblem[] {
  const { unobligated, incomeUnspent, federalShare } = financialSums({ lines, indirect }).lines;
  const problems: FieldProblem[] = [];
  if (unobligated !== null && federalShare !== null && unobligated.cents < 0n) {
    const detail = `Lines 10e and 10f come to ${federalShare.toDisplay()}, ${unobligated.negated().toDisplay()} more than the ${lines.authorized?.toDisplay() ?? ''} authorized on line 10d. Federal expenditures and obligations cannot be more than what was authorized: lower line 10e or 10f.`;
    problems.push(problem(ofLine('expenditures'), 'above-authorized', detail));
  }
  if (isAboveZero(lines.incomeDeducted) && isAboveZero(lines.incomeAdded)) {
    const detail =
      'Program income is spent by deduction (line 10m) or by addition (line 10n), as the award says, and not by both. Set one of the two to 0.';
    problems.push(problem(ofLine('incomeAdded'), 'both-alternatives', detail));
  } else if (incomeUnspent !== null && incomeUnspent.cents < 0n) {
    const field = isAboveZero(lines.incomeDeducted) ? 'incomeDeducted' : 'incomeAdded';
    const detail = `${lines[field]?.toDisplay() ?? ''} of program income was spent, but only ${lines.incomeEarned?.toDisplay() ?? ''} earned (line 10l). Correct one of the two.`;
    problems.push(problem(ofLine(field), 'income-above-earned', detail));
  }
  return problems;
}

/** Nothing is open when an award is over. */
function finalProblems({ lines, indirect }: FinancialContent): FieldProblem[] {
  const { cashOnHand } = financialSums({ lines, indirect }).lines;
  const problems: FieldProblem[] = [];
  if (isAboveZero(lines.unliquidated)) {
    const detail = `A final report has no unliquidated obligations, but line 10f is ${lines.unliquidated?.toDisplay() ?? ''}. Pay what is owed and report it on line 10e, or take it back.`;
    problems.push(problem(ofLine('unliquidated'), 'final-unliquidated', detail));
  }
  if (cashOnHand !== null && cashOnHand.cents !== 0n) {
    const detail = `A final report has no cash on hand, but lines 10a and 10b leave ${cashOnHand.toDisplay()} on line 10c. Return what is left, or correct the two lines.`;
    problems.push(problem(ofLine('cashDisbursements'), 'final-cash-on-hand', detail));
  }
  return problems;
}

function fallProblems(content: FinancialContent, previous: PreviousFinancial | null): FieldProblem[] {
  const before = previous && cumulativeFigures(previous.content);
  return fallenLines(cumulativeFigures(content), before).flatMap(({ name, from, to }) => {
    if ((content.lineRemarks[name]?.trim() ?? '').length >= MIN_REMARK) return [];
    const subject = lineInWords(name);
    const detail = `${subject.charAt(0).toUpperCase()}${subject.slice(1)}, is ${to.toDisplay()}, less than the ${from.toDisplay()} of the report to ${previous === null ? '' : dateInWords(previous.periodEndsOn)}, though it counts everything since the award began. Correct it, or explain why it fell.`;
    return [problem(`lineRemarks/${name}`, 'fall-unexplained', detail)];
  });
}

const isAboveZero = (amount: Money | null): boolean => amount !== null && amount.cents > 0n;
