import { Select } from '@trussworks/react-uswds';
import { FieldFrame, useField } from './text-field';

interface ChoiceFieldProps<Value extends string> {
  name: string;
  label: string;
  options: readonly (readonly [Value, string])[];
  /** What is chosen, where the page has to know; else the browser keeps it, beginning with `defaultValue`. */
  value?: Value;
  onChange?: (value: Value) => void;
  defaultValue?: string | undefined;
  hint?: string;
  /** What to say when the empty choice is left; without it, it may be. */
  missing?: string;
}

/** One of a few values; one of them is always chosen. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { name, label, options, value, onChange, defaultValue, hint, missing } = props;
  const field = useField(name, hint !== undefined);
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <Select
        {...field.attributes}
        name={name}
        {...(value === undefined ? { defaultValue } : { value })}
        required={missing !== undefined}
        data-missing={missing}
        onChange={({ target }) => {
          const chosen = options.find(([one]) => one === target.value);
          if (chosen !== undefined) onChange?.(chosen[0]);
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
