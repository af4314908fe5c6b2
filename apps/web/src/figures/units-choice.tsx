import { UNITS_LABELS, type Units } from './amount';

interface UnitsChoiceProps {
  units: Units;
  onChange: (units: Units) => void;
}

/** Thousands, as the office prints its tables, or every cent. */
export function UnitsChoice({ units, onChange }: UnitsChoiceProps) {
  return (
    <fieldset className="units-choice">
      <legend className="usa-sr-only">Show amounts in</legend>
      {(['thousands', 'dollars'] as const).map((one) => (
        <label key={one} className="units-choice__option">
          <input
            type="radio"
            name="units"
            value={one}
            checked={units === one}
            onChange={() => onChange(one)}
          />
          <span>{UNITS_LABELS[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
