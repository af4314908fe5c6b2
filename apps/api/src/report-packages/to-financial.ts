import { type IsoDate, isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type FinancialReport } from '@awardbook/reporting';
import { type FinancialContent, type FinancialSums } from '@awardbook/sf425';
import { onTheWire } from '../http/wire';
import { type FinancialContentResponse, type FinancialReportResponse } from './financial.dto';
import { type FinancialLinesRequest, type FinancialReportRequest } from './financial-request.dto';

const money = (text: string | null | undefined): Money | null =>
  text === null || text === undefined ? null : Money.parse(text);

const date = (text: string | null | undefined): IsoDate | null =>
  text === null || text === undefined ? null : isoDate(text);

/** As the room of reports takes it; what is left out is not said yet. */
export function toFinancialContent(body: FinancialReportRequest): FinancialContent {
  const { lines } = body;
  return {
    basis: body.basis ?? null,
    recipientAccount: body.recipientAccount ?? '',
    lines: {
      cashReceipts: money(lines.cashReceipts),
      cashDisbursements: money(lines.cashDisbursements),
      authorized: money(lines.authorized),
      expenditures: money(lines.expenditures),
      unliquidated: money(lines.unliquidated),
      shareRequired: money(lines.shareRequired),
      shareSpent: money(lines.shareSpent),
      incomeEarned: money(lines.incomeEarned),
      incomeDeducted: money(lines.incomeDeducted),
      incomeAdded: money(lines.incomeAdded),
    },
    indirect: (body.indirect ?? []).map((row) => ({
      type: row.type ?? null,
      rateBasisPoints: row.rateBasisPoints ?? null,
      startsOn: date(row.startsOn),
      endsOn: date(row.endsOn),
      base: money(row.base),
      federalShare: money(row.federalShare),
    })),
    // A line that nothing is said of is there with nothing in it: the class of the request declares them all.
    lineRemarks: Object.fromEntries(
      Object.entries(body.lineRemarks ?? {}).filter(([, remark]) => remark !== undefined && remark !== ''),
    ),
    remarks: body.remarks ?? '',
  };
}

/** Lines that the form computes, as the request has them. */
export function toComputed(lines: FinancialLinesRequest) {
  return {
    cashOnHand: money(lines.cashOnHand),
    federalShare: money(lines.federalShare),
    unobligated: money(lines.unobligated),
    shareRemaining: money(lines.shareRemaining),
    incomeUnspent: money(lines.incomeUnspent),
  };
}

export function toFinancialResponse(report: FinancialReport): FinancialReportResponse {
  const { packageId, version, saved, ledger, previous, problems, form } = report;
  return {
    packageId,
    version,
    saved: saved === null ? null : { by: saved.by, at: saved.at.toISOString() },
    ...toContent(report),
    ledger: onTheWire(ledger),
    previous:
      previous === null
        ? null
        : { packageId: previous.packageId, periodEndsOn: previous.periodEndsOn, ...toContent(previous) },
    problems: [...problems],
    form: onTheWire(form),
  };
}

function toContent({
  content,
  sums,
}: {
  content: FinancialContent;
  sums: FinancialSums;
}): FinancialContentResponse {
  const { basis, recipientAccount, lines, indirect, lineRemarks, remarks } = content;
  return {
    basis,
    recipientAccount,
    lines: onTheWire({ ...lines, ...sums.lines }),
    indirect: indirect.map((row, index) =>
      onTheWire({ ...row, amount: sums.indirectAmounts[index] ?? null }),
    ),
    indirectTotal: onTheWire(sums.indirectTotal),
    lineRemarks,
    remarks,
  };
}
