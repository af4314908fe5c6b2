import { fundingRefusal } from '@awardbook/funding';
import { APPROPRIATIONS_TEMPLATE } from '../templates/appropriations.template';
import { APPROPRIATION_RULES, storeAppropriations } from './appropriations.queries';
import { type Load } from './load';
import { checkRules } from './row-rules.queries';

/** What Congress appropriated. */
export const APPROPRIATIONS_LOAD: Load = {
  template: APPROPRIATIONS_TEMPLATE,
  tables: ['appropriations', 'appropriation_balances'],
  racing: ['appropriations_reference_key'],
  check: (tx, problems) => checkRules(tx, APPROPRIATION_RULES, problems),
  store: storeAppropriations,
  refusalOf: fundingRefusal,
};
