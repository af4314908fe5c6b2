import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { implementerBalanceQuery } from '../api/implementer-queries';
import type { ImplementerBalance, ImplementerRecord } from '../api/types';
import { AwardSection } from '../awards/award-section';
import { displayDollars } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { PROVENANCE_LABELS } from '../figures/vocabulary';
import { QueryState } from '../loading/query-state';
import { useMay } from '../session/session';
import { DetailsDialog } from './edit-dialogs';
import { MergeDialog } from './merge-dialog';
import { TYPE_LABELS } from './words';

/** What the party is, and what its awards come to. */
export function ImplementerSummary({ record }: { record: ImplementerRecord }) {
  const balance = useQuery(implementerBalanceQuery(record.id));
  const mayRecord = useMay('implementers.record');
  const [task, setTask] = useState<'change' | 'merge' | null>(null);
  const onDone = () => setTask(null);
  return (
    <AwardSection
      id="summary"
      heading="Summary"
      actions={
        mayRecord && (
          <div className="section-actions">
            <Button type="button" outline className="page-heading__action" onClick={() => setTask('change')}>
              Change
            </Button>
            <Button type="button" outline className="page-heading__action" onClick={() => setTask('merge')}>
              Merge
            </Button>
          </div>
        )
      }
    >
      <dl className="facts">
        <Fact name="Type" text={TYPE_LABELS[record.type]} />
        <Fact name="Registered in" text={record.country?.name ?? 'Not known'} />
        <Fact name="Record" text={PROVENANCE_LABELS[record.provenance]} />
      </dl>
      <QueryState query={balance} what="The money of the implementer" skeletonRows={2}>
        {({ items: [sums], onDate }) => sums !== undefined && <Sums sums={sums} onDate={onDate} />}
      </QueryState>
      {task === 'change' && <DetailsDialog record={record} onDone={onDone} />}
      {task === 'merge' && <MergeDialog record={record} onDone={onDone} />}
    </AwardSection>
  );
}

function Sums({ sums, onDate }: { sums: ImplementerBalance; onDate: string }) {
  return (
    <>
      <dl className="facts">
        <Fact name="Awards" text={sums.awards.toLocaleString('en-US')} />
        <Fact name="Ceilings" text={displayDollars(sums.ceiling)} />
        <Fact name="Obligated" text={displayDollars(sums.obligated)} />
        <Fact name="Disbursed" text={displayDollars(sums.disbursed)} />
        <Fact name="Left to pay" text={displayDollars(sums.left)} />
      </dl>
      <p className="definition-line">
        All of its awards together: stocks of this moment. What is left is obligated and not paid, where it
        can still be paid on {displayDay(onDate)}. Source: the ledger.
      </p>
    </>
  );
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
