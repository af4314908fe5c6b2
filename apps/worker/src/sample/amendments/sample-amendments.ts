import { type AmendmentApproval, type AmendmentPatch, type AmendmentsService } from '@awardbook/amendments';
import { dateInWashington, type IsoDate, isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { SAMPLE_ACTOR } from '../store-sample';

/** The project of UNODC in Eastern Africa, in the sample of every seed: 1,000,000 for April 2019 to March 2022. */
const AMENDED_AWARD = 'TIP-PUB-2019-001';

const ASSUMED = 'The day from which it counts is assumed (synthetic).';

/** The same project as it was published later: first with a later end, then with more money and more time. */
const PUBLISHED: readonly AmendmentPatch[] = [
  {
    effectiveOn: isoDate('2022-03-31'),
    endsOn: isoDate('2023-03-31'),
    description: `Extended to March 31, 2023 without more money, as published. ${ASSUMED}`,
  },
  {
    effectiveOn: isoDate('2023-03-31'),
    endsOn: isoDate('2025-03-31'),
    ceilingChange: Money.parse('500000.00'),
    description: `Raised to $1,500,000.00 and extended to March 31, 2025, as published. ${ASSUMED}`,
  },
];

/** What waits for finance. */
const waiting = (today: IsoDate): AmendmentPatch => ({
  effectiveOn: today,
  statusTo: 'closing-out',
  description: 'Synthetic: the project is over; its closeout begins.',
});

/** What somebody has begun to write. */
const BEGUN: AmendmentPatch = {
  keyPersonnel: { representative: 'Ada Obi (synthetic)' },
  description: 'Synthetic: a draft, so that the list shows one.',
};

interface Rooms {
  readonly amendments: AmendmentsService;
  readonly approval: AmendmentApproval;
}

/** Gives one award of the sample amendments in every state that waits for somebody, and two that are approved. */
export async function storeSampleAmendments({ amendments, approval }: Rooms): Promise<void> {
  const today = dateInWashington(new Date());
  const propose = async (content: AmendmentPatch) => {
    const { id, version } = await amendments.draft(SAMPLE_ACTOR, AMENDED_AWARD, content, today);
    return amendments.propose(SAMPLE_ACTOR, { award: AMENDED_AWARD, id, version }, today);
  };
  for (const content of PUBLISHED) {
    const { id, version } = await propose(content);
    await approval.approve(SAMPLE_ACTOR, { award: AMENDED_AWARD, id, version }, '', today);
  }
  await propose(waiting(today));
  await amendments.draft(SAMPLE_ACTOR, AMENDED_AWARD, BEGUN, today);
}
