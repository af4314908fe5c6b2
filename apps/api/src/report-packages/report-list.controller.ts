import { type Actor } from '@awardbook/database';
import { ReportListService } from '@awardbook/reporting';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { linkNext, pageOf } from '../http/pagination.dto';
import {
  ReportListQuery,
  ReportListResponse,
  toListedReportResponse,
  toReportListRequest,
} from './report-list.dto';

@ApiTags('grantee reports')
@Controller('report-packages')
export class ReportListController {
  constructor(private readonly reports: ReportListService) {}

  /** What grantees owe and have handed in, over all awards in reach; with counts by state. */
  @Get()
  @Needs('grantee-reports.read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ReportListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportListResponse> {
    const asked = toReportListRequest(query);
    const { items, next, counts, total } = await this.reports.list(actor, asked, pageOf(query));
    linkNext(request, reply, next);
    return {
      onDate: asked.onDate,
      counts: { ...counts, states: [...counts.states] },
      total,
      items: items.map(toListedReportResponse),
      next,
    };
  }
}
