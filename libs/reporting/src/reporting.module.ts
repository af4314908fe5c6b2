import { AwardsModule } from '@awardbook/awards';
import { ImplementersModule } from '@awardbook/implementers';
import { Module, type Type } from '@nestjs/common';
import { ReportListService } from './board/report-list.service';
import { AwardIndicatorsService } from './indicators/award-indicators.service';
import { IndicatorReportsService } from './indicators/indicator-reports.service';
import { IndicatorsPart } from './indicators/indicators-part';
import { ReportPackagesService } from './packages/report-packages.service';
import { REPORT_PART_PROVIDERS, type ReportPart } from './packages/report-part';
import { ReportViews } from './packages/report-views.service';
import { ReportSteps } from './steps/report-steps.service';
import { ReportTasks } from './steps/report-tasks';

/** Each part of a package, in the order of `REPORT_PARTS`. */
const PARTS: Type<ReportPart>[] = [IndicatorsPart];

@Module({
  imports: [AwardsModule, ImplementersModule],
  providers: [
    ReportPackagesService,
    ReportListService,
    ReportTasks,
    ReportViews,
    ReportSteps,
    AwardIndicatorsService,
    IndicatorReportsService,
    ...PARTS,
    { provide: REPORT_PART_PROVIDERS, useFactory: (...parts: ReportPart[]) => parts, inject: PARTS },
  ],
  exports: [
    ReportPackagesService,
    ReportListService,
    ReportViews,
    ReportSteps,
    AwardIndicatorsService,
    IndicatorReportsService,
  ],
})
export class ReportingModule {}
