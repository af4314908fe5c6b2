import { ImplementerMerging } from '@awardbook/awards';
import { type Actor } from '@awardbook/database';
import { Jobs } from '@awardbook/jobs';
import { Body, Controller, Delete, Get, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ReferencePipe } from '../http/id.pipe';
import { IfMatch, NeedsIfMatch } from '../http/if-match';
import { ImplementerRecordResponse, MergeListResponse, MergeRequest } from './implementers.dto';
import { tagged } from './implementers.controller';
import { toMergeResponse } from './to-responses';

@ApiTags('implementers')
@Controller('implementers')
export class ImplementerMergesController {
  constructor(
    private readonly merging: ImplementerMerging,
    private readonly jobs: Jobs,
  ) {}

  /** Merges of the record into another and of others into it, newest first, those undone included. */
  @Get(':id/merges')
  @Needs('implementers.record')
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
  ): Promise<MergeListResponse> {
    return { items: (await this.merging.list(actor, id)).map(toMergeResponse) };
  }

  /** Moves the record's names, identifiers, contacts and awards to another record, which it answers; needs If-Match. */
  @Put(':id/merge')
  @Needs('implementers.record')
  @NeedsIfMatch('implementer')
  async merge(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @IfMatch() version: number,
    @Body() body: MergeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImplementerRecordResponse> {
    const survivor = await this.merging.merge(actor, id, version, body);
    await this.jobs.nudge('rollups.refresh', {});
    return tagged(survivor, reply);
  }

  /** Moves back exactly what the record's merge moved; answers the record. Needs If-Match. */
  @Delete(':id/merge')
  @Needs('implementers.record')
  @NeedsIfMatch('implementer')
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImplementerRecordResponse> {
    const record = await this.merging.undo(actor, id, version);
    await this.jobs.nudge('rollups.refresh', {});
    return tagged(record, reply);
  }
}
