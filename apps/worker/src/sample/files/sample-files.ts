import { type AwardNotes, type AwardsService, type AwardStatuses } from '@awardbook/awards';
import { isoDate } from '@awardbook/fiscal';
import { SAMPLE_ACTOR } from '../store-sample';

const FAIN = 'TIP-PUB-2008-001';

/** What a file says besides the published terms: people, the recommendation that it answers, a status, a note. */
export interface SampleFileRooms {
  readonly awards: AwardsService;
  readonly statuses: AwardStatuses;
  readonly notes: AwardNotes;
}

/** Completes the file of one published award; all of it is invented and says so. */
export async function storeSampleFile({ awards, statuses, notes }: SampleFileRooms): Promise<void> {
  const { version } = await awards.get(SAMPLE_ACTOR, FAIN);
  const changed = await awards.change(SAMPLE_ACTOR, FAIN, version, {
    programOfficer: 'Sample program officer (synthetic)',
    grantsOfficer: 'Sample grants officer (synthetic)',
    representative: 'Sample representative (synthetic)',
    tipReportTier: 'tier-2',
    tipReportRecommendation: 'Synthetic: train officers to find victims, and give victims shelter.',
  });
  // The day is the office's own to choose, long after the award's last.
  const closing = { to: 'closing-out', effectiveOn: isoDate('2012-10-01') } as const;
  await statuses.change(SAMPLE_ACTOR, FAIN, changed.version, closing, isoDate('2012-10-01'));
  await notes.append(
    SAMPLE_ACTOR,
    FAIN,
    'Synthetic: the final report is in; the closeout letter is to be written.',
  );
}
