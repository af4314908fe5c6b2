import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';

let firstPathname: string | null = null;

/**
 * The page's h1, and what a change of page owes its reader: the window's title, and the focus on the heading.
 *
 * The first page keeps the focus where the browser puts it; so does a change of filters, which stays on its page.
 */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    document.title = `${title} · Awardbook`;
  }, [title]);
  useEffect(() => {
    if (firstPathname !== null && firstPathname !== pathname) {
      heading.current?.focus({ preventScroll: true });
      // From here on every change of page moves the focus, also back to the first one.
      firstPathname = '';
    }
    firstPathname ??= pathname;
  }, [pathname]);
  return (
    <header className="page-heading">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
