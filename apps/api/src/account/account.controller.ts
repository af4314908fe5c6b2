import { type Actor } from '@awardbook/database';
import { AccountService, type Authenticated } from '@awardbook/identity';
import { Body, Controller, Get, HttpCode, Patch, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor, CurrentSession } from '../http/access/signed-in';
import { AccountChangeRequest, AccountResponse, PasswordChangeRequest } from './account.dto';
import { toAccountResponse } from './to-responses';

@ApiTags('account')
@Controller('account')
@Needs('account.own')
export class AccountController {
  constructor(private readonly account: AccountService) {}

  /** One's own account. */
  @Get()
  async read(@CurrentActor() actor: Actor): Promise<AccountResponse> {
    return toAccountResponse(await this.account.get(actor));
  }

  /** Changes one's own name. */
  @Patch()
  async change(
    @CurrentActor() actor: Actor,
    @Body() { name }: AccountChangeRequest,
  ): Promise<AccountResponse> {
    await this.account.rename(actor, name);
    return this.read(actor);
  }

  /** Chooses a new password; every other session ends. */
  @Put('password')
  @HttpCode(204)
  async changePassword(
    @CurrentSession() who: Authenticated,
    @Body() { current, next }: PasswordChangeRequest,
  ): Promise<void> {
    await this.account.changePassword(who, { current, next });
  }
}
