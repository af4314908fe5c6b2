import { type MouseEvent, useEffect, useRef } from 'react';
import { type Fault, fieldId } from './faults';

/** Everything that is wrong with a form, above it; takes the focus when it comes, and leads to the fields. */
export function ErrorSummary({ formId, faults }: { formId: string; faults: Fault[] }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  const heading = faults.length === 1 ? 'There is a problem' : `There are ${faults.length} problems`;
  return (
    <div ref={summary} tabIndex={-1} role="group" aria-label={heading} className="error-summary">
      {/* No heading element: a form stands below headings of any level. */}
      <div className="usa-alert usa-alert--error">
        <div className="usa-alert__body">
          <p className="usa-alert__heading">{heading}</p>
          <ul>
            {faults.map(({ field, sentence, way }) => (
              <li key={`${field} ${sentence}`}>
                {field === undefined ? (
                  sentence
                ) : (
                  <LinkToField id={fieldId(formId, field)}>{sentence}</LinkToField>
                )}{' '}
                {way}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function LinkToField({ id, children }: { id: string; children: string }) {
  const lead = (event: MouseEvent) => {
    // The focus is moved by hand, so that the address, which may be a one-time link, stays as it is.
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <a href={`#${id}`} onClick={lead}>
      {children}
    </a>
  );
}
