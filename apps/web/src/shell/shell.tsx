import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { portfolioQuery } from '../api/queries';
import { QueryState } from '../loading/query-state';
import { WaitingNotice } from '../loading/waiting-notice';
import { AccountMenu } from './account-menu';
import { PageLinks } from './page-links';
import { SampleNotice } from './sample-notice';

/** What stands around every page: the way past it, the product's name, the pages, the person, the sample's notice. */
export function Shell({ children }: { children: ReactNode }) {
  const portfolio = useQuery(portfolioQuery);
  return (
    <>
      <a className="usa-skipnav" href="#main">
        Skip to main content
      </a>
      <header className="site-header">
        <div className="page-width site-header__row">
          <Link to="/" className="site-header__name">
            Awardbook
          </Link>
          <PageLinks />
          <AccountMenu />
        </div>
      </header>
      <main id="main" className="page-width" tabIndex={-1}>
        <WaitingNotice />
        <QueryState query={portfolio} what="Awardbook">
          {(loaded) => (
            <>
              <SampleNotice portfolio={loaded} />
              {children}
            </>
          )}
        </QueryState>
      </main>
      <footer className="site-footer">
        <div className="page-width">
          A fiscal year runs from October 1 to September 30 and is named after the year in which it ends. All
          amounts are U.S. dollars, kept to the cent.
        </div>
      </footer>
    </>
  );
}
