import { useEffect, useRef, type ReactNode } from 'react';

interface KeptFocusProps {
  className?: string;
  children: ReactNode;
}

/**
 * Keeps the focus near when what had it goes away, such as a "Cancel" that worked.
 *
 * Browsers drop it on the whole page, and whoever uses the keyboard would start again at the top.
 */
export function KeptFocus({ className, children }: KeptFocusProps) {
  const frame = useRef<HTMLDivElement>(null);
  const last = useRef<Element>(null);
  useEffect(() => {
    const gone = last.current !== null && !last.current.isConnected;
    if (gone && document.activeElement === document.body) frame.current?.focus({ preventScroll: true });
  });
  return (
    <div
      ref={frame}
      tabIndex={-1}
      className={className === undefined ? 'kept-focus' : `kept-focus ${className}`}
      onFocus={(event) => (last.current = event.target)}
    >
      {children}
    </div>
  );
}
