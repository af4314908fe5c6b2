import { Checkbox } from '@trussworks/react-uswds';

interface ChoicesFieldProps {
  /** Of the filter, as the address has it. */
  name: string;
  legend: string;
  options: readonly (readonly [value: string, label: string])[];
  /** The chosen ones with commas between them. */
  value: string | undefined;
  /** Told them in the order of the options; undefined when none is left. */
  onChange: (value: string | undefined) => void;
}

/** Any number of values of one filter; none narrows nothing. */
export function ChoicesField({ name, legend, options, value, onChange }: ChoicesFieldProps) {
  const chosen = choicesOf(value);
  return (
    <fieldset className="filters__choices filters__wide">
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <Checkbox
          key={option}
          id={`${name}-${option}`}
          name={name}
          label={label}
          checked={chosen.includes(option)}
          onChange={({ target }) => {
            const now = options.flatMap(([one]) =>
              (one === option ? target.checked : chosen.includes(one)) ? [one] : [],
            );
            onChange(now.length === 0 ? undefined : now.join(','));
          }}
        />
      ))}
    </fieldset>
  );
}

/** What a filter of several values names. */
export const choicesOf = (value: string | undefined): string[] => value?.split(',') ?? [];
