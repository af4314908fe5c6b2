import { Label, Select } from '@trussworks/react-uswds';
import type { FilterName, Filters } from './filters';

interface FilterSelectProps {
  name: FilterName;
  label: string;
  value: string | undefined;
  /** Value and label of each choice; a value in the address that is none of them is still shown as it stands. */
  options: [string, string][];
  onChange: (change: Filters) => void;
}

/** One filter; its first choice takes the filter away. */
export function FilterSelect({ name, label, value, options, onChange }: FilterSelectProps) {
  const known = value === undefined || options.some(([one]) => one === value);
  return (
    <div className="controls__field">
      <Label htmlFor={`filter-${name}`}>{label}</Label>
      <Select
        id={`filter-${name}`}
        name={name}
        value={value ?? ''}
        onChange={(event) => onChange({ [name]: event.target.value === '' ? undefined : event.target.value })}
      >
        <option value="">Any</option>
        {!known && <option value={value}>{value}</option>}
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}
