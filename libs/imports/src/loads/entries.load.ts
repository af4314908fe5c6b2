import { ledgerRefusalOf } from '@awardbook/ledger';
import { ENTRIES_TEMPLATE } from '../templates/entries.template';
import { ENTRY_RULES, resolveFains, storeEntries } from './entries.queries';
import { type Load } from './load';
import { checkRules } from './row-rules.queries';

/** Facts of money, through the same triggers as every other posting. */
export const ENTRIES_LOAD: Load = {
  template: ENTRIES_TEMPLATE,
  tables: ['ledger_entries', 'funding_strips', 'award_balances', 'stale_rollups'],
  racing: ['ledger_entries_idempotency_key'],
  async check(tx, problems) {
    await resolveFains(tx);
    await checkRules(tx, ENTRY_RULES, problems);
  },
  store: storeEntries,
  refusalOf: ledgerRefusalOf,
};
