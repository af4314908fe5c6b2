import { Label, Select } from '@trussworks/react-uswds';
import { DIMENSION_LABELS, MEASURE_HINTS, MEASURE_LABELS } from '../figures/vocabulary';
import type { ChangeSearch } from './fiscal-years-search';
import {
  columnDimensionsFor,
  MEASURES,
  ROW_DIMENSIONS,
  type ColumnDimension,
  type RowDimension,
  type SpendingView,
} from './fiscal-years-search';

interface SpendingControlsProps {
  view: SpendingView;
  change: ChangeSearch;
}

/** What the spending table measures, and what it puts down and across. */
export function SpendingControls({ view, change }: SpendingControlsProps) {
  return (
    <div className="controls" role="group" aria-label="What the spending table shows">
      <div className="controls__field">
        <Label htmlFor="measure">Show</Label>
        <Select
          id="measure"
          name="measure"
          value={view.measure}
          onChange={(event) => change({ measure: event.target.value as SpendingView['measure'] })}
        >
          {MEASURES.map((measure) => (
            <option key={measure} value={measure}>
              {MEASURE_LABELS[measure]} ({MEASURE_HINTS[measure]})
            </option>
          ))}
        </Select>
      </div>
      <div className="controls__field">
        <Label htmlFor="by">Rows</Label>
        <Select
          id="by"
          name="by"
          value={view.by}
          onChange={(event) => change({ by: event.target.value as RowDimension })}
        >
          {ROW_DIMENSIONS.map((dimension) => (
            <option key={dimension} value={dimension}>
              {DIMENSION_LABELS[dimension]}
            </option>
          ))}
        </Select>
      </div>
      <div className="controls__field">
        <Label htmlFor="across">Columns</Label>
        <Select
          id="across"
          name="across"
          value={view.across}
          onChange={(event) => change({ across: event.target.value as ColumnDimension })}
        >
          {columnDimensionsFor(view).map((dimension) => (
            <option key={dimension} value={dimension}>
              {dimension === 'none' ? 'No columns, totals only' : DIMENSION_LABELS[dimension]}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
