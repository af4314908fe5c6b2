import { MAX_AMOUNT_CENTS, Money } from '@awardbook/money';

/** Why a value is not accepted: a stable name and a sentence that says what to do. */
export interface Fault {
  code: string;
  detail: string;
}

const CURRENCY = /\p{Sc}|[A-Za-z]{3}/u;
const SCIENTIFIC = /^[+-]?\d*\.?\d+[eE][+-]?\d+$/;
const SEPARATED = /^[+-]?\d[\d,_'’ \u00a0\u202f]*(\.\d*)?$/u;
const TOO_PRECISE = /^\d+\.\d{3,}$/;

/** Texts are repeated in sentences only as far as a person would read them. */
function quoted(text: string): string {
  return `"${text.slice(0, 40)}${text.length > 40 ? '…' : ''}"`;
}

function textFault(text: string, zero: 'refused' | 'allowed'): Fault | null {
  if (SCIENTIFIC.test(text)) {
    return {
      code: 'amount-scientific',
      detail: `${quoted(text)} is in scientific notation; write all digits, such as "150000.00".`,
    };
  }
  if (CURRENCY.test(text)) {
    return {
      code: 'amount-currency-sign',
      detail: `${quoted(text)} carries a currency sign; amounts are US dollars, write digits only, such as "1234.50".`,
    };
  }
  if (text.startsWith('-')) {
    return {
      code: 'amount-negative',
      detail:
        zero === 'refused'
          ? `${quoted(text)} is negative; the kind of entry carries the sign (to take money back, use deobligation, decommitment or refund).`
          : `${quoted(text)} is negative; this amount is zero or more. Write it without a sign.`,
    };
  }
  if (TOO_PRECISE.test(text)) {
    return {
      code: 'amount-too-precise',
      detail: `${quoted(text)} has more than two decimals; write whole cents, such as "1234.50".`,
    };
  }
  if (/[,_'’\s]/u.test(text) && SEPARATED.test(text)) {
    return {
      code: 'amount-separators',
      detail: `${quoted(text)} has thousands separators; leave them out, such as "1234567.89".`,
    };
  }
  return null;
}

/**
 * Says what is wrong with an amount of a request, or null when it is right.
 *
 * Each way to be wrong has its own code, so that a form can help where the mistake is.
 */
export function amountFault(value: unknown, zero: 'refused' | 'allowed'): Fault | null {
  if (value === undefined || value === null || value === '') {
    return { code: 'missing', detail: 'An amount is missing; write it as text, such as "1234.50".' };
  }
  if (typeof value !== 'string') {
    return {
      code: 'amount-not-text',
      detail: 'Write the amount as text, such as "1234.50": a JSON number may lose cents.',
    };
  }
  const fault = textFault(value, zero);
  if (fault !== null) return fault;
  const money = Money.tryParse(value);
  if (money === null) {
    return {
      code: 'amount-unreadable',
      detail: `${quoted(value)} is not an amount; write digits with at most two decimals, such as "1234.50".`,
    };
  }
  if (money.cents > MAX_AMOUNT_CENTS) {
    return {
      code: 'amount-too-long',
      detail: `${quoted(value)} has more than 15 digits with its cents; the largest single amount is ${Money.ofCents(MAX_AMOUNT_CENTS).toString()}.`,
    };
  }
  if (money.cents === 0n && zero === 'refused') {
    return { code: 'amount-zero', detail: 'The amount is zero; an entry moves at least one cent.' };
  }
  return null;
}
