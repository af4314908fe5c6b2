import { MAX_AMOUNT_CENTS, type Money } from '@awardbook/money';
import {
  COMPUTED_LINES,
  computedLines,
  type ComputedLines,
  ENTERED_LINES,
  FINANCIAL_LINES,
  type FinancialContent,
  lineInWords,
  MAX_INDIRECT_ROWS,
} from '@awardbook/sf425';
import { ReportFieldInvalid } from '../reporting.errors';

const MAX_RATE = 30_000;
const MAX_LINE_REMARK = 1_000;
const MAX_REMARKS = 4_000;
const MAX_ACCOUNT = 60;

/**
 * Form and limits of what a draft holds; whether it is right is asked when it is handed over.
 *
 * @throws ReportFieldInvalid naming the first fault
 */
export function checkContent(content: FinancialContent): void {
  for (const name of ENTERED_LINES) checkAmount(content.lines[name], `/lines/${name}`);
  if (content.indirect.length > MAX_INDIRECT_ROWS) {
    const detail = `Line 11 has at most ${MAX_INDIRECT_ROWS} rows; this report has ${content.indirect.length}.`;
    throw new ReportFieldInvalid('/indirect', 'too-many-rows', detail);
  }
  for (const [index, { base, federalShare, rateBasisPoints }] of content.indirect.entries()) {
    checkAmount(base, `/indirect/${index}/base`);
    checkAmount(federalShare, `/indirect/${index}/federalShare`);
    checkRate(rateBasisPoints, `/indirect/${index}/rateBasisPoints`);
  }
  checkLength(content.recipientAccount, MAX_ACCOUNT, '/recipientAccount');
  checkLength(content.remarks, MAX_REMARKS, '/remarks');
  for (const [name, remark] of Object.entries(content.lineRemarks))
    checkLength(remark, MAX_LINE_REMARK, `/lineRemarks/${name}`);
}

/**
 * Nobody enters what the form computes; whoever sends it must have computed the same.
 *
 * @throws ReportFieldInvalid naming the first line that differs, with both figures
 */
export function checkComputed({ lines }: FinancialContent, given: Partial<ComputedLines>): void {
  const computed = computedLines(lines);
  for (const name of COMPUTED_LINES) {
    const sent = given[name];
    if (sent === undefined || sent === null) continue;
    const right = computed[name];
    if (right?.equals(sent) === true) continue;
    const { label = '' } = FINANCIAL_LINES.find((line) => line.name === name) ?? {};
    const formula = /\((.*)\)/.exec(label)?.[1]?.replace(/^sum/, 'the sum') ?? '';
    const makes =
      right === null
        ? 'which cannot be computed while one of them is empty'
        : `which makes ${right.toDisplay()}`;
    const detail = `${capitalized(lineInWords(name))}, is ${formula}, ${makes}; ${sent.toDisplay()} was sent. Leave the line out: it is computed.`;
    throw new ReportFieldInvalid(`/lines/${name}`, 'line-not-its-sum', detail);
  }
}

function checkAmount(amount: Money | null, pointer: string): void {
  if (amount === null || (amount.cents >= 0n && amount.cents <= MAX_AMOUNT_CENTS)) return;
  const detail = `An amount of the report is from $0.00 to $9,999,999,999,999.99; this one is ${amount.toDisplay()}.`;
  throw new ReportFieldInvalid(pointer, 'amount-out-of-range', detail);
}

function checkRate(rate: number | null, pointer: string): void {
  if (rate === null || (Number.isInteger(rate) && rate >= 1 && rate <= MAX_RATE)) return;
  const detail = `An indirect rate is from 0.01 % to 300 %; this one is ${rate / 100} %.`;
  throw new ReportFieldInvalid(pointer, 'rate-out-of-range', detail);
}

function checkLength(text: string, limit: number, pointer: string): void {
  if (text.length <= limit) return;
  const detail = `At most ${limit.toLocaleString('en-US')} characters fit here; there are ${text.length.toLocaleString('en-US')}.`;
  throw new ReportFieldInvalid(pointer, 'too-long', detail);
}

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
