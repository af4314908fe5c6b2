import { MAX_AMOUNT_CENTS, Money } from '@awardbook/money';
import {
  CUMULATIVE_LINES,
  cumulativeFigures,
  ENTERED_LINES,
  type EnteredLine,
  type EnteredLines,
  fallenLines,
  type FinancialSums,
  financialSums,
  type SummedContent,
} from '@awardbook/sf425';
import type { FinancialContent, FinancialReport, FinancialReportBody } from '../../api/types';
import { amountToEdit, displayDollars } from '../../figures/amount';
import { type Fault, FormRefusal } from '../../forms/faults';
import type { Values, VersionField } from '../../forms/versions';
import { texts } from '../texts';
import { reportedFigures } from './reported-figures';

const words = texts.financial;

/** What a remark can be asked on. */
export const REMARKED = [...CUMULATIVE_LINES, 'indirect'] as const;
export type Remarked = (typeof REMARKED)[number];

/** A row of line 11 as somebody types it. */
export interface TypedRate {
  type: string;
  rate: string;
  startsOn: string;
  endsOn: string;
  base: string;
  federalShare: string;
}

export const NO_RATE: TypedRate = {
  type: '',
  rate: '',
  startsOn: '',
  endsOn: '',
  base: '',
  federalShare: '',
};

export const lineField = (name: EnteredLine): string => `lines/${name}`;
export const remarkField = (name: Remarked): string => `lineRemarks/${name}`;
export const rateField = (index: number, cell: string): string => `indirect/${index}/${cell}`;

/** The rows of line 11; the draft has them as one value, for a row has no name of its own. */
export function ratesOf(values: Values): TypedRate[] {
  return JSON.parse(values['indirect'] ?? '[]') as TypedRate[];
}

/** What is stored, as text by field name. */
export function toValues(report: FinancialContent): Values {
  const amount = (text: string | null) => (text === null ? '' : amountToEdit(text));
  const rates: TypedRate[] = report.indirect.map((row) => ({
    type: row.type ?? '',
    rate: row.rateBasisPoints === null ? '' : String(row.rateBasisPoints / 100),
    startsOn: row.startsOn ?? '',
    endsOn: row.endsOn ?? '',
    base: amount(row.base),
    federalShare: amount(row.federalShare),
  }));
  return {
    basis: report.basis ?? '',
    recipientAccount: report.recipientAccount,
    ...Object.fromEntries(ENTERED_LINES.map((name) => [lineField(name), amount(report.lines[name])])),
    ...Object.fromEntries(REMARKED.map((name) => [remarkField(name), report.lineRemarks[name] ?? ''])),
    indirect: JSON.stringify(rates),
    remarks: report.remarks,
  };
}

/** How a field is called, and its value read, for a choice between two versions. */
export function versionFieldOf(name: string): VersionField {
  if (name === 'basis') {
    const label = (code: string) => words.bases[code as keyof typeof words.bases];
    return { name, label: words.basis, display: label };
  }
  if (name === 'recipientAccount') return { name, label: words.recipientAccount };
  if (name === 'indirect')
    return {
      name,
      label: words.indirect.legend,
      display: (text) =>
        ratesOf({ indirect: text })
          .map(({ rate, base }) => `${rate} % × ${base}`)
          .join('; ') || words.indirect.none,
    };
  const line = name.split('/')[1] ?? '';
  if (name.startsWith('lineRemarks/')) return { name, label: remarkLabel(line as Remarked) };
  if (name.startsWith('lines/')) return { name, label: words.lines[line as EnteredLine] };
  return { name, label: words.remarks };
}

export function remarkLabel(name: Remarked): string {
  return words.fallen(name === 'indirect' ? '11' : (words.lines[name].split('.')[0] ?? ''));
}

