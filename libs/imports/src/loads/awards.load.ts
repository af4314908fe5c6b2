import { AWARDS_TEMPLATE } from '../templates/awards.template';
import { resolveParties } from './award-parties.queries';
import { AWARD_RULES, storeAwards } from './awards.queries';
import { type Load } from './load';
import { checkRules } from './row-rules.queries';

/** Promises of money, the implementers that they bring along, and how their money splits. */
export const AWARDS_LOAD: Load = {
  template: AWARDS_TEMPLATE,
  tables: [
    'awards',
    'implementers',
    'implementer_names',
    'award_category_shares',
    'award_country_shares',
    'share_cells',
  ],
  racing: ['awards_fain_key_key', 'implementer_names_pkey'],
  async check(tx, problems) {
    await resolveParties(tx);
    await checkRules(tx, AWARD_RULES, problems);
  },
  store: storeAwards,
  // Every rule that a trigger holds for awards is checked row by row before anything is stored.
  refusalOf: (error) => error,
};
