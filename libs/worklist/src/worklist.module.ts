import { ExportsModule } from '@awardbook/exports';
import { FundingModule } from '@awardbook/funding';
import { IdentityModule } from '@awardbook/identity';
import { LedgerModule } from '@awardbook/ledger';
import { ReportingModule } from '@awardbook/reporting';
import { RollupsModule } from '@awardbook/rollups';
import { Module } from '@nestjs/common';
import { DashboardService } from './dashboard.service';
import { FundTallies } from './fund-tallies.service';
import { WorklistService } from './worklist.service';

@Module({
  imports: [IdentityModule, LedgerModule, FundingModule, RollupsModule, ReportingModule, ExportsModule],
  providers: [WorklistService, DashboardService, FundTallies],
  exports: [WorklistService, DashboardService],
})
export class WorklistModule {}
