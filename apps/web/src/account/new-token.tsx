import { useEffect, useRef } from 'react';
import { ShownOnce } from './shown-once';

/** A token as it is shown, once. */
export function NewToken({ token, name, onDone }: { token: string; name: string; onDone: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        Your new token “{name}”
      </h3>
      <p>
        It is shown only now. Put it where the program that uses it keeps its secrets, and give it to nobody:
        who has it can ask in your name.
      </p>
      <ShownOnce text={token} what="the token" onDone={onDone}>
        <code className="secret">{token}</code>
      </ShownOnce>
    </>
  );
}
