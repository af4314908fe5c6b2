import type { ReactNode } from 'react';
import { WaitingNotice } from '../loading/waiting-notice';

/** What stands around the pages of somebody who is not signed in: the product's name, and one narrow column. */
export function PlainFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="site-header">
        <div className="page-width site-header__row">
          <span className="site-header__name site-header__name--alone">Awardbook</span>
        </div>
      </header>
      <main id="main" className="page-width page-width--narrow" tabIndex={-1}>
        <WaitingNotice />
        {children}
      </main>
    </>
  );
}
