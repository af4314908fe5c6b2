import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Alert } from '@trussworks/react-uswds';
import { useState } from 'react';
import { api, bodyOf } from '../api/client';
import { isTransient, sentenceOf } from '../api/problem';
import type { OneTimeLink } from '../api/types';
import { displayInstant } from '../figures/dates';
import { Form } from '../forms/form';
import { NewPasswordField } from '../forms/new-password-field';
import { TextField } from '../forms/text-field';
import { Skeleton } from '../loading/skeleton';
import { openAccount, useAdoptSession } from '../session/session-requests';
import { PageHeading } from '../shell/page-heading';
import { oneTimeToken } from './one-time-token';

const HEADINGS: Record<OneTimeLink['purpose'], string> = {
  'set-up': 'Set up Awardbook',
  invitation: 'Welcome to Awardbook',
  reset: 'Choose a new password',
};

/** Where a one-time link leads: its person chooses a password and is signed in. */
export function WelcomePage() {
  const [token] = useState(oneTimeToken);
  const link = useQuery({
    queryKey: ['one-time-link'],
    queryFn: ({ signal }) => bodyOf(api.POST('/api/one-time-links/lookup', { body: { token }, signal })),
    enabled: token !== '',
    // Looked up once: after it was used, the same link would be refused below the page that it opened.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (token === '')
    return <NoLink sentence="The address has no link in it. Perhaps it was cut off when it was copied." />;
  if (link.error !== null && !isTransient(link.error)) return <NoLink sentence={sentenceOf(link.error)} />;
  if (link.data === undefined) return <Skeleton what="Your link" rows={6} />;
  return <OpenAccount token={token} link={link.data} />;
}

function NoLink({ sentence }: { sentence: string }) {
  return (
    <>
      <PageHeading title="This link does not work" />
      <Alert type="warning" headingLevel="h2" slim>
        {sentence}
      </Alert>
      <p>
        A link works once, and only for a limited time. Ask an administrator of your office for a new one. If
        you have chosen a password already, <Link to="/sign-in">sign in</Link>.
      </p>
    </>
  );
}

function OpenAccount({ token, link }: { token: string; link: OneTimeLink }) {
  const navigate = useNavigate();
  const adopt = useAdoptSession();
  const [typed, setTyped] = useState({ name: link.name ?? '', email: link.email ?? '' });
  const asksForName = link.purpose !== 'reset';
  const asksForEmail = link.purpose === 'set-up';
  const asksForCode = link.secondFactor;
  const send = async ({ password = '', name = '', email = '', code = '' }: Record<string, string>) => {
    const session = await openAccount({
      token,
      password,
      ...(asksForName && { name }),
      ...(asksForEmail && { email }),
      ...(asksForCode && { code: code.replaceAll(/\s/g, '') }),
    });
    adopt(session);
    await navigate({ to: '/', replace: true });
  };
  return (
    <>
      <PageHeading title={HEADINGS[link.purpose]} />
      <p>
        <Purpose link={link} /> The link works until {displayInstant(link.expiresAt)}.
      </p>
      <Form label={HEADINGS[link.purpose]} send={send} action="Save and sign in" busyAction="Saving…">
        {asksForName && (
          <TextField
            name="name"
            label="Your name"
            hint="As your colleagues know you; it stands beside what you do here."
            autoComplete="name"
            missing="Enter your name."
            defaultValue={typed.name}
            onChange={(name) => setTyped({ ...typed, name })}
          />
        )}
        {asksForEmail ? (
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            hint="You sign in with it."
            autoComplete="username"
            missing="Enter your e-mail address."
            onChange={(email) => setTyped({ ...typed, email })}
          />
        ) : (
          // Tells password managers whose password it is.
          <input type="hidden" name="username" autoComplete="username" value={typed.email} readOnly />
        )}
        <NewPasswordField name="password" label="Password" secondFactor={link.secondFactor} person={typed} />
        {asksForCode && (
          <TextField
            name="code"
            label="Code from your authenticator app"
            hint="Or one of your recovery codes."
            autoComplete="one-time-code"
            missing="Enter the code that your authenticator app shows."
          />
        )}
      </Form>
    </>
  );
}

function Purpose({ link }: { link: OneTimeLink }) {
  switch (link.purpose) {
    case 'set-up':
      return <>Nobody has an account here yet. Yours will be the first, with the role of administrator.</>;
    case 'invitation':
      return (
        <>
          You were invited as <strong>{link.email}</strong>. Choose a password to open your account.
        </>
      );
    case 'reset':
      return (
        <>
          You sign in as <strong>{link.email}</strong>. The new password takes the place of the old one, and
          every other sign-in of yours ends.
        </>
      );
  }
}
