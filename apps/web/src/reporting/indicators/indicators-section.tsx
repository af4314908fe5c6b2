import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { awardIndicatorsQuery } from '../../api/indicator-queries';
import { AwardSection, type AwardSectionProps } from '../../awards/award-section';
import { QueryState } from '../../loading/query-state';
import { useMay } from '../../session/session';
import { KeptFocus } from '../../shell/kept-focus';
import { AddIndicatorDialog } from './add-indicator-dialog';
import { IndicatorProgressPart } from './indicator-progress';

/** What the award counts: targets against what was reached, and for officers the way to change both. */
export function IndicatorsSection({ fain }: AwardSectionProps) {
  const indicators = useQuery(awardIndicatorsQuery(fain));
  const mayArrange = useMay('reporting.arrange');
  const [adding, setAdding] = useState(false);
  return (
    <AwardSection
      id="indicators"
      heading="Indicators"
      actions={
        mayArrange && (
          <Button type="button" outline className="page-heading__action" onClick={() => setAdding(true)}>
            Add an indicator
          </Button>
        )
      }
    >
      <QueryState query={indicators} what="The list of indicators" skeletonRows={6}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">
              The award has no indicators yet.{' '}
              {mayArrange && 'Add what its reports are to count, each with a target.'}
            </p>
          ) : (
            <>
              <p className="definition-line">
                Flows over years of action. Reached is what accepted reports say; reports that are not
                accepted yet are listed and left out of the sum. Source: the recipient’s reports.
              </p>
              <KeptFocus>
                {items.map((item) => (
                  <IndicatorProgressPart key={item.id} fain={fain} progress={item} mayArrange={mayArrange} />
                ))}
              </KeptFocus>
            </>
          )
        }
      </QueryState>
      {adding && (
        <AddIndicatorDialog
          fain={fain}
          there={indicators.data?.items ?? []}
          onDone={() => setAdding(false)}
        />
      )}
    </AwardSection>
  );
}
