import { Fragment } from 'react';
import type { Definition } from '../api/types';
import { MEASURE_LABELS, labelOf } from './vocabulary';

/** The words of a report explained, closed until somebody asks. */
export function AboutTheseFigures({ definitions }: { definitions: readonly Definition[] }) {
  return (
    <details className="about">
      <summary>About these figures</summary>
      <dl>
        {definitions.map(({ measure, meaning, source }) => (
          <Fragment key={measure}>
            <dt>{labelOf(MEASURE_LABELS, measure)}</dt>
            <dd>
              {meaning} Source: {source}
            </dd>
          </Fragment>
        ))}
        <dt>Stock and flow</dt>
        <dd>
          A stock is a balance at a date, such as what is still to be paid. A flow is what happened during a
          period, such as what was paid in a year.
        </dd>
        <dt>Year of funds</dt>
        <dd>The fiscal year whose appropriation the money came from.</dd>
        <dt>Year of action</dt>
        <dd>
          The fiscal year in which the money was awarded or paid. It can be later than the year of funds.
        </dd>
        <dt>Unallocated</dt>
        <dd>Money of awards that name no category or country. It is counted in the totals.</dd>
        <dt>Synthetic</dt>
        <dd>Invented for the sample portfolio, never published by the office.</dd>
      </dl>
    </details>
  );
}
