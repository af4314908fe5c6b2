import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { QueryState } from '../loading/query-state';
import { beginSecondFactor, confirmSecondFactor } from './account-requests';
import { QrCode } from './qr-code';

interface SecondFactorSetUpProps {
  onConfirmed: (recoveryCodes: string[]) => void;
  onCancel: () => void;
}

/** A new secret for an authenticator app, as a picture and as text, and the code that proves the app has it. */
export function SecondFactorSetUp({ onConfirmed, onCancel }: SecondFactorSetUpProps) {
  const secret = useQuery({
    queryKey: ['second-factor-secret'],
    queryFn: beginSecondFactor,
    // Each time it is asked for it is another one; none is kept longer than it is looked at.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const send = async ({ code = '' }: Record<string, string>) =>
    onConfirmed(await confirmSecondFactor(code.replaceAll(/\s/g, '')));
  return (
    <QueryState query={secret} what="The secret" skeletonRows={6}>
      {({ secret: text, uri }) => (
        <>
          <ol className="steps">
            <li>
              Open an authenticator app on your phone, such as the one your office recommends, and let it scan
              this picture.
              <QrCode text={uri} label="QR code with the secret for your authenticator app" />
              <details>
                <summary>Cannot scan it?</summary>
                <p>
                  Choose “enter a key” in the app and type <code className="secret">{inGroups(text)}</code>
                </p>
              </details>
            </li>
            <li>Type the six digits that the app shows now.</li>
          </ol>
          <Form
            label="Turn on the second factor"
            send={send}
            action="Turn it on"
            busyAction="Checking…"
            beside={
              <Button type="button" unstyled onClick={onCancel}>
                Cancel
              </Button>
            }
          >
            <TextField
              name="code"
              label="Code from the app"
              autoComplete="one-time-code"
              inputMode="numeric"
              missing="Enter the six digits that the app shows."
            />
          </Form>
        </>
      )}
    </QueryState>
  );
}

/** Four characters at a time, which is what an eye can carry over. */
function inGroups(secret: string): string {
  return secret.replaceAll(/(.{4})(?=.)/g, '$1 ');
}
