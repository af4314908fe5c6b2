export { WHOLE_BASIS_POINTS, WHOLE_WEIGHT, dealCents, dealtUpto } from './deal';
export { MAX_AMOUNT_CENTS, Money } from './money';
