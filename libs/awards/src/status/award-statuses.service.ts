import { type Actor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type Award } from '../award';
import { AwardFieldInvalid, StatusStepImpossible } from '../awards.errors';
import { AwardsService } from '../awards.service';
import { findStep, STATUS_STEPS, statusInWords } from './award-status';
import { type StatusChange, type StatusChangeDraft, type StatusHistory } from './status-change';
import { appendStatusChange, listStatusChanges } from './status-changes.queries';

const MAX_REASON_LENGTH = 1000;

/** Where awards stand in their lives, and how they go on. */
@Injectable()
export class AwardStatuses {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
  ) {}

  /** @throws NotAllowed, AwardNotFound */
  history(actor: Actor, idOrFain: string): Promise<StatusHistory> {
    assertMay(actor, 'portfolio.read');
    return this.transactions.snapshot(actor, async (tx) => {
      const { id, status } = await this.awards.getWithin(tx, idOrFain);
      return { status, changes: await listStatusChanges(tx, id), possible: STATUS_STEPS[status] };
    });
  }

  /**
   * Takes the award to another status.
   *
   * @param version the one that the caller has read
   * @param today a change counts from that day or an earlier one: what is to come is recorded when it comes
   * @throws NotAllowed, AwardNotFound, AwardChanged, StatusStepImpossible, AwardFieldInvalid
   */
  async change(
    actor: Actor,
    idOrFain: string,
    version: number,
    given: StatusChangeDraft,
    today: IsoDate,
  ): Promise<Award> {
    assertMay(actor, 'awards.record');
    const draft = { ...given, reason: (given.reason ?? '').trim() };
    return this.transactions.run(actor, async (tx) => {
      const award = await this.awards.getForChange(tx, idOrFain, version);
      checkStep(award, draft);
      const [latest] = await listStatusChanges(tx, award.id);
      checkDay(draft.effectiveOn, latest, today);
      await appendStatusChange(tx, award.id, award.status, draft);
      return this.awards.getWithin(tx, award.id);
    });
  }
}

/** @throws StatusStepImpossible, AwardFieldInvalid when a reason is missing or too long */
function checkStep({ fain, status }: Award, { to, reason }: StatusChangeDraft & { reason: string }): void {
  const step = findStep(status, to);
  if (step === null) throw new StatusStepImpossible(fain, status, to);
  if (step.needsReason && reason === '') {
    const detail = `Say why award ${fain}, which is ${statusInWords(status)}, becomes ${statusInWords(to)}: the change needs a reason.`;
    throw new AwardFieldInvalid('/reason', 'reason-missing', detail);
  }
  if (reason.length > MAX_REASON_LENGTH) {
    const detail = `The reason has at most 1,000 characters; it has ${reason.length.toLocaleString('en-US')}.`;
    throw new AwardFieldInvalid('/reason', 'reason-length', detail);
  }
}

/** @throws AwardFieldInvalid when the day is still to come, or before that of the latest change */
function checkDay(effectiveOn: IsoDate, latest: StatusChange | undefined, today: IsoDate): void {
  if (effectiveOn > today) {
    const detail = `The change takes effect on ${effectiveOn}, after today, ${today}. Record it when the day has come.`;
    throw new AwardFieldInvalid('/effectiveOn', 'still-to-come', detail);
  }
  if (latest !== undefined && effectiveOn < latest.effectiveOn) {
    const detail = `The award became ${statusInWords(latest.to)} on ${latest.effectiveOn}; the next change is of that day or later, not of ${effectiveOn}.`;
    throw new AwardFieldInvalid('/effectiveOn', 'before-latest-change', detail);
  }
}
