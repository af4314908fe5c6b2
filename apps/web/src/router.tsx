import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readEntriesSearch } from './entries/entries-search';
import { present, readAllotmentFilters } from './filters/filters';
import { FiscalYearsPage } from './fiscal-years/fiscal-years-page';
import { readFiscalYearsSearch } from './fiscal-years/fiscal-years-search';
import { LoadingPage } from './loading/loading-page';
import { readSignInSearch } from './session/sign-in-search';
import { CrashPage } from './shell/crash-page';
import { NotFoundPage } from './shell/not-found-page';
import { Root } from './shell/root';

const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashPage,
});

const fiscalYearsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readFiscalYearsSearch,
  staticData: { needs: 'reports.read' },
  component: FiscalYearsPage,
});

const entriesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entries',
  validateSearch: readEntriesSearch,
  component: lazyRouteComponent(() => import('./entries/entries-page'), 'EntriesPage'),
});

const allotmentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/allotments',
  validateSearch: readAllotmentFilters,
  staticData: { needs: 'funds.read' },
  component: lazyRouteComponent(() => import('./allotments/allotments-page'), 'AllotmentsPage'),
});

const statementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/awards/$fain',
  component: lazyRouteComponent(() => import('./awards/statement-page'), 'StatementPage'),
});

const exportsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exports',
  staticData: { needs: 'exports.make' },
  component: lazyRouteComponent(() => import('./exports/exports-page'), 'ExportsPage'),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  staticData: { withoutSession: true },
  component: lazyRouteComponent(() => import('./session/sign-in-page'), 'SignInPage'),
});

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/welcome',
  staticData: { withoutSession: true },
  component: lazyRouteComponent(() => import('./welcome/welcome-page'), 'WelcomePage'),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./account/account-page'), 'AccountPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    fiscalYearsRoute,
    entriesRoute,
    allotmentsRoute,
    statementRoute,
    exportsRoute,
    signInRoute,
    welcomeRoute,
    accountRoute,
  ]),
  // Plain "?category=protection": the same text that the API takes, with nothing quoted or nested.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(present(search)).toString();
    return text === '' ? '' : `?${text}`;
  },
  defaultPendingComponent: LoadingPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
