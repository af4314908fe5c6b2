import { type Actor } from '@awardbook/database';
import { ReportReview } from '@awardbook/reporting';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe } from '../http/id.pipe';
import {
  ChangeRequestListResponse,
  ChangeRequestRequest,
  ChangeRequestTick,
  ReportCommentRequest,
  ReportThreadChange,
  ReportThreadListResponse,
  toChangeRequests,
  toThreads,
} from './report-review.dto';

/** What is said about a report while it is written and reviewed. Each change answers with all that there is. */
@ApiTags('grantee reports')
@Controller('report-packages/:id')
export class ReportReviewController {
  constructor(private readonly review: ReportReview) {}

  /** Threads about fields of the report and about the whole of it, oldest first. */
  @Get('comments')
  @Needs('grantee-reports.read')
  async threads(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<ReportThreadListResponse> {
    return toThreads(await this.review.threads(actor, id));
  }

  /** Begins a thread, or answers one; from the first draft until the report is accepted. */
  @Post('comments')
  @Needs('grantee-reports.discuss')
  async comment(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { pointer = '', body, answers = null }: ReportCommentRequest,
  ): Promise<ReportThreadListResponse> {
    return toThreads(await this.review.comment(actor, id, { pointer, body, answers }));
  }

  /** Settles a thread, or opens it again: officers any, grantees those that they began. */
  @Patch('comments/:commentId')
  @Needs('grantee-reports.discuss')
  async resolve(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('commentId', IdPipe) commentId: string,
    @Body() { resolved }: ReportThreadChange,
  ): Promise<ReportThreadListResponse> {
    return toThreads(await this.review.resolve(actor, id, commentId, resolved));
  }

  /** What the office asks to be changed; a grantee sees it once the report has come back. */
  @Get('change-requests')
  @Needs('grantee-reports.read')
  async changes(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<ChangeRequestListResponse> {
    return toChangeRequests(await this.review.changeRequests(actor, id));
  }

  /** Notes a change down during the review; it goes out with the step that requests changes. */
  @Post('change-requests')
  @Needs('grantee-reports.review')
  async request(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { pointer = '', body }: ChangeRequestRequest,
  ): Promise<ChangeRequestListResponse> {
    return toChangeRequests(await this.review.requestChange(actor, id, { pointer, body }));
  }

  /** The grantee ticks a change off, or takes the tick away. */
  @Patch('change-requests/:changeId')
  @Needs('grantee-reports.write')
  async tick(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('changeId', IdPipe) changeId: string,
    @Body() { done }: ChangeRequestTick,
  ): Promise<ChangeRequestListResponse> {
    return toChangeRequests(await this.review.tickOff(actor, id, changeId, done));
  }

  /** Takes back a change that did not go out yet. */
  @Delete('change-requests/:changeId')
  @HttpCode(200)
  @Needs('grantee-reports.review')
  async takeBack(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('changeId', IdPipe) changeId: string,
  ): Promise<ChangeRequestListResponse> {
    return toChangeRequests(await this.review.takeBack(actor, id, changeId));
  }
}
