import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { ApiProblem } from '../api/problem';
import { Form } from '../forms/form';
import { PasswordField } from '../forms/password-field';
import { TextField } from '../forms/text-field';
import type { KnownSession } from './session';
import { type Credentials, signIn, waysToSignInQuery } from './session-requests';

interface SignInFormProps {
  email?: string;
  /** Where single sign-on leads back to; null opens it in a window of its own and leaves this page as it is. */
  ssoReturnTo: string | null;
  onSignedIn: (session: KnownSession) => void;
}

/** E-mail and password, then the second factor where one is on; single sign-on where the operator has set it up. */
export function SignInForm({ email, ssoReturnTo, onSignedIn }: SignInFormProps) {
  const sso = useQuery(waysToSignInQuery).data?.sso ?? null;
  const [halfway, setHalfway] = useState<Credentials | null>(null);
  if (halfway !== null) {
    return <SecondStep credentials={halfway} onSignedIn={onSignedIn} onBack={() => setHalfway(null)} />;
  }
  const send = async (values: Record<string, string>) => {
    const credentials = { email: values['email'] ?? '', password: values['password'] ?? '' };
    try {
      onSignedIn(await signIn(credentials));
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'second-factor-needed') throw error;
      setHalfway(credentials);
    }
  };
  return (
    <>
      <Form label="Sign in" send={send} action="Sign in" busyAction="Signing in…">
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          missing="Enter your e-mail address."
          defaultValue={email}
        />
        <PasswordField
          name="password"
          label="Password"
          autoComplete="current-password"
          missing="Enter your password."
        />
      </Form>
      {sso !== null && <SingleSignOn label={sso.label} returnTo={ssoReturnTo} />}
    </>
  );
}

function SingleSignOn({ label, returnTo }: { label: string; returnTo: string | null }) {
  const address = `/api/sign-in/sso?returnTo=${encodeURIComponent(returnTo ?? '/')}`;
  const apart = returnTo === null;
  return (
    <p className="sign-in__sso">
      <span className="sign-in__or">or</span>
      <a className="usa-button usa-button--outline" href={address} {...(apart && { target: '_blank' })}>
        Sign in with {label}
        {apart && <span className="usa-sr-only"> (opens a new window; come back here afterwards)</span>}
      </a>
    </p>
  );
}

interface SecondStepProps {
  credentials: Credentials;
  onSignedIn: (session: KnownSession) => void;
  onBack: () => void;
}

function SecondStep({ credentials, onSignedIn, onBack }: SecondStepProps) {
  const [recovering, setRecovering] = useState(false);
  const send = async ({ code = '' }: Record<string, string>) =>
    onSignedIn(await signIn({ ...credentials, code: code.replaceAll(/\s/g, '') }));
  return (
    <>
      <Form
        key={String(recovering)}
        label="Second step"
        send={send}
        action="Sign in"
        busyAction="Signing in…"
      >
        {recovering ? (
          <TextField
            name="code"
            label="Recovery code"
            hint="One of the ten that you were given when you turned the second factor on. Each works once."
            autoComplete="off"
            missing="Enter a recovery code."
            autoFocus
          />
        ) : (
          <TextField
            name="code"
            label="Code from your authenticator app"
            hint="Six digits. A new code appears every 30 seconds."
            autoComplete="one-time-code"
            inputMode="numeric"
            missing="Enter the code that your authenticator app shows."
            autoFocus
          />
        )}
      </Form>
      <p className="sign-in__others">
        <Button type="button" unstyled onClick={() => setRecovering(!recovering)}>
          {recovering ? 'Use the authenticator app' : 'Use a recovery code instead'}
        </Button>
        <Button type="button" unstyled onClick={onBack}>
          Start again
        </Button>
      </p>
    </>
  );
}
