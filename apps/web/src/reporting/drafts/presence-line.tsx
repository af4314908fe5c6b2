import type { PresentPerson, ReportPart } from '../../api/types';
import { texts } from '../texts';

const words = texts.drafts.presence;

/** Who else has this part of the draft open; said aloud when it changes. */
export function PresenceLine({ others, part }: { others: readonly PresentPerson[]; part: ReportPart }) {
  const names = others.filter((other) => other.part === part).map(({ person }) => person.name);
  const last = names.at(-1);
  return (
    <div role="status" className="presence">
      {last !== undefined && (
        <p>
          {words.here(
            names.length === 1 ? words.one(last) : words.several(names.slice(0, -1).join(', '), last),
          )}
        </p>
      )}
    </div>
  );
}
