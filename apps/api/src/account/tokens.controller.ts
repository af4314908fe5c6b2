import { type Actor } from '@awardbook/database';
import { ApiTokens } from '@awardbook/identity';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe } from '../http/id.pipe';
import { ShownOnce } from '../http/idempotency/shown-once';
import { MadeTokenResponse, TokenListResponse, TokenRequest } from './account.dto';
import { toTokenResponse } from './to-responses';

/** Personal tokens, with which programs act for the person. */
@ApiTags('account')
@Controller('account/tokens')
@Needs('account.own')
export class TokensController {
  constructor(private readonly tokens: ApiTokens) {}

  /** Those that work, the latest made first. */
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<TokenListResponse> {
    return { items: (await this.tokens.list(actor)).map(toTokenResponse), next: null };
  }

  /** Makes a token, which is shown this once. */
  @Post()
  @ShownOnce()
  async create(
    @CurrentActor() actor: Actor,
    @Body() { name, scopes, expiresOn }: TokenRequest,
  ): Promise<MadeTokenResponse> {
    const { token, record } = await this.tokens.create(actor, { name, scopes, expiresOn });
    return { token, record: toTokenResponse(record) };
  }

  /** Revokes a token at once. */
  @Delete(':id')
  @HttpCode(204)
  async revoke(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.tokens.revoke(actor, id);
  }
}