/** The amount of "1,250" or "$1250.5"; null for nothing, undefined for what is none. */
export function amountOf(typed: string | undefined): Money | null | undefined {
  const plain = (typed ?? '').replace(/[$,\s]/g, '');
  if (plain === '') return null;
  const amount = Money.tryParse(plain);
  return amount === null || amount.cents < 0n || amount.cents > MAX_AMOUNT_CENTS ? undefined : amount;
}

/** Basis points of "26.5" or "26.5 %"; null for nothing, undefined for what is none. */
export function rateOf(typed: string): number | null | undefined {
  const text = typed.replace('%', '').trim();
  if (text === '') return null;
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text);
  const points = match === null ? 0 : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return points > 0 && points <= 30_000 ? points : undefined;
}

/**
 * What was typed, as the API takes it.
 *
 * @throws FormRefusal naming every field in which no amount or rate stands
 */
export function toBody(values: Values): FinancialReportBody {
  const faults: Fault[] = [];
  const amount = (field: string, label: string, typed: string | undefined): string | null => {
    const read = amountOf(typed);
    if (read === undefined) faults.push({ field, sentence: words.notAnAmount(label, typed ?? '') });
    return read?.toString() ?? null;
  };
  const line = (name: EnteredLine) => amount(lineField(name), words.lines[name], values[lineField(name)]);
  const remarks = REMARKED.map((name) => [name, (values[remarkField(name)] ?? '').trim()] as const);
  const rows = ratesOf(values).map((row, index) => {
    const rateBasisPoints = rateOf(row.rate);
    if (rateBasisPoints === undefined)
      faults.push({ field: rateField(index, 'rateBasisPoints'), sentence: words.notARate(row.rate) });
    return {
      type: row.type === '' ? null : (row.type as keyof typeof words.indirect.types),
      rateBasisPoints: rateBasisPoints ?? null,
      startsOn: row.startsOn === '' ? null : row.startsOn,
      endsOn: row.endsOn === '' ? null : row.endsOn,
      base: amount(rateField(index, 'base'), words.indirect.base, row.base),
      federalShare: amount(rateField(index, 'federalShare'), words.indirect.federalShare, row.federalShare),
    };
  });
  const body: FinancialReportBody = {
    basis: values['basis'] === 'cash' || values['basis'] === 'accrual' ? values['basis'] : null,
    recipientAccount: (values['recipientAccount'] ?? '').trim(),
    lines: Object.fromEntries(ENTERED_LINES.map((name) => [name, line(name)])),
    indirect: rows,
    lineRemarks: Object.fromEntries(remarks.filter(([, remark]) => remark !== '')),
    remarks: (values['remarks'] ?? '').trim(),
  };
  if (faults.length > 0) throw new FormRefusal(faults);
  return body;
}

/** What is typed, as far as it is an amount or a rate: enough to compute with. */
function readContent(values: Values): SummedContent {
  const lines = ENTERED_LINES.map((name) => [name, amountOf(values[lineField(name)]) ?? null] as const);
  return {
    lines: Object.fromEntries(lines) as EnteredLines,
    indirect: ratesOf(values).map(({ rate, base, federalShare }) => ({
      rateBasisPoints: rateOf(rate) ?? null,
      base: amountOf(base) ?? null,
      federalShare: amountOf(federalShare) ?? null,
    })),
  };
}

/** What the form computes of what is typed; null where a part is missing. */
export function sumsOf(values: Values): FinancialSums {
  return financialSums(readContent(values));
}

/** Cumulative lines that are lower than in the last accepted report, as they are typed. */
export function fallenOf(values: Values, { previous }: Pick<FinancialReport, 'previous'>): Remarked[] {
  const now = cumulativeFigures(readContent(values));
  return fallenLines(now, previous && reportedFigures(previous)).map(({ name }) => name as Remarked);
}

/** "$1,250.00", or that nobody knows yet. */
export function shownAmount(amount: Money | null): string {
  return amount === null ? words.open : displayDollars(amount.toString());
}
