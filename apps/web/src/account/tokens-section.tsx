import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Table } from '@trussworks/react-uswds';
import { useState } from 'react';
import { sentenceOf } from '../api/problem';
import type { TokenRecord } from '../api/types';
import { displayDay, displayInstant } from '../figures/dates';
import { QueryState } from '../loading/query-state';
import { useAnnounce } from '../shell/announcer';
import { KeptFocus } from '../shell/kept-focus';
import { AccountSection } from './account-section';
import { revokeToken, tokensQuery, useAccountChanged } from './account-requests';
import { NewToken } from './new-token';
import { NewTokenForm } from './new-token-form';
import { SCOPE_LABELS } from './token-scopes';

/** Keys with which the person's own programs ask the API. */
export function TokensSection() {
  const tokens = useQuery(tokensQuery);
  const [step, setStep] = useState<'rest' | 'making' | { token: string; name: string }>('rest');
  const changed = useAccountChanged();
  const rest = () => setStep('rest');
  return (
    <AccountSection heading="API tokens">
      <p>
        A token lets a program or a spreadsheet of yours ask Awardbook in your name, for no more than you
        choose. The <a href="/api/docs">description of the API</a> says what can be asked.
      </p>
      <KeptFocus>
        {typeof step === 'object' && <NewToken {...step} onDone={rest} />}
        {step === 'making' && (
          <NewTokenForm
            onCancel={rest}
            onMade={({ token, record }) => {
              setStep({ token, name: record.name });
              void changed();
            }}
          />
        )}
        {step === 'rest' && (
          <Button type="button" outline onClick={() => setStep('making')}>
            Make a token
          </Button>
        )}
        <QueryState query={tokens} what="The list of your tokens" skeletonRows={2}>
          {({ items }) =>
            items.length === 0 ? <p className="empty">You have no tokens.</p> : <TokenTable tokens={items} />
          }
        </QueryState>
      </KeptFocus>
    </AccountSection>
  );
}

function TokenTable({ tokens }: { tokens: TokenRecord[] }) {
  return (
    <Table bordered stackedStyle="default" className="account-table">
      <caption className="usa-sr-only">Your tokens, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">May</th>
          <th scope="col">Works until</th>
          <th scope="col">Last used</th>
          <th scope="col">Actions</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} />
        ))}
      </tbody>
    </Table>
  );
}

function TokenRow({ token }: { token: TokenRecord }) {
  const [asked, setAsked] = useState(false);
  const changed = useAccountChanged();
  const announce = useAnnounce();
  const revocation = useMutation({
    mutationFn: () => revokeToken(token.id),
    onSuccess: () => {
      announce(`The token ${token.name} was revoked.`);
      return changed();
    },
  });
  return (
    <tr>
      <th scope="row" data-label="Token">
        {token.name}
        <span className="account-table__detail">ends with {token.hint}</span>
      </th>
      <td data-label="May">{token.scopes.map((scope) => SCOPE_LABELS[scope].toLowerCase()).join(', ')}</td>
      <td data-label="Works until">{displayDay(lastDayOf(token))}</td>
      <td data-label="Last used">{token.lastUsedAt === null ? 'Never' : displayInstant(token.lastUsedAt)}</td>
      <td data-label="Actions">
        {asked ? (
          <span
            role="group"
            aria-label={`Revoke the token ${token.name}?`}
            className="account-table__question"
          >
            <span>Programs that use it stop working.</span>
            <Button
              type="button"
              unstyled
              autoFocus
              onClick={() => !revocation.isPending && revocation.mutate()}
            >
              Yes, revoke
            </Button>
            <Button type="button" unstyled onClick={() => setAsked(false)}>
              Keep it
            </Button>
          </span>
        ) : (
          <Button type="button" unstyled onClick={() => setAsked(true)}>
            Revoke<span className="usa-sr-only"> {token.name}</span>
          </Button>
        )}
        {revocation.isError && <p role="alert">{sentenceOf(revocation.error)}</p>}
      </td>
    </tr>
  );
}

/** What the API tells is the first instant at which it does not work any more. */
function lastDayOf({ expiresAt }: TokenRecord): string {
  return new Date(Date.parse(expiresAt) - 1).toISOString().slice(0, 10);
}
