import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { ReportPackagesService, ReportScheduleService } from '@awardbook/reporting';
import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe, ReferencePipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { todayInWashington } from '../http/today';
import {
  AwardReportPackagesResponse,
  DueDateRequest,
  ReportRequestRequest,
} from './award-report-packages.dto';
import { toListedReportResponse } from './report-list.dto';
import { ReportPackageResponse, toReportPackageResponse } from './report-package.dto';

@ApiTags('reporting')
@Controller()
export class AwardReportPackagesController {
  constructor(
    private readonly packages: ReportPackagesService,
    private readonly schedule: ReportScheduleService,
  ) {}

  /** Everything that was or is due of the award, newest period first. */
  @Get('awards/:id/report-packages')
  @Needs('grantee-reports.read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
  ): Promise<AwardReportPackagesResponse> {
    const reports = await this.packages.listOfAward(actor, id, todayInWashington());
    return { items: reports.map(toListedReportResponse) };
  }

  /** Asks for a report that the terms do not ask for. */
  @Post('awards/:id/report-packages')
  @Needs('reporting.arrange')
  async request(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Body() body: ReportRequestRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportPackageResponse> {
    const { periodStartsOn, periodEndsOn, dueOn, request, parts } = body;
    const days = {
      periodStartsOn: isoDate(periodStartsOn),
      periodEndsOn: isoDate(periodEndsOn),
      dueOn: isoDate(dueOn),
    };
    const answer = toReportPackageResponse(
      await this.schedule.request(actor, id, { request, parts, ...days }),
    );
    void reply.header('Location', `/api/report-packages/${answer.id}`);
    void reply.header('ETag', versionTag(answer.version, answer));
    return answer;
  }

  /** Moves the day on which the report is due, also once it has passed; needs If-Match. */
  @Post('report-packages/:id/due-dates')
  @Needs('reporting.arrange')
  @NeedsIfMatch('report')
  async moveDueDate(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: DueDateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportPackageResponse> {
    const { dueOn, reason } = body;
    const moved = await this.schedule.moveDueDate(actor, id, version, { dueOn: isoDate(dueOn), reason });
    const answer = toReportPackageResponse(moved);
    void reply.header('ETag', versionTag(answer.version, answer));
    return answer;
  }
}
