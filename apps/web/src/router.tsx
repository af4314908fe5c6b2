import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readAmendmentSearch } from './amendments/amendment-search';
import { readAuditSearch } from './audit/audit-search';
import { readAwardSearch } from './awards/award-search';
import { readAwardsSearch } from './awards/awards-search';
import { readEntriesSearch } from './entries/entries-search';
import { present, readAllotmentFilters, readAppropriationFilters } from './filters/filters';
import { readFiscalYearsSearch } from './fiscal-years/fiscal-years-search';
import { readSeptemberSearch } from './funds/september-search';
import { readHistorySearch } from './history/history-search';
import { HomePage } from './home/home-page';
import { readDaySearch } from './home/home-search';
import { LoadingPage } from './loading/loading-page';
import { readImplementersSearch } from './implementers/implementers-search';
import { readPeopleSearch } from './people/people-search';
import { readPortfolioSearch } from './portfolio/portfolio-search';
import { readAcceptedSearch } from './reporting/accepted/accepted-search';
import { readBoardSearch } from './reporting/board/board-search';
import { readCalendarSearch } from './reporting/calendar/calendar-search';
import { readReviewSearch } from './reporting/review/review-search';
import { readDraftSearch } from './reporting/wizard/draft-search';
import { readSignInSearch } from './session/sign-in-search';
import { CrashPage } from './shell/crash-page';
import { NotFoundPage } from './shell/not-found-page';
import { Root } from './shell/root';

const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashPage,
});

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readDaySearch,
  component: HomePage,
});

const fiscalYearsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/fiscal-years',
  validateSearch: readFiscalYearsSearch,
  staticData: { needs: 'reports.read' },
  component: lazyRouteComponent(() => import('./fiscal-years/fiscal-years-page'), 'FiscalYearsPage'),
});

const portfolioRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/portfolio',
  validateSearch: readPortfolioSearch,
  staticData: { needs: 'reports.read' },
  component: lazyRouteComponent(() => import('./portfolio/portfolio-page'), 'PortfolioPage'),
});

const septemberRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/september',
  validateSearch: readSeptemberSearch,
  staticData: { needs: 'reports.read' },
  component: lazyRouteComponent(() => import('./funds/september-page'), 'SeptemberPage'),
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

const appropriationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/appropriations',
  validateSearch: readAppropriationFilters,
  staticData: { needs: 'funds.read' },
  component: lazyRouteComponent(() => import('./appropriations/appropriations-page'), 'AppropriationsPage'),
});

const awardsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/awards',
  validateSearch: readAwardsSearch,
  staticData: { needs: 'portfolio.read' },
  component: lazyRouteComponent(() => import('./awards/awards-page'), 'AwardsPage'),
});

const awardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/awards/$fain',
  validateSearch: readAwardSearch,
  component: lazyRouteComponent(() => import('./awards/award-page'), 'AwardPage'),
});

const newAwardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/awards/new',
  staticData: { needs: 'awards.record' },
  component: lazyRouteComponent(() => import('./awards/new-award-page'), 'NewAwardPage'),
});

const awardDetailsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/awards/$fain/details',
  staticData: { needs: 'awards.record' },
  component: lazyRouteComponent(() => import('./awards/details-page'), 'DetailsPage'),
});

const historyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/awards/$fain/history',
  validateSearch: readHistorySearch,
  staticData: { needs: 'history.read' },
  component: lazyRouteComponent(() => import('./history/history-page'), 'HistoryPage'),
});

const amendmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/awards/$fain/amendments/$id',
  validateSearch: readAmendmentSearch,
  component: lazyRouteComponent(() => import('./amendments/amendment-page'), 'AmendmentPage'),
});

const newBudgetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/awards/$fain/budgets/new',
  staticData: { needs: 'budgets.record' },
  component: lazyRouteComponent(() => import('./budgets/new-budget-page'), 'NewBudgetPage'),
});

const implementersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/implementers',
  validateSearch: readImplementersSearch,
  staticData: { needs: 'portfolio.read' },
  component: lazyRouteComponent(() => import('./implementers/implementers-page'), 'ImplementersPage'),
});

const implementerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/implementers/$id',
  staticData: { needs: 'portfolio.read' },
  component: lazyRouteComponent(() => import('./implementers/implementer-page'), 'ImplementerPage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  validateSearch: readPeopleSearch,
  staticData: { needs: 'people.manage' },
  component: lazyRouteComponent(() => import('./people/people-page'), 'PeoplePage'),
});

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  validateSearch: readAuditSearch,
  staticData: { needs: 'trail.read' },
  component: lazyRouteComponent(() => import('./audit/audit-page'), 'AuditPage'),
});

const reportsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports',
  validateSearch: readBoardSearch,
  staticData: { needs: 'grantee-reports.read' },
  component: lazyRouteComponent(() => import('./reporting/reports-page'), 'ReportsPage'),
});

const reviewQueueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/review',
  validateSearch: readReviewSearch,
  staticData: { needs: 'grantee-reports.review' },
  component: lazyRouteComponent(() => import('./reporting/review/review-queue-page'), 'ReviewQueuePage'),
});

const reportCalendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/calendar',
  validateSearch: readCalendarSearch,
  staticData: { needs: 'grantee-reports.read' },
  component: lazyRouteComponent(() => import('./reporting/calendar/calendar-page'), 'CalendarPage'),
});

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/$id',
  staticData: { needs: 'grantee-reports.read' },
  component: lazyRouteComponent(() => import('./reporting/review/report-page'), 'ReportPage'),
});

const draftRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/$id/$part',
  validateSearch: readDraftSearch,
  staticData: { needs: 'grantee-reports.read' },
  component: lazyRouteComponent(() => import('./reporting/wizard/wizard-page'), 'WizardPage'),
});

const receiptRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/$id/receipt',
  staticData: { needs: 'grantee-reports.read' },
  component: lazyRouteComponent(() => import('./reporting/wizard/receipt-page'), 'ReceiptPage'),
});

const acceptedResultsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/results',
  validateSearch: readAcceptedSearch,
  staticData: { needs: 'grantee-reports.read' },
  component: lazyRouteComponent(
    () => import('./reporting/accepted/accepted-results-page'),
    'AcceptedResultsPage',
  ),
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
    homeRoute,
    portfolioRoute,
    fiscalYearsRoute,
    septemberRoute,
    awardsRoute,
    entriesRoute,
    allotmentsRoute,
    appropriationsRoute,
    awardRoute,
    newAwardRoute,
    awardDetailsRoute,
    historyRoute,
    amendmentRoute,
    newBudgetRoute,
    implementersRoute,
    implementerRoute,
    peopleRoute,
    reportsRoute,
    reviewQueueRoute,
    reportCalendarRoute,
    reportRoute,
    acceptedResultsRoute,
    receiptRoute,
    draftRoute,
    auditRoute,
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
