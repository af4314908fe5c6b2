import { AuditModule } from '@awardbook/audit';
import { AwardsModule } from '@awardbook/awards';
import { ImplementersModule } from '@awardbook/implementers';
import { Module, type Type } from '@nestjs/common';
import { AttachmentsSweep } from './attachments/attachments-sweep.service';
import { AttachmentsService } from './attachments/attachments.service';
import { ReportCorrections } from './acceptance/report-corrections.service';
import { ReportSnapshots } from './acceptance/report-snapshots.service';
import { ReportListService } from './board/report-list.service';
import { FinancialPart } from './financial/financial-part';
import { FinancialReportsService } from './financial/financial-reports.service';
import { AwardIndicatorsService } from './indicators/award-indicators.service';
import { IndicatorReportsService } from './indicators/indicator-reports.service';
import { CalendarFeeds } from './calendar/calendar-feeds.service';
import { IndicatorsPart } from './indicators/indicators-part';
import { ReportPackagesService } from './packages/report-packages.service';
import { REPORT_PART_PROVIDERS, type ReportPart } from './packages/report-part';
import { ReportViews } from './packages/report-views.service';
import { OwnReminders } from './reminders/own-reminders.service';
import { ReportReminders } from './reminders/report-reminders.service';
import { ReportReview } from './review/report-review.service';
import { ReportWorkService } from './review/report-work.service';
import { ReportSteps } from './steps/report-steps.service';
import { ReportTasks } from './steps/report-tasks';
import { PresenceService } from './presence/presence.service';
import { ProgressService } from './progress/progress.service';
import { AcceptedResultsService } from './results/accepted-results.service';
import { ResultsService } from './results/results.service';
import { ReportScheduleService } from './schedule/report-schedule.service';
import { ReportingTermsService } from './schedule/reporting-terms.service';

/** Each part of a package, in the order of `REPORT_PARTS`. */
const PARTS: Type<ReportPart>[] = [
  ProgressService,
  IndicatorsPart,
  ResultsService,
  FinancialPart,
  AttachmentsService,
];

const SERVICES = [
  ReportPackagesService,
  ReportListService,
  ReportViews,
  ReportSteps,
  AwardIndicatorsService,
  IndicatorReportsService,
  FinancialReportsService,
  PresenceService,
  AcceptedResultsService,
  AttachmentsSweep,
  CalendarFeeds,
  OwnReminders,
  ReportReminders,
  ReportScheduleService,
  ReportingTermsService,
  ReportReview,
  ReportSnapshots,
  ReportCorrections,
  ReportWorkService,
];

@Module({
  imports: [AuditModule, AwardsModule, ImplementersModule],
  providers: [
    ...SERVICES,
    ReportTasks,
    ...PARTS,
    { provide: REPORT_PART_PROVIDERS, useFactory: (...parts: ReportPart[]) => parts, inject: PARTS },
  ],
  exports: [...SERVICES, ...PARTS],
})
export class ReportingModule {}
