import { Button } from '@trussworks/react-uswds';
import { lazy, Suspense, useRef, useState } from 'react';
import type { AwardWithShares, ShareSet } from '../api/types';
import { displayDay, today } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { Skeleton } from '../loading/skeleton';
import { useMay } from '../session/session';
import { displayPercent, setOn, sharesInWords, type Split, SPLIT_WORDS } from './share-figures';
import { useCodeNames } from './use-code-names';

const ShareEditor = lazy(() => import('./share-editor').then((part) => ({ default: part.ShareEditor })));

interface SplitPartProps {
  fain: string;
  award: AwardWithShares;
  split: Split;
  asOf: string | undefined;
}

/** How the money is split one way: what counts on the day, all sets before and after, and the way to change it. */
export function SplitPart({ fain, award, split, asOf }: SplitPartProps) {
  const [isOpen, setOpen] = useState(false);
  const mayRecord = useMay('awards.record') && asOf === undefined;
  const button = useRef<HTMLSpanElement>(null);
  const close = () => {
    setOpen(false);
    // The editor had the focus; it goes back to where the editor was opened.
    requestAnimationFrame(() => button.current?.querySelector('button')?.focus());
  };
  const { by } = SPLIT_WORDS[split];
  if (isOpen)
    return (
      <Suspense fallback={<Skeleton what="The editor" rows={6} />}>
        <ShareEditor fain={fain} award={award} split={split} onDone={close} />
      </Suspense>
    );
  const sets = award.shares[split];
  const current = setOn(sets, asOf ?? today());
  return (
    <div className="split">
      <h3>{split === 'category' ? 'By category' : 'By country or region'}</h3>
      <CurrentSplit set={current} split={split} />
      <OtherSets sets={sets.filter((set) => set !== current)} split={split} />
      {mayRecord && (
        <span ref={button}>
          <Button type="button" outline onClick={() => setOpen(true)}>
            {sets.length === 0 ? `Split ${by}` : `Change the split ${by}`}
          </Button>
        </span>
      )}
    </div>
  );
}

function CurrentSplit({ set, split }: { set: ShareSet | undefined; split: Split }) {
  const nameOf = useCodeNames();
  const { by, one } = SPLIT_WORDS[split];
  if (set === undefined)
    return (
      <p className="empty">
        No split {by} counts. All of the award’s money stands as <strong>unallocated</strong> in reports {by}.
      </p>
    );
  const shares = [...set.shares].sort((first, other) => other.basisPoints - first.basisPoints);
  return (
    <>
      <p className="definition-line">
        Counts from {displayDay(set.effectiveOn)}. Share of every entry since.
      </p>
      <FigureTable
        kind="list"
        caption={`Split ${by}, from ${displayDay(set.effectiveOn)}`}
        head={
          <tr>
            <th scope="col">{one.charAt(0).toUpperCase() + one.slice(1)}</th>
            <th scope="col" className="number">
              Share
            </th>
          </tr>
        }
        body={shares.map(({ code, basisPoints }) => (
          <tr key={code}>
            <th scope="row">{nameOf(code)}</th>
            <td className="number">
              {displayPercent(basisPoints)}
              <progress className="share-bar" aria-hidden="true" max={10_000} value={basisPoints} />
            </td>
          </tr>
        ))}
        foot={
          <tr>
            <th scope="row">In all</th>
            <td className="number">
              {displayPercent(set.shares.reduce((sum, share) => sum + share.basisPoints, 0))}
            </td>
          </tr>
        }
      />
    </>
  );
}

/** Sets of other days, latest first; each counts until the next begins. */
function OtherSets({ sets, split }: { sets: readonly ShareSet[]; split: Split }) {
  const nameOf = useCodeNames();
  if (sets.length === 0) return null;
  return (
    <details className="about">
      <summary>
        {sets.length === 1 ? 'One other split' : `${sets.length} other splits`} {SPLIT_WORDS[split].by}
      </summary>
      <dl>
        {sets.toReversed().map((set) => (
          <div key={set.effectiveOn}>
            <dt>From {displayDay(set.effectiveOn)}</dt>
            <dd>{sharesInWords(set.shares, nameOf)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
