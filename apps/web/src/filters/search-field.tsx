import { Button, Label, TextInput } from '@trussworks/react-uswds';
import { useEffect, useId, useState } from 'react';

interface SearchFieldProps {
  label: string;
  value: string | undefined;
  /** A page has one search of its list; a field among its filters is a text. */
  type?: 'search' | 'text' | 'date';
  onSearch: (value: string | undefined) => void;
}

/** A text that narrows a list once it is sent, by Enter or the button; empty takes it away. */
export function SearchField({ label, value, type = 'search', onSearch }: SearchFieldProps) {
  const id = useId();
  const [text, setText] = useState(value ?? '');
  // Back and links change the address without typing.
  useEffect(() => setText(value ?? ''), [value]);
  return (
    <form
      role={type === 'search' ? 'search' : undefined}
      className="controls__field controls__search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim() === '' ? undefined : text.trim());
      }}
    >
      <Label htmlFor={id}>{label}</Label>
      <span className="controls__search-row">
        <TextInput
          id={id}
          name="q"
          type={type as 'text'}
          maxLength={200}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Button type="submit" outline>
          {type === 'date' ? 'Apply' : 'Search'}
          {type === 'date' && <span className="usa-sr-only"> {label}</span>}
        </Button>
      </span>
    </form>
  );
}
