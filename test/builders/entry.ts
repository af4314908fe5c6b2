import { isoDate } from '@awardbook/fiscal';
import { type EntryDraft, type EntryKind } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { type StoredFund } from './fund';
import { nextNumber } from './services';

/**
 * One entry of a fund's money, to be appended: `anEntry(fund, 'obligation', '100.00', '2009-10-01')`. Each has a key of
 * its own, so that no two are taken for one that is sent again.
 */
export function anEntry(
  { treasuryAccount, yearOfFunds, office }: Pick<StoredFund, 'treasuryAccount' | 'yearOfFunds' | 'office'>,
  kind: EntryKind,
  amount: string,
  effectiveOn: string,
): EntryDraft {
  return {
    kind,
    amount: Money.parse(amount),
    effectiveOn: isoDate(effectiveOn),
    treasuryAccount,
    yearOfFunds,
    office,
    description: '',
    idempotencyKey: `test-entry-${nextNumber()}`,
  };
}
