import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { ReportingTermsService, type TermsOfAward } from '@awardbook/reporting';
import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ReferencePipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { dateOrToday } from '../http/today';
import { ReportingTermsRequest, ReportingTermsResponse } from './reporting-terms.dto';
import { toReportingTerms } from './to-reporting-terms';

@ApiTags('reporting')
@Controller('awards/:id/reporting-terms')
export class ReportingTermsController {
  constructor(private readonly terms: ReportingTermsService) {}

  /** How often the award reports, what, and who reviews. */
  @Get()
  @Needs('grantee-reports.read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportingTermsResponse> {
    return tagged(await this.terms.get(actor, id), reply);
  }

  /** Gives the award terms; what is due and not handed over follows them. Needs If-Match. */
  @Put()
  @Needs('reporting.arrange')
  @NeedsIfMatch('reporting terms')
  async set(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @IfMatch() version: number,
    @Body() body: ReportingTermsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportingTermsResponse> {
    const { officer, ...given } = body;
    const draft = { ...given, firstPeriodEndsOn: isoDate(body.firstPeriodEndsOn), officerId: officer };
    return tagged(await this.terms.set(actor, id, version, draft), reply);
  }
}

function tagged(terms: TermsOfAward, reply: FastifyReply): ReportingTermsResponse {
  const answer = toReportingTerms(terms, dateOrToday(undefined));
  void reply.header('ETag', versionTag(answer.version, answer));
  return answer;
}
