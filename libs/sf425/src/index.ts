export {
  type ComputedLines,
  type EnteredLines,
  type FinancialContent,
  type FinancialSums,
  type IndirectRow,
} from './financial-content';
export {
  ACCOUNTING_BASES,
  type AccountingBasis,
  COMPUTED_LINES,
  type ComputedLine,
  CUMULATIVE_LINES,
  ENTERED_LINES,
  type EnteredLine,
  FINANCIAL_LINES,
  type FinancialLine,
  INDIRECT_RATE_TYPES,
  type IndirectRateType,
  lineInWords,
  MAX_INDIRECT_ROWS,
  type RemarkedLine,
} from './financial-lines';
export { computedLines, financialSums, type SummedContent } from './financial-sums';
export { cumulativeFigures, type CumulativeFigures, type FallenLine, fallenLines } from './fallen-lines';
