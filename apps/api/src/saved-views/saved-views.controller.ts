import { type Actor } from '@awardbook/database';
import { SavedViews } from '@awardbook/saved-views';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe } from '../http/id.pipe';
import {
  SavedViewListResponse,
  SavedViewPatch,
  SavedViewQuery,
  SavedViewRequest,
  SavedViewResponse,
} from './saved-views.dto';

/** One's own ways to look at a list. */
@ApiTags('account')
@Controller('saved-views')
@Needs('account.own')
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  /** In the order of their names. */
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Query() { page }: SavedViewQuery,
  ): Promise<SavedViewListResponse> {
    return { items: await this.views.list(actor, page), next: null };
  }

  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: SavedViewRequest): Promise<SavedViewResponse> {
    const { page, name, query, opens } = body;
    return this.views.create(actor, { page, name: name.trim(), query, opens });
  }

  /** Renames it, gives it another query, or makes it the one that opens. */
  @Patch(':id')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { name, query, opens }: SavedViewPatch,
  ): Promise<SavedViewResponse> {
    return this.views.change(actor, id, {
      ...(name !== undefined && { name: name.trim() }),
      ...(query !== undefined && { query }),
      ...(opens !== undefined && { opens }),
    });
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.views.remove(actor, id);
  }
}
