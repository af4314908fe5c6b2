import { type Actor } from '@awardbook/database';
import { PresenceService } from '@awardbook/reporting';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe } from '../http/id.pipe';
import { PresenceRequest, PresenceResponse } from './presence.dto';

/** Who is writing in a report. */
@ApiTags('grantee reports')
@Controller('report-packages/:id/presence')
export class ReportPresenceController {
  constructor(private readonly presence: PresenceService) {}

  /** Says which part one has open, every ten seconds; the answer says who else is there. */
  @Put()
  @Needs('grantee-reports.write')
  async tell(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { part }: PresenceRequest,
  ): Promise<PresenceResponse> {
    const others = await this.presence.tell(actor, id, part);
    return { others: others.map((other) => ({ ...other })) };
  }
}
