import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const Announce = createContext<(sentence: string) => void>(() => undefined);

/** Keeps the one live region of the page: what changed, said aloud by screen readers without moving the focus. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: '', count: 0 });
  const announce = useCallback(
    (sentence: string) => setSaid((before) => ({ sentence, count: before.count + 1 })),
    [],
  );
  return (
    <Announce value={announce}>
      {children}
      <div className="usa-sr-only" role="status" aria-live="polite">
        {/* A new element each time, so that the same sentence is said twice when it is true twice. */}
        <span key={said.count}>{said.sentence}</span>
      </div>
    </Announce>
  );
}

export function useAnnounce(): (sentence: string) => void {
  return useContext(Announce);
}
