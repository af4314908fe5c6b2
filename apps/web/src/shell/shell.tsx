import { Link, Outlet } from '@tanstack/react-router';
import { portfolioQuery } from '../api/queries';
import { useQuery } from '@tanstack/react-query';
import { QueryState } from '../loading/query-state';
import { WaitingNotice } from '../loading/waiting-notice';
import { SampleNotice } from './sample-notice';

/** What stands around every page: the way past it, the product's name, the pages, the sample's notice. */
export function Shell() {
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
          <nav aria-label="Pages">
            <ul className="site-nav">
              <li>
                <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
                  Budget and spending
                </Link>
              </li>
              <li>
                <Link to="/entries" activeOptions={{ includeSearch: false }}>
                  Entries
                </Link>
              </li>
              <li>
                <Link to="/exports">Exports</Link>
              </li>
            </ul>
          </nav>
        </div>
      </header>
      <main id="main" className="page-width" tabIndex={-1}>
        <WaitingNotice />
        <QueryState query={portfolio} what="Awardbook">
          {(loaded) => (
            <>
              <SampleNotice portfolio={loaded} />
              <Outlet />
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
