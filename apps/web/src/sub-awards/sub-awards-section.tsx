import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { subAwardsQuery } from '../api/sub-award-queries';
import { AwardSection, type AwardSectionProps } from '../awards/award-section';
import { displayDollars } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';
import { useMay } from '../session/session';
import { SubAwardDialog } from './sub-award-dialog';
import { SubAwardsTable } from './sub-awards-table';

/** What the award passes on to others, and what of its money is still free to be passed on. */
export function SubAwardsSection({ fain, asOf }: AwardSectionProps) {
  const subAwards = useInfiniteQuery(subAwardsQuery(fain));
  const mayRecord = useMay('awards.record') && asOf === undefined;
  const [recording, setRecording] = useState(false);
  return (
    <AwardSection
      id="sub-awards"
      heading="Sub-awards"
      actions={
        mayRecord && (
          <Button type="button" outline className="page-heading__action" onClick={() => setRecording(true)}>
            Record a sub-award
          </Button>
        )
      }
    >
      <QueryState query={subAwards} what="The list of sub-awards" skeletonRows={3}>
        {({ pages }) => {
          const [first] = pages;
          const items = pages
            .flatMap((page) => page.items)
            .filter(({ startsOn }) => asOf === undefined || startsOn <= asOf);
          if (first === undefined) return null;
          return (
            <>
              {asOf !== undefined && (
                <p className="note">
                  Sub-awards keep no earlier versions: these are as they stand today, without those that began
                  after {displayDay(asOf)}.
                </p>
              )}
              {items.length === 0 ? (
                <p className="empty">
                  The recipient has reported no sub-award{asOf !== undefined && ' that had begun by then'}.
                </p>
              ) : (
                <>
                  {asOf === undefined && (
                    <p className="definition-line">
                      {displayDollars(first.subAwarded)} of the {displayDollars(first.obligated)} obligated is
                      passed on; {displayDollars(first.available)} is not. Stocks of this moment. Source: what
                      the recipient reports, and the ledger.
                    </p>
                  )}
                  <SubAwardsTable subAwards={items} fain={fain} mayChange={mayRecord} />
                  {subAwards.hasNextPage && (
                    <MoreRows query={subAwards} shown={items.length} nouns={['sub-award', 'sub-awards']} />
                  )}
                </>
              )}
            </>
          );
        }}
      </QueryState>
      {recording && <SubAwardDialog fain={fain} onDone={() => setRecording(false)} />}
    </AwardSection>
  );
}
