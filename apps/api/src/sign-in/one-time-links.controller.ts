import { OneTimeLinks } from '@awardbook/identity';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Entrance, clientOf } from '../http/access/entrance';
import { Open } from '../http/access/needs';
import { ShownOnce } from '../http/idempotency/shown-once';
import { SessionResponse } from '../session/session.dto';
import { toSessionResponse } from '../session/to-responses';
import { LinkLookupRequest, LinkResponse, LinkUseRequest } from './sign-in.dto';

/** Tokens travel in bodies, never in addresses, which end up in logs. */
@ApiTags('sign-in')
@Controller('one-time-links')
@Open('whoever holds the link has no other way in yet')
export class OneTimeLinksController {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly entrance: Entrance,
  ) {}

  /** What a link is for, without using it. */
  @Post('lookup')
  @HttpCode(200)
  @ShownOnce()
  async lookup(@Body() { token }: LinkLookupRequest): Promise<LinkResponse> {
    const { expiresAt, ...link } = await this.links.lookup(token);
    return { ...link, expiresAt: expiresAt.toISOString() };
  }

  /** Uses a link up: stores the password, and signs in whose link it was. */
  @Post('use')
  @ShownOnce()
  async use(
    @Body() { token, password, name, email, code }: LinkUseRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const answer = {
      password,
      ...(name !== undefined && { name }),
      ...(email !== undefined && { email }),
      ...(code !== undefined && { code }),
    };
    const signedIn = await this.links.use(token, answer, clientOf(request));
    await this.entrance.admit(request, reply, signedIn);
    return toSessionResponse(signedIn);
  }
}
