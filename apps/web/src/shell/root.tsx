import { useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Action } from '../api/types';
import { RefusedPage } from '../session/refused-page';
import { useMay } from '../session/session';
import { SessionGate } from '../session/session-gate';
import { Outlet } from '@tanstack/react-router';
import { PlainFrame } from './plain-frame';
import { Shell } from './shell';

declare module '@tanstack/react-router' {
  /** What a route says about who it is for. Without a word: for everybody who is signed in. */
  interface StaticDataRouteOption {
    /** Opens without anybody signed in. */
    withoutSession?: true;
    /** What a person must be allowed to do for the page to open. */
    needs?: Action;
  }
}

/** The root of all pages: lets in whom the route is for, and puts around it what stands around every page. */
export function Root() {
  const { withoutSession, needs } = useMatches({ select: (matches) => matches.at(-1)?.staticData }) ?? {};
  if (withoutSession === true) {
    return (
      <PlainFrame>
        <Outlet />
      </PlainFrame>
    );
  }
  return (
    <SessionGate>
      <Shell>{needs === undefined ? <Outlet /> : <IfMay action={needs} />}</Shell>
    </SessionGate>
  );
}

function IfMay({ action }: { action: Action }): ReactNode {
  return useMay(action) ? <Outlet /> : <RefusedPage />;
}
