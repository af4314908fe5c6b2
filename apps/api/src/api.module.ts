import { AmendmentsModule } from '@awardbook/amendments';
import { AuditModule } from '@awardbook/audit';
import { AwardsModule } from '@awardbook/awards';
import { ConfigModule } from '@awardbook/config';
import { DatabaseModule } from '@awardbook/database';
import { ExportsModule } from '@awardbook/exports';
import { FundingModule } from '@awardbook/funding';
import { IdentityModule } from '@awardbook/identity';
import { ImplementersModule } from '@awardbook/implementers';
import { JobsModule } from '@awardbook/jobs';
import { LedgerModule } from '@awardbook/ledger';
import { ReportingModule } from '@awardbook/reporting';
import { RollupsModule } from '@awardbook/rollups';
import { SavedViewsModule } from '@awardbook/saved-views';
import { WorklistModule } from '@awardbook/worklist';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AcceptedResultsController } from './accepted-results/accepted-results.controller';
import { AccountController } from './account/account.controller';
import { AccountSessionsController } from './account/account-sessions.controller';
import { SecondFactorController } from './account/second-factor.controller';
import { TokensController } from './account/tokens.controller';
import { AwardReportPackagesController } from './report-packages/award-report-packages.controller';
import { ReportCalendarController } from './report-calendar/report-calendar.controller';
import { RemindersController } from './reminders/reminders.controller';
import { ReportingTermsController } from './reporting-terms/reporting-terms.controller';
import { SavedViewsController } from './saved-views/saved-views.controller';
import { AmendmentsController } from './amendments/amendments.controller';
import { AuditController } from './audit/audit.controller';
import { AwardHistoryController } from './audit/award-history.controller';
import { ImplementerHistoryController } from './audit/implementer-history.controller';
import { AwardBalancesController } from './award-balances/award-balances.controller';
import { AwardFileController } from './awards/award-file.controller';
import { AwardsController } from './awards/awards.controller';
import { SharePreviewController } from './awards/share-preview.controller';
import { BudgetsController } from './budgets/budgets.controller';
import { DashboardController } from './dashboard/dashboard.controller';
import { DocumentsController } from './documents/documents.controller';
import { AwardEntriesController } from './entries/award-entries.controller';
import { EntriesController } from './entries/entries.controller';
import { ExportsController } from './exports/exports.controller';
import { AllotmentsController } from './funding/allotments.controller';
import { AppropriationsController } from './funding/appropriations.controller';
import { FundingController } from './funding/funding.controller';
import { HealthController } from './health/health.controller';
import { HomeController } from './home/home.controller';
import { AccessGuard } from './http/access/access.guard';
import { Entrance } from './http/access/entrance';
import { RouteCheck } from './http/access/route-check';
import { SessionCookie } from './http/access/session-cookie';
import { IdempotencyInterceptor } from './http/idempotency/idempotency.interceptor';
import { KnownParametersGuard } from './http/known-parameters.guard';
import { RequestLimitsGuard, requestLimits } from './http/limits/request-limits';
import { HttpLogging } from './http/logging';
import { ProblemFilter } from './http/problem.filter';
import { StorableBodyGuard } from './http/storable-body.guard';
import { RequestValidation } from './http/validation';
import { ImplementerBalancesController } from './implementer-balances/implementer-balances.controller';
import { ImplementerMergesController } from './implementers/implementer-merges.controller';
import { ImplementersController } from './implementers/implementers.controller';
import { IndicatorReportsController } from './indicators/indicator-reports.controller';
import { IndicatorsController } from './indicators/indicators.controller';
import { MetricsController } from './metrics/metrics.controller';
import { RequestMetrics } from './metrics/request-metrics';
import { PeopleController } from './people/people.controller';
import { PlacesController } from './places/places.controller';
import { PortfolioController } from './portfolio/portfolio.controller';
import { ReportComplianceController } from './report-packages/report-compliance.controller';
import { FinancialController } from './report-packages/financial.controller';
import { ReportAcceptanceController } from './report-packages/report-acceptance.controller';
import { ReportListController } from './report-packages/report-list.controller';
import { ReportPackagesController } from './report-packages/report-packages.controller';
import { ReportAttachmentsController } from './report-parts/attachments.controller';
import { ReportPresenceController } from './report-parts/presence.controller';
import { ReportProgressController } from './report-parts/progress.controller';
import { ReportResultsController } from './report-parts/results.controller';
import { ReportReviewController } from './report-packages/report-review.controller';
import { FundListsController } from './reports/fund-lists.controller';
import { ReportsController } from './reports/reports.controller';
import { SessionController } from './session/session.controller';
import { OneTimeLinksController } from './sign-in/one-time-links.controller';
import { SignInController } from './sign-in/sign-in.controller';
import { AwardSubAwardsController } from './sub-awards/award-sub-awards.controller';
import { SubAwardsController } from './sub-awards/sub-awards.controller';

