import { Link } from '@tanstack/react-router';
import type { Report } from '../../api/types';
import { texts } from '../texts';

const words = texts.wizard;

/** The task list of a report: its parts, and what each still lacks. */
export function PartLinks({ report }: { report: Report }) {
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
          </li>
        ))}
      </ol>
    </nav>
  );
}
