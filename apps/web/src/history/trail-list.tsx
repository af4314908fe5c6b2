import { Button } from '@trussworks/react-uswds';
import type { TrailEntry } from '../api/types';
import { displayInstant } from '../figures/dates';
import { actorInWords } from '../figures/recorded';

interface TrailListProps {
  entries: TrailEntry[];
  /** What the list is, for screen readers. */
  label: string;
  busy: boolean;
  /** Narrows the list to one actor; left out once it is. */
  onlyBy?: ((actor: { id: string; name: string }) => void) | undefined;
}

/** What happened, as sentences: when, by whom, and behind it from what to what. */
export function TrailList({ entries, label, busy, onlyBy }: TrailListProps) {
  return (
    <ol className="trail" aria-label={label} aria-busy={busy}>
      {entries.map((entry) => (
        <li key={entry.id} className="trail__entry">
          <p className="trail__sentence">{entry.sentence}</p>
          <p className="trail__by">
            <time dateTime={entry.at}>{displayInstant(entry.at)}</time>, by {actorInWords(entry.actor)}
            {onlyBy !== undefined && (
              <>
                {' · '}
                <Button type="button" unstyled onClick={() => onlyBy(entry.actor)}>
                  Only by {actorInWords(entry.actor)}
                </Button>
              </>
            )}
          </p>
          <Changes entry={entry} />
        </li>
      ))}
    </ol>
  );
}

/** Field by field; nothing where the sentence has said it all. */
function Changes({ entry: { changes, sentence } }: { entry: TrailEntry }) {
  if (changes.length < 2) return null;
  return (
    <details className="trail__changes">
      <summary>
        {changes.length} fields<span className="usa-sr-only"> of “{sentence}”</span>
      </summary>
      <dl>
        {changes.map(({ field, label, from, to }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>
              {from !== null && (
                <>
                  <del>{from}</del> <span aria-hidden="true">→</span>
                  <span className="usa-sr-only">to</span>{' '}
                </>
              )}
              {to === null ? 'nothing' : <ins>{to}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
