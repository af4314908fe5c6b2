import { AuditModule } from '@awardbook/audit';
import { FundingModule } from '@awardbook/funding';
import { LedgerModule } from '@awardbook/ledger';
import { ReportingModule } from '@awardbook/reporting';
import { RollupsModule } from '@awardbook/rollups';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExportBuilder } from './export-builder.service';
import { ExportRun } from './export-run.entity';
import { ReportSources } from './reports/report-sources';
import { ExportsService } from './exports.service';

@Module({
  imports: [
    AuditModule,
    FundingModule,
    LedgerModule,
    ReportingModule,
    RollupsModule,
    TypeOrmModule.forFeature([ExportRun]),
  ],
  providers: [ExportsService, ExportBuilder, ReportSources],
  exports: [ExportsService, ExportBuilder],
})
export class ExportsModule {}
