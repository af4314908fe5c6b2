import type { Definition } from '../api/types';
import { displayInstant } from './dates';
import { MEASURE_LABELS, labelOf } from './vocabulary';

interface DefinitionLineProps {
  id: string;
  definition: Definition;
  asOf: string;
  unit: string;
}

/** What every figure of a report says of itself: unit, stock or flow, as of when, from which source. */
export function DefinitionLine({ id, definition, asOf, unit }: DefinitionLineProps) {
  const kind =
    definition.kind === 'stock'
      ? 'a stock (a balance at a date)'
      : 'a flow (what happened during each period)';
  return (
    <p id={id} className="definition-line">
      <strong>{unit}.</strong> {labelOf(MEASURE_LABELS, definition.measure)} is {kind}, as of{' '}
      <time dateTime={asOf}>{displayInstant(asOf)}</time>. Source: {definition.source}
      {definition.source.endsWith('.') ? '' : '.'}
    </p>
  );
}
