import { type Actor } from '@awardbook/database';
import { SecondFactor } from '@awardbook/identity';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ShownOnce } from '../http/idempotency/shown-once';
import {
  PasswordConfirmationRequest,
  RecoveryCodesResponse,
  SecondFactorCodeRequest,
  SecondFactorResponse,
} from './account.dto';

@ApiTags('account')
@Controller('account')
@Needs('account.own')
export class SecondFactorController {
  constructor(private readonly secondFactor: SecondFactor) {}

  /** Makes a secret for an app that shows codes; the second factor is on once a code of it comes back. */
  @Post('second-factor')
  @ShownOnce()
  async begin(@CurrentActor() actor: Actor): Promise<SecondFactorResponse> {
    return this.secondFactor.begin(actor);
  }

  /** Turns the second factor on. */
  @Put('second-factor')
  async confirm(
    @CurrentActor() actor: Actor,
    @Body() { code }: SecondFactorCodeRequest,
  ): Promise<RecoveryCodesResponse> {
    return { recoveryCodes: await this.secondFactor.confirm(actor, code) };
  }

  /** Turns the second factor off. */
  @Delete('second-factor')
  @HttpCode(204)
  async turnOff(
    @CurrentActor() actor: Actor,
    @Body() { password }: PasswordConfirmationRequest,
  ): Promise<void> {
    await this.secondFactor.turnOff(actor, password);
  }

  /** Makes new recovery codes; the old ones let nobody in any more. */
  @Post('recovery-codes')
  @ShownOnce()
  async renewRecoveryCodes(
    @CurrentActor() actor: Actor,
    @Body() { password }: PasswordConfirmationRequest,
  ): Promise<RecoveryCodesResponse> {
    return { recoveryCodes: await this.secondFactor.renewRecoveryCodes(actor, password) };
  }
}