/** A statement that runs longer holds a connection that others wait for, ms. */
const STATEMENT_TIMEOUT_MS = 30_000;

/** Who waits longer for a row that somebody else changes is told so, while there are connections left, ms. */
const LOCK_TIMEOUT_MS = 10_000;

/** The HTTP door: every noun's controller, and what holds for all of them. */
@Module({
  imports: [
    ConfigModule,
    HttpLogging,
    requestLimits(),
    DatabaseModule.forRoot({
      applicationName: 'api',
      walledInAs: 'awardbook_api',
      poolSize: 10,
      isPipelined: true,
      statementTimeoutMs: STATEMENT_TIMEOUT_MS,
      lockTimeoutMs: LOCK_TIMEOUT_MS,
      idleInTransactionTimeoutMs: STATEMENT_TIMEOUT_MS,
    }),
    DiscoveryModule,
    AuditModule,
    IdentityModule,
    JobsModule,
    FundingModule,
    ImplementersModule,
    AwardsModule,
    LedgerModule,
    AmendmentsModule,
    RollupsModule,
    ReportingModule,
    ExportsModule,
    SavedViewsModule,
    WorklistModule,
  ],
  controllers: [
    HealthController,
    MetricsController,
    SignInController,
    OneTimeLinksController,
    SessionController,
    AccountController,
    SecondFactorController,
    AccountSessionsController,
    TokensController,
    SavedViewsController,
    PeopleController,
    PortfolioController,
    DashboardController,
    FundingController,
    AppropriationsController,
    AllotmentsController,
    ImplementersController,
    ImplementerMergesController,
    ImplementerHistoryController,
    ImplementerBalancesController,
    PlacesController,
    AwardsController,
    AwardFileController,
    SharePreviewController,
    BudgetsController,
    AwardSubAwardsController,
    SubAwardsController,
    DocumentsController,
    AmendmentsController,
    ReportingTermsController,
    ReportCalendarController,
    RemindersController,
    AwardReportPackagesController,
    AwardHistoryController,
    AwardBalancesController,
    AwardEntriesController,
    EntriesController,
    ReportsController,
    FundListsController,
    HomeController,
    ReportListController,
    ReportComplianceController,
    ReportPackagesController,
    IndicatorsController,
    IndicatorReportsController,
    ReportProgressController,
    ReportResultsController,
    ReportAttachmentsController,
    ReportPresenceController,
    AcceptedResultsController,
    FinancialController,
    ReportReviewController,
    ReportAcceptanceController,
    ExportsController,
    AuditController,
  ],
  providers: [
    RequestMetrics,
    RouteCheck,
    SessionCookie,
    Entrance,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: RequestLimitsGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: KnownParametersGuard },
    { provide: APP_GUARD, useClass: StorableBodyGuard },
    { provide: APP_PIPE, useClass: RequestValidation },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
})
export class ApiModule {}
