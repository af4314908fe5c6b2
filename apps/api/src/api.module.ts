import { AwardsModule } from '@awardbook/awards';
import { ConfigModule } from '@awardbook/config';
import { DatabaseModule } from '@awardbook/database';
import { ExportsModule } from '@awardbook/exports';
import { FundingModule } from '@awardbook/funding';
import { ImplementersModule } from '@awardbook/implementers';
import { JobsModule } from '@awardbook/jobs';
import { LedgerModule } from '@awardbook/ledger';
import { RollupsModule } from '@awardbook/rollups';
import { WorklistModule } from '@awardbook/worklist';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AwardBalancesController } from './award-balances/award-balances.controller';
import { AwardsController } from './awards/awards.controller';
import { AwardEntriesController } from './entries/award-entries.controller';
import { EntriesController } from './entries/entries.controller';
import { ExportsController } from './exports/exports.controller';
import { AllotmentsController } from './funding/allotments.controller';
import { AppropriationsController } from './funding/appropriations.controller';
import { FundingController } from './funding/funding.controller';
import { HealthController } from './health/health.controller';
import { HomeController } from './home/home.controller';
import { IdempotencyInterceptor } from './http/idempotency/idempotency.interceptor';
import { KnownParametersGuard } from './http/known-parameters.guard';
import { RequestLimitsGuard, requestLimits } from './http/limits/request-limits';
import { HttpLogging } from './http/logging';
import { ProblemFilter } from './http/problem.filter';
import { StorableBodyGuard } from './http/storable-body.guard';
import { RequestValidation } from './http/validation';
import { ImplementersController } from './implementers/implementers.controller';
import { MetricsController } from './metrics/metrics.controller';
import { RequestMetrics } from './metrics/request-metrics';
import { PlacesController } from './places/places.controller';
import { PortfolioController } from './portfolio/portfolio.controller';
import { FundListsController } from './reports/fund-lists.controller';
import { ReportsController } from './reports/reports.controller';

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
      statementTimeoutMs: STATEMENT_TIMEOUT_MS,
      lockTimeoutMs: LOCK_TIMEOUT_MS,
      idleInTransactionTimeoutMs: STATEMENT_TIMEOUT_MS,
    }),
    JobsModule,
    FundingModule,
    ImplementersModule,
    AwardsModule,
    LedgerModule,
    RollupsModule,
    ExportsModule,
    WorklistModule,
  ],
  controllers: [
    HealthController,
    MetricsController,
    PortfolioController,
    FundingController,
    AppropriationsController,
    AllotmentsController,
    ImplementersController,
    PlacesController,
    AwardsController,
    AwardBalancesController,
    AwardEntriesController,
    EntriesController,
    ReportsController,
    FundListsController,
    HomeController,
    ExportsController,
  ],
  providers: [
    RequestMetrics,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: RequestLimitsGuard },
    { provide: APP_GUARD, useClass: KnownParametersGuard },
    { provide: APP_GUARD, useClass: StorableBodyGuard },
    { provide: APP_PIPE, useClass: RequestValidation },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
})
export class ApiModule {}
