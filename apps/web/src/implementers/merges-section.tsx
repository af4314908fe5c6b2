import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { mergesQuery } from '../api/implementer-queries';
import type { ImplementerRecord, Merge } from '../api/types';
import { AwardSection } from '../awards/award-section';
import { displayInstant } from '../figures/dates';
import { actorInWords } from '../figures/recorded';
import { QueryState } from '../loading/query-state';
import { KeptFocus } from '../shell/kept-focus';
import { counted } from './parts-in-words';
import { UndoMergeDialog } from './undo-merge-dialog';

/** Which records of the same party became one, and the way back. */
export function MergesSection({ record }: { record: ImplementerRecord }) {
  const merges = useQuery(mergesQuery(record.id));
  const [asked, setAsked] = useState<Merge | null>(null);
  return (
    <AwardSection id="merges" heading="Merges">
      <QueryState query={merges} what="The list of merges" skeletonRows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">No other record was ever merged with this one.</p>
          ) : (
            <KeptFocus>
              <ul className="trail" aria-label="Merges, newest first">
                {items.map((merge) => (
                  <li key={merge.id} className="trail__entry">
                    <p className="trail__sentence">
                      <Party of={merge.merged} page={record.id} /> went into{' '}
                      <Party of={merge.survivor} page={record.id} />, with {counted(merge.awards, 'award')}{' '}
                      and {counted(merge.names, 'name')}. {merge.reason}
                    </p>
                    <p className="trail__by">
                      <time dateTime={merge.mergedAt}>{displayInstant(merge.mergedAt)}</time>, by{' '}
                      {actorInWords(merge.mergedBy)}
                      {merge.undoneAt === null || merge.undoneBy === null ? (
                        <>
                          {' · '}
                          <Button type="button" unstyled onClick={() => setAsked(merge)}>
                            Undo<span className="usa-sr-only"> the merge of {merge.merged.name}</span>
                          </Button>
                        </>
                      ) : (
                        ` · undone ${displayInstant(merge.undoneAt)}, by ${actorInWords(merge.undoneBy)}`
                      )}
                    </p>
                  </li>
                ))}
              </ul>
            </KeptFocus>
          )
        }
      </QueryState>
      {asked !== null && <UndoMergeDialog merge={asked} onDone={() => setAsked(null)} />}
    </AwardSection>
  );
}

/** A link, unless the page is the party's own. */
function Party({ of: { id, name }, page }: { of: { id: string; name: string }; page: string }) {
  if (id === page) return <strong>{name}</strong>;
  return (
    <Link to="/implementers/$id" params={{ id }}>
      {name}
    </Link>
  );
}
