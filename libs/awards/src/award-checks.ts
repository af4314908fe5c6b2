import { MAX_AMOUNT_CENTS } from '@awardbook/money';
import { type Award, type AwardDraft, type AwardPatch } from './award';
import { checkDetails, completeDetails, DETAIL_FIELDS } from './award-details';
import { AwardFieldInvalid } from './awards.errors';
import { isFain } from './fain';

const MAX_TITLE_LENGTH = 300;
const MAX_SOURCE_LENGTH = 500;

/** @throws AwardFieldInvalid naming the first faulty field */
export function checkDraft(draft: AwardDraft): void {
  if ((draft.source ?? '').length > MAX_SOURCE_LENGTH) {
    const detail = `The source has at most ${MAX_SOURCE_LENGTH} characters; it has ${draft.source?.length}.`;
    throw new AwardFieldInvalid('/source', 'source-length', detail);
  }
  checkTerms(draft);
  checkDetails(completeDetails(draft));
}

/** @throws AwardFieldInvalid when FAIN, title, ceiling or period cannot be */
export function checkTerms(terms: Pick<Award, 'fain' | 'title' | 'ceiling' | 'startsOn' | 'endsOn'>): void {
  const { fain, title, ceiling, startsOn, endsOn } = terms;
  if (!isFain(fain)) {
    const detail = `A FAIN has 1 to 30 characters of basic Latin, a letter or digit among them; "${fain.slice(0, 60)}" has not.`;
    throw new AwardFieldInvalid('/fain', 'fain-invalid', detail);
  }
  if (title.length < 1 || title.length > MAX_TITLE_LENGTH) {
    const detail = `The title must have 1 to ${MAX_TITLE_LENGTH} characters; it has ${title.length}.`;
    throw new AwardFieldInvalid('/title', 'title-length', detail);
  }
  if (ceiling.cents < 0n || ceiling.cents > MAX_AMOUNT_CENTS) {
    const detail = `The ceiling must be from $0.00 to $9,999,999,999,999.99; it is ${ceiling.toDisplay()}.`;
    throw new AwardFieldInvalid('/ceiling', 'ceiling-out-of-range', detail);
  }
  if (endsOn < startsOn) {
    const detail = `The period of performance ends on ${endsOn}, before it starts on ${startsOn}. Turn the two dates round.`;
    throw new AwardFieldInvalid('/endsOn', 'period-backwards', detail);
  }
}

const TERM_FIELDS = ['fain', 'title', 'instrument', 'ceiling', 'programType', 'startsOn', 'endsOn'] as const;

/** The fields that the patch really changes; whom an implementer's name means is for the register to say. */
export function changedFields(award: Award, patch: AwardPatch): Omit<AwardPatch, 'implementer'> {
  const fields = [...TERM_FIELDS, ...DETAIL_FIELDS] as const;
  const changed = fields.filter(
    (field) => patch[field] !== undefined && String(patch[field]) !== String(award[field]),
  );
  return Object.fromEntries(changed.map((field) => [field, patch[field]]));
}
