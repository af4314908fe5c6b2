import { AwardsModule } from '@awardbook/awards';
import { Module } from '@nestjs/common';
import { ReportPackagesService } from './packages/report-packages.service';

@Module({
  imports: [AwardsModule],
  providers: [ReportPackagesService],
  exports: [ReportPackagesService],
})
export class ReportingModule {}
