import { Label, Select } from '@trussworks/react-uswds';
import { MEASURE_HINTS, MEASURE_LABELS } from '../figures/vocabulary';
import { ENTRY_MEASURES, type EntriesSearch } from './entries-search';

interface MeasureChoiceProps {
  measure: EntriesSearch['measure'];
  onChange: (change: Partial<EntriesSearch>) => void;
}

/** Which figure's entries are listed. */
export function MeasureChoice({ measure, onChange }: MeasureChoiceProps) {
  return (
    <div className="controls">
      <div className="controls__field">
        <Label htmlFor="measure">Show entries that make up</Label>
        <Select
          id="measure"
          name="measure"
          value={measure ?? ''}
          onChange={(event) =>
            onChange({ measure: ENTRY_MEASURES.find((one) => one === event.target.value) })
          }
        >
          <option value="">Any figure</option>
          {ENTRY_MEASURES.map((one) => (
            <option key={one} value={one}>
              {MEASURE_LABELS[one]} ({MEASURE_HINTS[one]})
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
