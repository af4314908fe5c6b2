import { CONFIG, type Config } from '@awardbook/config';
import { type Actor } from '@awardbook/database';
import { PeopleService, type Person } from '@awardbook/identity';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { IdPipe } from '../http/id.pipe';
import { ShownOnce } from '../http/idempotency/shown-once';
import { IfMatch, NeedsIfMatch, versionTag } from '../http/if-match';
import { linkNext, pageOf } from '../http/pagination.dto';
import {
  DeactivationRequest,
  InvitationRequest,
  InvitationResponse,
  OneTimeLinkResponse,
  PeopleListQuery,
  PeopleListResponse,
  PersonChangeRequest,
  PersonResponse,
} from './people.dto';
import { toLinkResponse, toPersonResponse } from './to-responses';

@ApiTags('people')
@Controller('people')
@Needs('people.manage')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** In the order of their names. */
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: PeopleListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PeopleListResponse> {
    const { items, next } = await this.people.list(actor, toFilter(query), pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toPersonResponse), next };
  }

  @Get(':id')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonResponse> {
    return tagged(await this.people.get(actor, id), reply);
  }

  /** Lets somebody in: the answer has the link to hand over, which is shown this once. */
  @Post()
  @ShownOnce()
  async invite(
    @CurrentActor() actor: Actor,
    @Body() { name, email, role, implementers = [] }: InvitationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InvitationResponse> {
    const { person, link } = await this.people.invite(actor, { name, email, role, implementers });
    void reply.header('Location', `/api/people/${person.id}`);
    return { person: toPersonResponse(person), link: toLinkResponse(this.config.publicUrl, link) };
  }

  /** Changes what the body names; needs If-Match. Another role ends the person's sessions and tokens. */
  @Patch(':id')
  @NeedsIfMatch('person')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { name, role, implementers }: PersonChangeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonResponse> {
    const patch = {
      ...(name !== undefined && { name }),
      ...(role !== undefined && { role }),
      ...(implementers !== undefined && { implementers }),
    };
    return tagged(await this.people.change(actor, id, version, patch), reply);
  }

  /** Ends every session and token at once; what the person recorded stays. */
  @Post(':id/deactivation')
  @HttpCode(200)
  async deactivate(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: DeactivationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonResponse> {
    return tagged(await this.people.deactivate(actor, id, reason), reply);
  }

  /** Lets a deactivated person in again. */
  @Post(':id/reactivation')
  @HttpCode(200)
  async reactivate(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonResponse> {
    return tagged(await this.people.reactivate(actor, id), reply);
  }

  /** A new link in place of the one before: an invitation, or for who is active, one to choose a new password by. */
  @Post(':id/one-time-link')
  @ShownOnce()
  async renewLink(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<OneTimeLinkResponse> {
    return toLinkResponse(this.config.publicUrl, await this.people.renewLink(actor, id));
  }

  /** For who has lost their authenticator and every recovery code: takes the second factor and the password away. */
  @Delete(':id/second-factor')
  async resetSecondFactor(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<OneTimeLinkResponse> {
    return toLinkResponse(this.config.publicUrl, await this.people.resetSecondFactor(actor, id));
  }

  /** Makes the person anonymous, for good: what they recorded stays, and names nobody. */
  @Delete(':id')
  async anonymise(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonResponse> {
    return tagged(await this.people.anonymise(actor, id), reply);
  }
}

function toFilter({ q, role, status, concern }: PeopleListQuery) {
  return {
    ...(q !== undefined && { q }),
    ...(role !== undefined && { role }),
    ...(status !== undefined && { status }),
    ...(concern !== undefined && { concern }),
  };
}

/** The person as every answer shows them, with the tag that a later change must name. */
function tagged(person: Person, reply: FastifyReply): PersonResponse {
  const body = toPersonResponse(person);
  void reply.header('ETag', versionTag(person.version, body));
  return body;
}
