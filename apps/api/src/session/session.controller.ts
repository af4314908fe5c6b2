import { type Authenticated, Sessions, SignIn } from '@awardbook/identity';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Entrance, clientOf } from '../http/access/entrance';
import { Needs, Open } from '../http/access/needs';
import { CurrentSession } from '../http/access/signed-in';
import { ShownOnce } from '../http/idempotency/shown-once';
import { ActingForRequest, SessionResponse, SignInRequest } from './session.dto';
import { toSessionResponse } from './to-responses';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly entrance: Entrance,
  ) {}

  /** Who is signed in, what they may do, and until when. */
  @Get()
  @Needs('account.own')
  read(@CurrentSession() who: Authenticated): SessionResponse {
    return toSessionResponse(who);
  }

  /** Signs in; the answer's cookie is the session. */
  @Post()
  @Open('here people sign in')
  @ShownOnce()
  async create(
    @Body() { email, password, code }: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const attempt = { email, password, ...(code !== undefined && { code }) };
    const signedIn = await this.signIn.signIn(attempt, clientOf(request));
    await this.entrance.admit(request, reply, signedIn);
    return toSessionResponse(signedIn);
  }

  /** Signs out; also when the session is over already. */
  @Delete()
  @HttpCode(204)
  @Open('signing out must succeed also when the session is over already')
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.entrance.leave(request, reply);
  }

  /** Stays signed in: the idle time begins anew. */
  @Post('renewal')
  @HttpCode(200)
  @Needs('account.own')
  async renew(@CurrentSession() who: Authenticated): Promise<SessionResponse> {
    return toSessionResponse(await this.sessions.renew(who));
  }

  /** Narrows what a grantee of several implementers reaches to one of them, or widens it to all. */
  @Put('acting-for')
  @Needs('account.own')
  async actFor(
    @CurrentSession() who: Authenticated,
    @Body() body: ActingForRequest,
  ): Promise<SessionResponse> {
    return toSessionResponse(await this.sessions.actFor(who, body.implementer));
  }
}
