import { Button } from '@trussworks/react-uswds';
import { useEffect, useRef } from 'react';
import { ShownOnce } from './shown-once';

/** The codes that stand in for a lost phone, to be kept on paper or with the passwords. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="for-paper">
      <h3 ref={heading} tabIndex={-1}>
        Keep these recovery codes
      </h3>
      <p>
        When your phone is lost or broken, each of them lets you sign in once. They are shown only now: print
        them, or keep them with your passwords, but not on the same phone.
      </p>
      <ShownOnce
        text={codes.join('\n')}
        what="the codes"
        onDone={onDone}
        actions={
          <Button type="button" outline onClick={() => window.print()}>
            Print the codes
          </Button>
        }
      >
        <ol className="recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </ShownOnce>
    </div>
  );
}
