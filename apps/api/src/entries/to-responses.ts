import { FiscalQuarter, type IsoDate, nextDay } from '@awardbook/fiscal';
import { phaseOn } from '@awardbook/funding';
import { type EntryKind, type EntryRecord, type Statement, type StripRecord } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { type Provenance } from '@awardbook/database';
import { type EntryResponse, type StatementEntryResponse, type StripResponse } from './entries.dto';

const text = (cents: bigint): string => Money.ofCents(cents).toString();

export function toEntryResponse(entry: EntryRecord): EntryResponse {
  const quarter = FiscalQuarter.ofKey(entry.quarterOfAction);
  return {
    id: entry.id,
    awardId: entry.awardId,
    fain: entry.fain,
    title: entry.title,
    implementer: { id: entry.implementerId, name: entry.implementerName },
    kind: entry.kind as EntryKind,
    amount: text(entry.amountCents),
    signedAmount: text(entry.signedCents),
    portion: text(entry.portionCents),
    effectiveOn: entry.effectiveOn,
    yearOfAction: quarter.year,
    quarter: quarter.toString(),
    treasuryAccount: entry.treasuryAccount,
    account: entry.account,
    yearOfFunds: entry.yearOfFunds,
    office: entry.office,
    description: entry.description,
    provenance: entry.provenance as Provenance,
    reversal: entry.reversal,
    correctsId: entry.correctsId,
    recordedAt: entry.recordedAt.toISOString(),
    recordedBy: { id: entry.recordedBy, name: entry.recordedByName },
  };
}

export function toStatementEntry(entry: Statement['entries'][number]): StatementEntryResponse {
  const { committedCents, obligatedCents, disbursedCents } = entry.balances;
  return {
    ...toEntryResponse(entry),
    committed: text(committedCents),
    obligated: text(obligatedCents),
    disbursed: text(disbursedCents),
    unliquidated: text(obligatedCents - disbursedCents),
  };
}

/** Expiry is the day after the last one for new obligations. */
export function toStripResponse(strip: StripRecord, today: IsoDate): StripResponse {
  const { availableUntil } = strip;
  const expiresOn = availableUntil === null ? null : nextDay(availableUntil);
  return {
    treasuryAccount: strip.treasuryAccount,
    account: strip.account,
    yearOfFunds: strip.yearOfFunds,
    office: strip.office,
    committed: text(strip.committedCents),
    obligated: text(strip.obligatedCents),
    expended: text(strip.expendedCents),
    disbursed: text(strip.disbursedCents),
    unliquidated: text(strip.obligatedCents - strip.disbursedCents),
    phase: phaseOn({ availableUntil, expiresOn, cancelsOn: strip.cancelsOn }, today),
    availableUntil,
    expiresOn,
    cancelsOn: strip.cancelsOn,
  };
}
