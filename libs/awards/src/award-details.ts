import { MAX_AMOUNT_CENTS, Money } from '@awardbook/money';
import { type AwardDetails, type AwardDetailsDraft } from './award';
import { AwardFieldInvalid } from './awards.errors';

/** What an award has of which nobody said more. Source of the number: the TIP Office's program in the Assistance Listings. */
export const NO_DETAILS: AwardDetails = {
  costShare: Money.zero,
  assistanceListing: '19.019',
  fundingOpportunity: '',
  programOfficer: '',
  grantsOfficer: '',
  representative: '',
  tipReportTier: null,
  tipReportRecommendation: '',
};

export const DETAIL_FIELDS = Object.keys(NO_DETAILS) as (keyof AwardDetails)[];

const LONGEST: readonly (readonly [field: keyof AwardDetails, words: string, characters: number])[] = [
  ['fundingOpportunity', 'number of the funding opportunity', 60],
  ['programOfficer', 'name of the program officer', 200],
  ['grantsOfficer', 'name of the grants officer', 200],
  ['representative', 'name of the representative', 200],
  ['tipReportRecommendation', 'recommendation', 2000],
];

/** The draft's details, and for those it leaves out what an award has anyway. */
export function completeDetails(draft: AwardDetailsDraft): AwardDetails {
  const given = DETAIL_FIELDS.filter((field) => draft[field] !== undefined);
  return { ...NO_DETAILS, ...Object.fromEntries(given.map((field) => [field, draft[field]])) };
}

/** Only the details of something that has more. */
export function detailsOf(award: AwardDetails): AwardDetails {
  return Object.fromEntries(DETAIL_FIELDS.map((field) => [field, award[field]])) as unknown as AwardDetails;
}

/** @throws AwardFieldInvalid naming the first detail that cannot be */
export function checkDetails(details: AwardDetails): void {
  const { costShare, assistanceListing } = details;
  if (costShare.cents < 0n || costShare.cents > MAX_AMOUNT_CENTS) {
    const detail = `The cost share must be from $0.00 to $9,999,999,999,999.99; it is ${costShare.toDisplay()}.`;
    throw new AwardFieldInvalid('/costShare', 'cost-share-out-of-range', detail);
  }
  if (!/^\d{2}\.\d{3}$/.test(assistanceListing)) {
    const detail = `An Assistance Listing is two digits, a dot and three digits, such as 19.019; "${assistanceListing.slice(0, 20)}" is not.`;
    throw new AwardFieldInvalid('/assistanceListing', 'assistance-listing-invalid', detail);
  }
  for (const [field, words, characters] of LONGEST) {
    const { length } = String(details[field]);
    if (length <= characters) continue;
    const detail = `The ${words} has at most ${characters.toLocaleString('en-US')} characters; it has ${length.toLocaleString('en-US')}.`;
    throw new AwardFieldInvalid(`/${field}`, 'too-long', detail);
  }
}
