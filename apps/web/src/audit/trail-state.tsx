import { useQuery } from '@tanstack/react-query';
import { trailStateQuery } from '../api/trail-queries';
import type { TrailState } from '../api/types';
import { displayInstant } from '../figures/dates';
import { QueryState } from '../loading/query-state';

/** How much of the trail is sealed, in plain words, and what to compare to be sure that it was not altered. */
export function TrailStateSection() {
  const state = useQuery(trailStateQuery);
  return (
    <section aria-labelledby="seals-heading">
      <h2 id="seals-heading">The seals</h2>
      <QueryState query={state} what="The state of the seals" skeletonRows={3}>
        {(loaded) => (
          <div className="figure-of-records">
            <p>{sealedInWords(loaded)}</p>
            {loaded.head !== null && (
              <p className="figure-of-records__definition">
                Seal {loaded.head.number.toLocaleString('en-US')}, made {displayInstant(loaded.head.sealedAt)}
                : <code className="seal">{loaded.head.hash}</code>. Write it down outside of Awardbook, or
                have it published: as long as a later check still finds this seal, nothing before it was
                altered.
              </p>
            )}
            <p className="figure-of-records__definition">
              Each seal is a fingerprint of a batch of entries and of the seal before it. The command{' '}
              <code>awardbook audit verify</code> computes all of them again and names the first entry that
              was altered, taken out, put in or moved.
            </p>
          </div>
        )}
      </QueryState>
    </section>
  );
}

function sealedInWords({ entries, sealed }: TrailState): string {
  const open = entries - sealed;
  const count = (number: number) => number.toLocaleString('en-US');
  if (entries === 0) return 'The trail is empty.';
  if (open === 0) return `All ${count(entries)} entries are sealed.`;
  if (sealed === 0)
    return `None of the ${count(entries)} entries is sealed yet; the worker seals them by itself.`;
  return `${count(sealed)} of ${count(entries)} entries are sealed; the newest ${count(open)} will be with the next seal.`;
}
