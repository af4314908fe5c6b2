import { TextInput } from '@trussworks/react-uswds';
import { type ChangeEvent, type ReactNode, useState } from 'react';
import { FieldFrame, useField } from './text-field';

interface PasswordFieldProps {
  name: string;
  label: string;
  autoComplete: 'current-password' | 'new-password';
  missing: string;
  /** What describes the field, such as the rules of a new password. */
  hint?: ReactNode;
  autoFocus?: boolean;
  onChange?: (value: string) => void;
}

/** A password that can be shown while it is typed; pasting, and password managers, are welcome. */
export function PasswordField(props: PasswordFieldProps) {
  const { name, label, autoComplete, missing, hint, autoFocus = false, onChange } = props;
  const [shown, setShown] = useState(false);
  const field = useField(name, hint !== undefined);
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <div className="password">
        <TextInput
          {...field.attributes}
          name={name}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          autoFocus={autoFocus}
          required
          data-missing={missing}
          onChange={(event: ChangeEvent<HTMLInputElement>) => onChange?.(event.target.value)}
        />
        <button
          type="button"
          className="password__show"
          aria-controls={field.id}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
          <span className="usa-sr-only"> {label.toLowerCase()}</span>
        </button>
      </div>
    </FieldFrame>
  );
}
