import { fundingRefusal } from '@awardbook/funding';
import { ALLOTMENTS_TEMPLATE } from '../templates/allotments.template';
import { ALLOTMENT_RULES, storeAllotments } from './allotments.queries';
import { type Load } from './load';
import { checkRules } from './row-rules.queries';

/** What offices may obligate. */
export const ALLOTMENTS_LOAD: Load = {
  template: ALLOTMENTS_TEMPLATE,
  tables: ['allotments', 'funds', 'appropriation_balances'],
  racing: ['allotments_reference_key'],
  check: (tx, problems) => checkRules(tx, ALLOTMENT_RULES, problems),
  store: storeAllotments,
  refusalOf: fundingRefusal,
};
