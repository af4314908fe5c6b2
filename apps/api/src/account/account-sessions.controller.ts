import { type Actor } from '@awardbook/database';
import { type Authenticated, Sessions } from '@awardbook/identity';
import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor, CurrentSession } from '../http/access/signed-in';
import { IdPipe } from '../http/id.pipe';
import { AccountSessionListResponse } from './account.dto';
import { toSessionItem } from './to-responses';

/** The browsers that the person is signed in with. */
@ApiTags('account')
@Controller('account/sessions')
@Needs('account.own')
export class AccountSessionsController {
  constructor(private readonly sessions: Sessions) {}

  /** The one used last first. */
  @Get()
  async list(@CurrentSession() { actor, session }: Authenticated): Promise<AccountSessionListResponse> {
    const sessions = await this.sessions.list(actor);
    return { items: sessions.map((each) => toSessionItem(each, session.id)), next: null };
  }

  /** Ends one session; its browser has to sign in again. */
  @Delete(':id')
  @HttpCode(204)
  async end(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.sessions.endOther(actor, id);
  }

  /** Ends every session but the one that asks. */
  @Delete()
  @HttpCode(204)
  async endOthers(@CurrentSession() who: Authenticated): Promise<void> {
    await this.sessions.endOthers(who);
  }
}
