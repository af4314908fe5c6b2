import { Alert, Button, Label, TextInput } from '@trussworks/react-uswds';
import { useId } from 'react';
import { displayDay } from '../figures/dates';

interface AsOfProps {
  /** The day that is shown; undefined for now. */
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** The day on which something is shown as it was; empty for now. The address of the page carries it. */
export function AsOfField({ value, onChange }: AsOfProps) {
  const id = useId();
  return (
    <form
      className="controls__field as-of-field"
      onSubmit={(event) => {
        event.preventDefault();
        const day = new FormData(event.currentTarget).get('asOf');
        onChange(typeof day === 'string' && day !== '' ? day : undefined);
      }}
    >
      <Label htmlFor={id}>As it was on</Label>
      <div className="controls__search-row">
        <TextInput
          // Back changes the address without typing; the browser then shows the day that stands in it.
          key={value ?? ''}
          id={id}
          name="asOf"
          type={'date' as 'text'}
          className="controls__day"
          defaultValue={value ?? ''}
        />
        <Button type="submit" outline>
          Show
        </Button>
      </div>
    </form>
  );
}

interface AsOfBannerProps extends AsOfProps {
  /** What is shown, as the beginning of a sentence: "This award". */
  what: string;
}

/** Says that a page shows another day, and leads back to now; nothing when it shows now. */
export function AsOfBanner({ what, value, onChange }: AsOfBannerProps) {
  if (value === undefined) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  return (
    <Alert type="info" headingLevel="h2" heading={`As it was on ${isDay ? displayDay(value) : value}`}>
      {what} is shown as it stood at the end of that day. Nothing can be changed here.{' '}
      <Button type="button" unstyled onClick={() => onChange(undefined)}>
        Back to now
      </Button>
    </Alert>
  );
}
