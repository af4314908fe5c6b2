import { type Actor } from '@awardbook/database';
import { ReportListService } from '@awardbook/reporting';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ReportComplianceQuery, ReportComplianceResponse } from './report-compliance.dto';
import { toReportListRequest } from './report-list.dto';

@ApiTags('grantee reports')
@Controller('report-compliance')
export class ReportComplianceController {
  constructor(private readonly reports: ReportListService) {}

  /** Open reports by officer, implementer or award: those with the most that is late first, 200 groups at most. */
  @Get()
  @Needs('grantee-reports.read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ReportComplianceQuery,
  ): Promise<ReportComplianceResponse> {
    const { by, ...filters } = query;
    const asked = toReportListRequest(filters);
    const { groups, total } = await this.reports.groups(actor, asked, by);
    return { by, onDate: asked.onDate, total, groups };
  }
}
