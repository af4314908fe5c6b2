import { AwardsModule } from '@awardbook/awards';
import { Module, type Type } from '@nestjs/common';
import { ReportPackagesService } from './packages/report-packages.service';
import { REPORT_PART_PROVIDERS, type ReportPart } from './packages/report-part';

/** Each part of a package, in the order of `REPORT_PARTS`. */
const PARTS: Type<ReportPart>[] = [];

@Module({
  imports: [AwardsModule],
  providers: [
    ReportPackagesService,
    ...PARTS,
    { provide: REPORT_PART_PROVIDERS, useFactory: (...parts: ReportPart[]) => parts, inject: PARTS },
  ],
  exports: [ReportPackagesService],
})
export class ReportingModule {}
