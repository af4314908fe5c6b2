import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Account } from '../api/types';
import { displayInstant } from '../figures/dates';
import { Form } from '../forms/form';
import { NewPasswordField } from '../forms/new-password-field';
import { PasswordField } from '../forms/password-field';
import { KeptFocus } from '../shell/kept-focus';
import { useAnnounce } from '../shell/announcer';
import { AccountSection } from './account-section';
import { changePassword, useAccountChanged } from './account-requests';

/** When the password was chosen, and how to choose another. */
export function PasswordSection({ account }: { account: Account }) {
  const [changing, setChanging] = useState(false);
  const [saved, setSaved] = useState(false);
  const changed = useAccountChanged();
  const announce = useAnnounce();
  const send = async ({ current = '', next = '' }: Record<string, string>) => {
    await changePassword({ current, next });
    await changed();
    setSaved(true);
    setChanging(false);
    announce('Your password was changed.');
  };
  if (!account.hasPassword) {
    return (
      <AccountSection heading="Password">
        <p>You have no password here: you sign in by single sign-on.</p>
      </AccountSection>
    );
  }
  return (
    <AccountSection heading="Password">
      <KeptFocus>
        {account.passwordChangedAt !== null && (
          <p>
            {saved && <strong>Your password was changed. </strong>}
            Chosen {displayInstant(account.passwordChangedAt)}.
          </p>
        )}
        {changing ? (
          <Form
            label="Change password"
            send={send}
            action="Change password"
            busyAction="Changing…"
            beside={
              <Button type="button" unstyled onClick={() => setChanging(false)}>
                Keep the old one
              </Button>
            }
          >
            <input type="hidden" name="username" autoComplete="username" value={account.email} readOnly />
            <PasswordField
              name="current"
              label="Current password"
              autoComplete="current-password"
              missing="Enter your current password."
              autoFocus
            />
            <NewPasswordField
              name="next"
              label="New password"
              secondFactor={account.secondFactor}
              person={account}
            />
          </Form>
        ) : (
          <Button type="button" outline onClick={() => setChanging(true)}>
            Change password
          </Button>
        )}
      </KeptFocus>
    </AccountSection>
  );
}
