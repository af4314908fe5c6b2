import { AuditTrail } from '@awardbook/audit';
import { CONFIG, type Config, secretKeyOf } from '@awardbook/config';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { hashOf } from '../secrets/random-token';
import { unseal } from '../secrets/seal';
import { readRecoveryCode } from './recovery-code';
import { findSecret, useRecoveryCode, useStep } from './second-factor.queries';
import { isTotpShaped, stepOf } from './totp';

/** Checks codes of second factors, each good once. */
@Injectable()
export class SecondFactorCodes {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly trail: AuditTrail,
  ) {}

  /** Uses up six digits of the authenticator, or a recovery code; false when it is neither, or was used. */
  async use(tx: EntityManager, personId: string, code: string): Promise<boolean> {
    if (isTotpShaped(code)) return this.useDigits(tx, personId, code);
    const recovery = readRecoveryCode(code);
    if (recovery === null || !(await useRecoveryCode(tx, personId, hashOf(recovery)))) return false;
    await this.trail.recordWithin(tx, { kind: 'recovery-code-used', subject: personId });
    return true;
  }

  /** Whether the secret that is stored, confirmed or not, makes these digits now; uses them up. */
  async useDigits(tx: EntityManager, personId: string, code: string): Promise<boolean> {
    const stored = await findSecret(tx, personId);
    if (stored === null) return false;
    const step = stepOf(unseal(secretKeyOf(this.config), personId, stored.sealed), code, new Date());
    return step !== null && useStep(tx, personId, step);
  }
}
