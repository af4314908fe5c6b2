import { Button } from '@trussworks/react-uswds';
import type { Account } from '../api/types';
import { Form } from '../forms/form';
import { PasswordField } from '../forms/password-field';

interface PasswordQuestionProps {
  /** What is about to be done, as a button says it. */
  question: string;
  account: Account;
  send: (password: string) => Promise<void>;
  onCancel: () => void;
}

/** Asks for the password once more before something that whoever sits down at an open page must not do. */
export function PasswordQuestion({ question, account, send, onCancel }: PasswordQuestionProps) {
  return (
    <Form
      label={question}
      send={({ password = '' }) => send(password)}
      action={question}
      busyAction="One moment…"
      beside={
        <Button type="button" unstyled onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <input type="hidden" name="username" autoComplete="username" value={account.email} readOnly />
      <PasswordField
        name="password"
        label="Your password"
        autoComplete="current-password"
        missing="Enter your password."
        autoFocus
      />
    </Form>
  );
}
