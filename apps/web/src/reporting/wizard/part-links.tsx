import { Link } from '@tanstack/react-router';
import type { ChangeRequest, Report } from '../../api/types';
import { placeOf } from '../review/about-words';
import { isOpen } from '../review/use-report-talk';
import { texts } from '../texts';

const words = texts.wizard;

interface PartLinksProps {
  report: Report;
  /** What the office asks to be changed. */
  changes: readonly ChangeRequest[];
}

/** The task list of a report: its parts, what each still lacks, and what is asked of it. */
export function PartLinks({ report, changes }: PartLinksProps) {
  const askedOf = (part: string) =>
    changes.filter((change) => isOpen(change) && placeOf(change.pointer)?.part === part).length;
  return (
    <nav className="wizard__parts" aria-label={words.parts}>
      <ol>
        {report.tasks.map(({ part, label, missing }) => (
          <li key={part}>
            <Link
              to="/reports/$id/$part"
              params={{ id: report.id, part }}
              activeOptions={{ includeSearch: false }}
            >
              {label}
            </Link>
            <span className="cell-detail">
              {missing.length === 0
                ? part === 'attachments' || part === 'results'
                  ? words.optional
                  : words.complete
                : words.missing(missing.length)}
            </span>
            {askedOf(part) > 0 && (
              <strong className="cell-detail">{words.requested.ofPart(askedOf(part))}</strong>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
