import { type ValidationOptions, registerDecorator } from 'class-validator';
import { type Fault, amountFault } from './amount-fault';
import { dateFault } from './date-fault';
import { treasuryAccountFault } from './treasury-account-fault';

/** Where the validation pipe finds the fault itself, and with it the code, of a value that broke a rule. */
const FAULTS = new Map<string, (value: unknown) => Fault | null>();

/** The fault of a value under one of our own rules; null for rules of class-validator. */
export function faultUnder(rule: string, value: unknown): Fault | null {
  return FAULTS.get(rule)?.(value) ?? null;
}

function fieldRule(rule: string, faultOf: (value: unknown) => Fault | null) {
  FAULTS.set(rule, faultOf);
  return (options?: ValidationOptions): PropertyDecorator =>
    (target, propertyName) =>
      registerDecorator({
        name: rule,
        target: target.constructor,
        propertyName: String(propertyName),
        ...(options !== undefined && { options }),
        validator: {
          validate: (value: unknown) => faultOf(value) === null,
          defaultMessage: (broken) => faultOf(broken?.value)?.detail ?? '',
        },
      });
}

/** USD as a decimal string, positive, at most two decimals and fifteen digits. */
export const IsMoney = fieldRule('isMoney', (value) => amountFault(value, 'refused'));

/** As `IsMoney`, where zero is a fact too. */
export const IsMoneyOrZero = fieldRule('isMoneyOrZero', (value) => amountFault(value, 'allowed'));

/** As `IsMoney`, or null where an entry should not have been there at all; leaving it out is refused. */
export const IsMoneyOrNull = fieldRule('isMoneyOrNull', (value) =>
  value === null ? null : amountFault(value, 'refused'),
);

/** As `IsMoneyOrZero`, or null where a fact should not have been there at all; leaving it out is refused. */
export const IsMoneyZeroOrNull = fieldRule('isMoneyZeroOrNull', (value) =>
  value === null ? null : amountFault(value, 'allowed'),
);

/** USD that are added or, with a minus sign, taken off; never zero. */
export const IsMoneyChange = fieldRule('isMoneyChange', (value) =>
  amountFault(typeof value === 'string' ? value.replace(/^-/, '') : value, 'refused'),
);

/** A balance in USD: with a minus sign when it is below zero, and zero too. */
export const IsBalance = fieldRule('isBalance', (value) =>
  amountFault(typeof value === 'string' ? value.replace(/^-/, '') : value, 'allowed'),
);

/** A day of the calendar, `YYYY-MM-DD`. */
export const IsCalendarDate = fieldRule('isCalendarDate', dateFault);

/** A Treasury Account Symbol in its normal form, such as 019-011-2012/2013-1022-000. */
export const IsTreasuryAccount = fieldRule('isTreasuryAccount', treasuryAccountFault);
