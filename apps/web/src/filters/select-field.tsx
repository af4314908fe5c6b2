import { Label, Select } from '@trussworks/react-uswds';

interface SelectFieldProps<Value extends string> {
  name: string;
  label: string;
  /** What the first choice says, which narrows nothing. */
  any: string;
  value: Value | undefined;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value | undefined) => void;
}

/** One choice that narrows a list; the address of the page carries it. */
export function SelectField<Value extends string>({
  name,
  label,
  any,
  value,
  options,
  onChange,
}: SelectFieldProps<Value>) {
  return (
    <div className="controls__field">
      <Label htmlFor={`choice-${name}`}>{label}</Label>
      <Select
        id={`choice-${name}`}
        name={name}
        value={value ?? ''}
        onChange={({ target }) => onChange(options.find(([one]) => one === target.value)?.[0])}
      >
        <option value="">{any}</option>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}
