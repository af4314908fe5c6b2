import { MAX_AMOUNT_CENTS } from '@awardbook/money';
import { type Award, type AwardDraft, type AwardPatch } from './award';
import { checkDetails, completeDetails, DETAIL_FIELDS } from './award-details';
import { AwardFieldInvalid } from './awards.errors';
import { isFain } from './fain';

const MAX_TITLE_LENGTH = 300;
const MAX_SOURCE_LENGTH = 500;

/** @throws AwardFieldInvalid naming the first faulty field */
export function checkDraft(draft: AwardDraft): void {
  if (!isFain(draft.fain)) {
    const detail = `A FAIN has 1 to 30 characters of basic Latin, a letter or digit among them; "${draft.fain.slice(0, 60)}" has not.`;
    throw new AwardFieldInvalid('/fain', 'fain-invalid', detail);
  }
  if ((draft.source ?? '').length > MAX_SOURCE_LENGTH) {
    const detail = `The source has at most ${MAX_SOURCE_LENGTH} characters; it has ${draft.source?.length}.`;
    throw new AwardFieldInvalid('/source', 'source-length', detail);
  }
  checkTerms(draft);
  checkDetails(completeDetails(draft));
}

/** @throws AwardFieldInvalid when title, ceiling or period cannot be */
export function checkTerms(terms: Pick<Award, 'title' | 'ceiling' | 'startsOn' | 'endsOn'>): void {
  const { title, ceiling, startsOn, endsOn } = terms;
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

/** The fields that the patch really changes. */
export function changedFields(award: Award, patch: AwardPatch): AwardPatch {
  const fields = ['title', 'ceiling', 'programType', 'startsOn', 'endsOn', ...DETAIL_FIELDS] as const;
  const changed = fields.filter(
    (field) => patch[field] !== undefined && String(patch[field]) !== String(award[field]),
  );
  return Object.fromEntries(changed.map((field) => [field, patch[field]]));
}
