import { Tag } from '@trussworks/react-uswds';
import type { Provenance } from '../api/types';
import { isZero } from './amount';

/** Says where a fact comes from; recorded facts are the rule and carry no tag. */
export function ProvenanceTag({ provenance }: { provenance: Provenance }) {
  if (provenance === 'recorded') return null;
  return <Tag className={`provenance provenance--${provenance}`}>{provenance}</Tag>;
}

/** Marks a row: all of its money is synthetic, or some of it is. */
export function SyntheticRowTag({ total, synthetic }: { total: string; synthetic: string[] }) {
  if (synthetic.every(isZero)) return null;
  const whole = synthetic.at(-1) === total;
  return <Tag className="provenance provenance--synthetic">{whole ? 'synthetic' : 'includes synthetic'}</Tag>;
}

/** What the marks in a table mean; shown only where one of them stands. */
export function SyntheticLegend() {
  return (
    <p className="legend">
      <span className="figure__mark" aria-hidden="true">
        syn
      </span>{' '}
      The figure includes synthetic money: invented for this sample portfolio, never published by the office.
    </p>
  );
}
