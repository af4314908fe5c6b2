import { MEASURE_HINTS, MEASURE_LABELS } from '../figures/vocabulary';
import { DRAWN_MEASURES, type ChangePortfolio, type DrawnMeasure } from './portfolio-search';

interface MeasureSwitchProps {
  measure: DrawnMeasure;
  change: ChangePortfolio;
}

/** What the map and the bars below it draw. */
export function MeasureSwitch({ measure, change }: MeasureSwitchProps) {
  return (
    <fieldset className="units-choice measure-switch">
      <legend>Map and bars show</legend>
      {DRAWN_MEASURES.map((one) => (
        <label key={one} className="units-choice__option">
          <input
            type="radio"
            name="measure"
            value={one}
            checked={measure === one}
            onChange={() => change({ measure: one === 'disbursed' ? one : undefined })}
          />
          <span>
            {MEASURE_LABELS[one]} ({MEASURE_HINTS[one]})
          </span>
        </label>
      ))}
    </fieldset>
  );
}
