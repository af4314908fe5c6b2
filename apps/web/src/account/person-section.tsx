import type { Account } from '../api/types';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { AccountSection } from './account-section';
import { changeName, useAccountChanged } from './account-requests';

/** Who the person is here; all but the name is an administrator's to change. */
export function PersonSection({ account }: { account: Account }) {
  const changed = useAccountChanged();
  const { email, roleName, implementers } = account;
  const send = async ({ name = '' }: Record<string, string>) => {
    await changeName(name);
    await changed();
  };
  return (
    <AccountSection heading="You">
      <dl className="facts">
        <div>
          <dt>E-mail address</dt>
          <dd>{email}</dd>
        </div>
        <div>
          <dt>Role</dt>
          <dd>{roleName}</dd>
        </div>
        {implementers.length > 0 && (
          <div>
            <dt>{implementers.length === 1 ? 'Implementer' : 'Implementers'}</dt>
            <dd>{implementers.map(({ name }) => name).join(', ')}</dd>
          </div>
        )}
      </dl>
      <p className="usa-hint">An administrator can change these.</p>
      <Form label="Your name" send={send} action="Save name" busyAction="Saving…" done="Your name was saved.">
        <TextField
          name="name"
          label="Name"
          autoComplete="name"
          missing="Enter your name."
          defaultValue={account.name}
        />
      </Form>
    </AccountSection>
  );
}
