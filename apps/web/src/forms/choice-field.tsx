import { Select } from '@trussworks/react-uswds';
import { FieldFrame, useField } from './text-field';

interface ChoiceFieldProps<Value extends string> {
  name: string;
  label: string;
  options: readonly (readonly [Value, string])[];
  value: Value;
  onChange: (value: Value) => void;
  hint?: string;
}

/** One of a few values; one of them is always chosen. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { name, label, options, value, onChange, hint } = props;
  const field = useField(name, hint !== undefined);
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <Select
        {...field.attributes}
        name={name}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([one]) => one === target.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
