import { useState } from 'react';
import { PasswordField } from './password-field';
import { passwordRules } from './password-rules';

interface NewPasswordFieldProps {
  name: string;
  label: string;
  /** Whether a second factor is on: shorter passwords are enough then. */
  secondFactor: boolean;
  /** What a password must not repeat. */
  person: { name: string; email: string };
}

/** A new password with its rules, each marked as soon as what is typed keeps it. The server decides. */
export function NewPasswordField({ name, label, secondFactor, person }: NewPasswordFieldProps) {
  const [password, setPassword] = useState('');
  const rules = passwordRules(password, secondFactor, person);
  return (
    <PasswordField
      name={name}
      label={label}
      autoComplete="new-password"
      missing="Enter a new password."
      onChange={setPassword}
      hint={
        <ul className="rules">
          {rules.map(({ rule, kept }) => (
            <li key={rule} className={kept ? 'rules__rule rules__rule--kept' : 'rules__rule'}>
              {rule}
              {kept && <span className="usa-sr-only"> (done)</span>}
            </li>
          ))}
          <li className="rules__rule rules__rule--advice">
            Common passwords are refused. Three or four words that do not belong together are easy to remember
            and hard to guess.
          </li>
        </ul>
      }
    />
  );
}
