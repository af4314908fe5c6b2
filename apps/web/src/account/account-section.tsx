import { type ReactNode, useId } from 'react';

interface AccountSectionProps {
  heading: string;
  children: ReactNode;
}

/** One concern of an account, under its own heading. */
export function AccountSection({ heading, children }: AccountSectionProps) {
  const id = useId();
  return (
    <section className="account-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div>{children}</div>
    </section>
  );
}
