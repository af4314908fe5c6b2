import { type Award, type Budget } from '@awardbook/awards';
import { Money } from '@awardbook/money';
import { type FinancialContent, type IndirectRow, MAX_INDIRECT_ROWS } from '@awardbook/sf425';
import { type ReportPackage } from '../packages/report-package';
import { type LedgerFigures, type PreviousFinancial } from './financial-report';

/** What is known before the grantee writes a word. */
export interface PrefillFacts {
  readonly report: Pick<ReportPackage, 'kind' | 'periodEndsOn'>;
  readonly award: Pick<Award, 'costShare'>;
  readonly ledger: LedgerFigures;
  readonly previous: PreviousFinancial | null;
  /** The approved one. */
  readonly budget: Budget | null;
}

/**
 * A report as it stands before anybody has saved it.
 *
 * Line d comes from the ledger, rates from the last accepted report or the approved budget, and from the last accepted
 * report whatever seldom changes. Receipts, disbursements, expenditures and unliquidated obligations are what the report
 * is asked for: they stay empty, with the last figures beside them, so that nobody hands over old ones by not looking.
 */
export function prefilled({ report, award, ledger, previous, budget }: PrefillFacts): FinancialContent {
  const before = previous?.content;
  return {
    basis: before?.basis ?? null,
    recipientAccount: before?.recipientAccount ?? '',
    lines: {
      cashReceipts: null,
      cashDisbursements: null,
      authorized: ledger.obligated,
      expenditures: null,
      unliquidated: report.kind === 'final' ? Money.zero : null,
      shareRequired: award.costShare,
      shareSpent: award.costShare.cents === 0n ? (before?.lines.shareSpent ?? Money.zero) : null,
      incomeEarned: before?.lines.incomeEarned ?? Money.zero,
      incomeDeducted: before?.lines.incomeDeducted ?? Money.zero,
      incomeAdded: before?.lines.incomeAdded ?? Money.zero,
    },
    indirect: previous === null ? ratesOfBudget(budget, report) : ratesOfReport(previous),
    lineRemarks: {},
    remarks: '',
  };
}

/** A rate whose time was over in the last report stays as it was; of the others, the amounts are asked anew. */
function ratesOfReport({ content, periodEndsOn }: PreviousFinancial): IndirectRow[] {
  return content.indirect.map((row) =>
    row.endsOn !== null && row.endsOn <= periodEndsOn ? row : { ...row, base: null, federalShare: null },
  );
}

/** Rates of the approved budget that have begun by the end of the period. */
function ratesOfBudget(budget: Budget | null, { periodEndsOn }: PrefillFacts['report']): IndirectRow[] {
  const costs = budget?.periods.flatMap(({ indirect }) => indirect) ?? [];
  return costs
    .filter(({ startsOn }) => startsOn <= periodEndsOn)
    .slice(-MAX_INDIRECT_ROWS)
    .map(({ kind, rateBasisPoints, startsOn, endsOn }) => ({
      // Which of the form's types a negotiated rate is stands in the agreement, not in the budget.
      type: kind === 'de-minimis' ? kind : null,
      rateBasisPoints,
      startsOn,
      endsOn,
      base: null,
      federalShare: null,
    }));
}
