import { Label, TextInput } from '@trussworks/react-uswds';
import { useId } from 'react';

interface DayFieldsProps {
  from: string | undefined;
  to: string | undefined;
  onChange: (change: { from?: string | undefined; to?: string | undefined }) => void;
}

/** The first and the last day of a period, both included; an empty day leaves that end open. */
export function DayFields({ from, to, onChange }: DayFieldsProps) {
  return (
    <>
      <DayField label="From" value={from} onChange={(day) => onChange({ from: day })} />
      <DayField label="To" value={to} onChange={(day) => onChange({ to: day })} />
    </>
  );
}

interface DayFieldProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className="controls__field">
      <Label htmlFor={id}>{label}</Label>
      <TextInput
        // Back changes the address without typing; the browser then shows the day that stands in it.
        key={value ?? ''}
        id={id}
        name={label.toLowerCase()}
        type={'date' as 'text'}
        className="controls__day"
        defaultValue={value ?? ''}
        onBlur={({ target }) => {
          const day = target.value === '' ? undefined : target.value;
          if (day !== value) onChange(day);
        }}
      />
    </div>
  );
}
