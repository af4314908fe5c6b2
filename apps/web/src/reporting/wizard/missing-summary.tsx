import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Report } from '../../api/types';
import { texts } from '../texts';
import type { Missing } from './hand-over';

interface MissingSummaryProps {
  report: Report;
  /** What still stands in the way. */
  missing: readonly Missing[];
  /** What stood in the way when somebody tried last: the focus comes here with each try, and not when one is mended. */
  refused: readonly Missing[];
}

/** Everything that stands in the way of handing a report over, above its parts; each line leads to its field. */
export function MissingSummary({ report, missing, refused }: MissingSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused.length > 0) summary.current?.focus();
  }, [refused]);
  if (missing.length === 0) return null;
  const heading = texts.wizard.missing(missing.length);
  return (
    <div ref={summary} tabIndex={-1} role="group" aria-label={heading} className="error-summary">
      <div className="usa-alert usa-alert--error">
        <div className="usa-alert__body">
          <p className="usa-alert__heading">{heading}</p>
          <ul>
            {missing.map(({ part, field, sentence }) => (
              <li key={`${part} ${field} ${sentence}`}>
                {part === null ? (
                  <Link to="/reports/$id" params={{ id: report.id }}>
                    {sentence}
                  </Link>
                ) : (
                  <Link
                    to="/reports/$id/$part"
                    params={{ id: report.id, part }}
                    search={field === '' ? {} : { field }}
                    resetScroll={false}
                  >
                    {sentence}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
