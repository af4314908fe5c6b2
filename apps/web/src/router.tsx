import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readEntriesSearch } from './entries/entries-search';
import { present, readAllotmentFilters } from './filters/filters';
import { FiscalYearsPage } from './fiscal-years/fiscal-years-page';
import { readFiscalYearsSearch } from './fiscal-years/fiscal-years-search';
import { LoadingPage } from './loading/loading-page';
import { CrashPage } from './shell/crash-page';
import { NotFoundPage } from './shell/not-found-page';
import { Shell } from './shell/shell';

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashPage,
});

const fiscalYearsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readFiscalYearsSearch,
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
  component: lazyRouteComponent(() => import('./exports/exports-page'), 'ExportsPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    fiscalYearsRoute,
    entriesRoute,
    allotmentsRoute,
    statementRoute,
    exportsRoute,
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
