import { MAX_AMOUNT_CENTS } from '@awardbook/money';
import { type Award } from '../award';
import { fainKey } from '../fain';
import { type SubAwardDraft } from './sub-award';
import { numberOfPrime, outsidePeriod, SubAwardFieldInvalid } from './sub-awards.errors';

const NUMBER = /^(?=.*[0-9A-Za-z])[ -~]{1,60}$/;
const MAX_TITLE_LENGTH = 300;

/**
 * What of a sub-award can be told without the sums.
 *
 * @throws SubAwardFieldInvalid naming the first faulty field
 */
export function checkSubAward(
  draft: Omit<SubAwardDraft, 'subRecipient'>,
  prime: Award,
  subRecipient: { readonly id: string; readonly name: string },
): void {
  const { number, title, amount, startsOn, endsOn } = draft;
  if (!NUMBER.test(number)) {
    const detail = `A number has 1 to 60 characters of basic Latin, a letter or digit among them; "${number.slice(0, 60)}" has not.`;
    throw new SubAwardFieldInvalid('/number', 'sub-award-number-invalid', detail);
  }
  if (fainKey(number) === fainKey(prime.fain)) throw numberOfPrime(number, prime.fain);
  if (title.length < 1 || title.length > MAX_TITLE_LENGTH) {
    const detail = `The title must have 1 to ${MAX_TITLE_LENGTH} characters; it has ${title.length}.`;
    throw new SubAwardFieldInvalid('/title', 'title-length', detail);
  }
  if (subRecipient.id === prime.implementer.id) {
    const detail = `${subRecipient.name} is the recipient of award ${prime.fain} itself. A sub-award goes to somebody else: name who gets the money.`;
    throw new SubAwardFieldInvalid('/subRecipient', 'sub-recipient-is-prime', detail);
  }
  if (amount.cents < 1n || amount.cents > MAX_AMOUNT_CENTS) {
    const detail = `The amount must be from $0.01 to $9,999,999,999,999.99; it is ${amount.toDisplay()}.`;
    throw new SubAwardFieldInvalid('/amount', 'amount-out-of-range', detail);
  }
  if (endsOn < startsOn) {
    const detail = `The sub-award ends on ${endsOn}, before it starts on ${startsOn}. Turn the two dates round.`;
    throw new SubAwardFieldInvalid('/endsOn', 'period-backwards', detail);
  }
  if (startsOn < prime.startsOn || endsOn > prime.endsOn) throw outsidePeriod(prime, { startsOn, endsOn });
}
