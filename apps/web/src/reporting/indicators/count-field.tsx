import { TextInput } from '@trussworks/react-uswds';
import { FieldError, FieldFrame, useField } from '../../forms/text-field';
import type { Values } from '../../forms/versions';

interface CountProps {
  name: string;
  label: string;
  values: Values;
  onChange: (name: string, value: string) => void;
}

/** One whole number with its label above. */
export function CountField({ name, label, hint, values, onChange }: CountProps & { hint?: string }) {
  const field = useField(name, hint !== undefined);
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <TextInput
        {...field.attributes}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className="count-field"
        value={values[name] ?? ''}
        onChange={({ target }) => onChange(name, target.value)}
      />
    </FieldFrame>
  );
}

/** One whole number in a box of a grid, named by what stands at the head of its row and column. */
export function CountBox({ name, label, values, onChange }: CountProps) {
  const field = useField(name, false);
  return (
    <>
      <TextInput
        {...field.attributes}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        className="count-field count-field--box"
        value={values[name] ?? ''}
        onChange={({ target }) => onChange(name, target.value)}
      />
      <span className="usa-sr-only">
        <FieldError id={field.errorId} sentence={field.sentence} />
      </span>
    </>
  );
}
