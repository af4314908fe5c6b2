import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Account } from '../api/types';
import { KeptFocus } from '../shell/kept-focus';
import { AccountSection } from './account-section';
import { renewRecoveryCodes, turnSecondFactorOff, useAccountChanged } from './account-requests';
import { PasswordQuestion } from './password-question';
import { RecoveryCodes } from './recovery-codes';
import { SecondFactorSetUp } from './second-factor-set-up';

type Step = 'rest' | 'setting-up' | 'turning-off' | 'renewing' | { codes: string[] };

/** The second factor: how to turn it on and off, and the codes for when its device is lost. */
export function SecondFactorSection({ account }: { account: Account }) {
  const [step, setStep] = useState<Step>('rest');
  const changed = useAccountChanged();
  const rest = () => setStep('rest');
  return (
    <AccountSection heading="Second factor">
      <KeptFocus>
        {typeof step === 'object' && <RecoveryCodes codes={step.codes} onDone={rest} />}
        {step === 'setting-up' && (
          <SecondFactorSetUp
            onCancel={rest}
            onConfirmed={(codes) => {
              setStep({ codes });
              void changed();
            }}
          />
        )}
        {step === 'turning-off' && (
          <PasswordQuestion
            question="Turn the second factor off"
            account={account}
            onCancel={rest}
            send={async (password) => {
              await turnSecondFactorOff(password);
              await changed();
              rest();
            }}
          />
        )}
        {step === 'renewing' && (
          <PasswordQuestion
            question="Make new recovery codes"
            account={account}
            onCancel={rest}
            send={async (password) => {
              setStep({ codes: await renewRecoveryCodes(password) });
              await changed();
            }}
          />
        )}
        {step === 'rest' &&
          (account.secondFactor ? <On account={account} go={setStep} /> : <Off go={setStep} />)}
      </KeptFocus>
    </AccountSection>
  );
}

function Off({ go }: { go: (step: Step) => void }) {
  return (
    <>
      <p>
        Off. With it on, signing in also takes a six-digit code from an authenticator app on your phone, so a
        password that somebody got hold of is not enough.
      </p>
      <Button type="button" outline onClick={() => go('setting-up')}>
        Turn on the second factor
      </Button>
    </>
  );
}

function On({ account, go }: { account: Account; go: (step: Step) => void }) {
  const left = account.recoveryCodesLeft;
  return (
    <>
      <p>
        <strong>On.</strong> Signing in takes your password and a code from your authenticator app.{' '}
        {left === 1 ? 'One recovery code is' : `${left === 0 ? 'No' : left} recovery codes are`} left
        {left < 3 ? '; make new ones before you need them.' : '.'}
      </p>
      <div className="form__actions">
        <Button type="button" outline onClick={() => go('renewing')}>
          Make new recovery codes
        </Button>
        <Button type="button" unstyled onClick={() => go('turning-off')}>
          Turn the second factor off
        </Button>
      </div>
    </>
  );
}
