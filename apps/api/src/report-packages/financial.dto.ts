import { type FinancialReportType, REPORT_FREQUENCIES } from '@awardbook/reporting';
import {
  ACCOUNTING_BASES,
  type AccountingBasis,
  type FinancialLine,
  INDIRECT_RATE_TYPES,
  type IndirectRateType,
} from '@awardbook/sf425';
import { ApiProperty } from '@nestjs/swagger';
import { ActorResponse } from '../http/actor.dto';
import { FieldProblemResponse } from '../http/problem.dto';

const BASES = ACCOUNTING_BASES.map(({ code }) => code);
const RATE_TYPES = INDIRECT_RATE_TYPES.map(({ code }) => code);
const REPORT_TYPES = [...REPORT_FREQUENCIES.map(({ code }) => code), 'final'] as const;

/** Lines 10a to 10o, USD, cumulative since the award began; null: not said yet. c, g, h, k and o are computed. */
export class FinancialLinesResponse implements Record<FinancialLine, string | null> {
  /** a */
  cashReceipts!: string | null;
  /** b */
  cashDisbursements!: string | null;
  /** c = a - b */
  cashOnHand!: string | null;
  /** d */
  authorized!: string | null;
  /** e */
  expenditures!: string | null;
  /** f */
  unliquidated!: string | null;
  /** g = e + f */
  federalShare!: string | null;
  /** h = d - g */
  unobligated!: string | null;
  /** i */
  shareRequired!: string | null;
  /** j */
  shareSpent!: string | null;
  /** k = i - j */
  shareRemaining!: string | null;
  /** l */
  incomeEarned!: string | null;
  /** m */
  incomeDeducted!: string | null;
  /** n */
  incomeAdded!: string | null;
  /** o = l - m or l - n */
  incomeUnspent!: string | null;
}

/** Line 11 at one rate; null: not said yet. */
export class FinancialIndirectResponse {
  @ApiProperty({ enum: RATE_TYPES, nullable: true })
  type!: IndirectRateType | null;
  /** Of 10,000. */
  rateBasisPoints!: number | null;
  startsOn!: string | null;
  endsOn!: string | null;
  base!: string | null;
  /** Base times rate. */
  amount!: string | null;
  federalShare!: string | null;
}

/** Line 11g, over the rows that have each. */
export class FinancialIndirectTotalResponse {
  base!: string;
  amount!: string;
  federalShare!: string;
}

/** Why a line is what it is; only lines with a remark are there. */
export class FinancialRemarksResponse implements Partial<Record<FinancialLine | 'indirect', string>> {
  cashReceipts?: string;
  cashDisbursements?: string;
  cashOnHand?: string;
  authorized?: string;
  expenditures?: string;
  unliquidated?: string;
  federalShare?: string;
  unobligated?: string;
  shareRequired?: string;
  shareSpent?: string;
  shareRemaining?: string;
  incomeEarned?: string;
  incomeDeducted?: string;
  incomeAdded?: string;
  incomeUnspent?: string;
  indirect?: string;
}

/** What is kept of the report. */
export class FinancialContentResponse {
  /** Line 7. */
  @ApiProperty({ enum: BASES, nullable: true })
  basis!: AccountingBasis | null;
  /** Line 5. */
  recipientAccount!: string;
  lines!: FinancialLinesResponse;
  indirect!: FinancialIndirectResponse[];
  indirectTotal!: FinancialIndirectTotalResponse;
  lineRemarks!: FinancialRemarksResponse;
  /** Line 12. */
  remarks!: string;
}

/** What the ledger says at the end of the period, by the dates of its entries. */
export class FinancialLedgerResponse {
  obligated!: string;
  disbursed!: string;
  expended!: string;
}

/** The last accepted report before this one. */
export class FinancialPreviousResponse extends FinancialContentResponse {
  packageId!: string;
  periodEndsOn!: string;
}

export class FinancialRecipientResponse {
  name!: string;
  uei!: string | null;
  ein!: string | null;
}

export class FinancialCertifiedResponse {
  by!: string;
  on!: string;
}

/** What the boxes around lines 10 to 12 say. */
export class FinancialFormResponse {
  agency!: string;
  fain!: string;
  recipient!: FinancialRecipientResponse;
  @ApiProperty({ enum: REPORT_TYPES, nullable: true })
  type!: FinancialReportType;
  projectStartsOn!: string;
  projectEndsOn!: string;
  periodEndsOn!: string;
  certified!: FinancialCertifiedResponse | null;
  receipt!: string | null;
  revision!: number;
}

export class FinancialSavedResponse {
  by!: ActorResponse;
  at!: string;
}

/** The federal financial report (SF-425) of a package, with all that it is held against. */
export class FinancialReportResponse extends FinancialContentResponse {
  packageId!: string;
  /** 0 while nobody has saved it: the content is then what is known beforehand. */
  version!: number;
  saved!: FinancialSavedResponse | null;
  ledger!: FinancialLedgerResponse;
  previous!: FinancialPreviousResponse | null;
  /** What hinders a draft from being handed over. Pointers begin with "/financial". */
  problems!: FieldProblemResponse[];
  form!: FinancialFormResponse;
}
