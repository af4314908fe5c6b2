import { assert } from '@awardbook/problems';
import { type EntityManager } from 'typeorm';
import {
  type Allotment,
  type AllotmentDraft,
  type Appropriation,
  type AppropriationDraft,
  HOME_OFFICE,
} from './fund-facts';
import {
  appendAllotments,
  appendAppropriations,
  findAllotments,
  findAppropriations,
} from './fund-facts.queries';
import { ReferenceReused } from './funding.errors';
import { ensureAppropriationBalance, ensureFund, getTreasuryAccount } from './funding.queries';
import { type TreasuryAccountEntity } from './treasury-account.entity';

/**
 * Appends the appropriation unless its reference is there already, and gives back what stands under it.
 *
 * @throws ReferenceReused when that is another appropriation
 */
export async function appropriated(
  tx: EntityManager,
  draft: AppropriationDraft,
  symbol: TreasuryAccountEntity,
  yearOfFunds: number,
): Promise<Appropriation> {
  await ensureAppropriationBalance(tx, symbol.id, yearOfFunds);
  const provenance = draft.provenance ?? 'recorded';
  const { amount, appropriatedOn, status, source, reference } = draft;
  const fact = {
    amount,
    appropriatedOn,
    status,
    source,
    provenance,
    reference,
    correctsId: null,
    reversal: false,
  };
  await appendAppropriations(tx, [{ ...fact, treasuryAccountId: symbol.id, yearOfFunds }]);
  const [stored] = await findAppropriations(tx, [reference]);
  assert(stored !== undefined, 'an appended appropriation is found by its reference');
  assertSame('appropriation', { ...fact, treasuryAccount: symbol.code, yearOfFunds }, stored);
  return stored;
}

/**
 * Appends the allotment unless its reference is there already, and gives back what stands under it.
 *
 * @throws ReferenceReused when that is another allotment, TreasuryAccountUnknown for the symbol moved from
 */
export async function allotted(
  tx: EntityManager,
  draft: AllotmentDraft,
  symbol: TreasuryAccountEntity,
  yearOfFunds: number,
): Promise<Allotment> {
  const office = draft.office ?? HOME_OFFICE;
  const first = draft.movedFrom === undefined ? null : await getTreasuryAccount(tx, draft.movedFrom);
  for (const each of first === null ? [symbol] : [first, symbol])
    await ensureAppropriationBalance(tx, each.id, yearOfFunds);
  const fund = await ensureFund(tx, symbol, yearOfFunds, office);
  const movedFrom = first === null ? null : await ensureFund(tx, first, yearOfFunds, office);
  const provenance = draft.provenance ?? 'recorded';
  const { amount, allottedOn, status, source, reference } = draft;
  const fact = {
    amount,
    allottedOn,
    status,
    source,
    provenance,
    reference,
    correctsId: null,
    reversal: false,
  };
  await appendAllotments(tx, [{ ...fact, fundId: fund.id, movedFromFundId: movedFrom?.id ?? null }]);
  const [stored] = await findAllotments(tx, [reference]);
  assert(stored !== undefined, 'an appended allotment is found by its reference');
  assertSame('allotment', { ...fact, fundId: fund.id, movedFrom: first?.code ?? null }, stored);
  return stored;
}

/**
 * @param wanted what the draft says, under the names that the stored fact has
 * @throws ReferenceReused when the stored fact says otherwise
 */
export function assertSame<T extends Appropriation | Allotment>(
  noun: 'appropriation' | 'allotment',
  wanted: Partial<T> & Pick<T, 'reference'>,
  stored: T,
): void {
  const same = (Object.keys(wanted) as (keyof T)[]).every(
    (name) => String(wanted[name]) === String(stored[name]),
  );
  if (same) return;
  const summary = `${stored.amount.toDisplay()} of FY ${stored.yearOfFunds} funds under ${stored.treasuryAccount}`;
  throw new ReferenceReused(noun, wanted.reference, summary);
}
