import { type Actor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { SharePreviewService } from '@awardbook/rollups';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ReferencePipe } from '../http/id.pipe';
import { todayInWashington } from '../http/today';
import { onTheWire } from '../http/wire';
import { SharesRequest } from './awards.dto';
import { SharePreviewResponse } from './share-preview.dto';

@ApiTags('awards')
@Controller('awards/:id/shares/preview')
export class SharePreviewController {
  constructor(private readonly previews: SharePreviewService) {}

  /** What a set of shares would do to the sums by year of action; saves nothing, so it needs no If-Match. */
  @Post()
  @HttpCode(200)
  @Needs('awards.record')
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Body() { split, effectiveOn, shares }: SharesRequest,
  ): Promise<SharePreviewResponse> {
    const draft = { split, effectiveOn: isoDate(effectiveOn), shares };
    return onTheWire(await this.previews.preview(actor, id, draft, todayInWashington()));
  }
}
