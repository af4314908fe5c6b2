import { awardRefusalOf, AwardsService } from '@awardbook/awards';
import { systemActor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { ledgerRefusalOf } from '@awardbook/ledger';
import { DomainError } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type Amendment } from './amendment';
import { AmendmentApproval } from './amendment-approval.service';
import { LEDGER_WOULD_REFUSE } from './amendment-problems';
import { AmendmentChanged, AmendmentNotFound, AmendmentStepImpossible } from './amendments.errors';
import { findAmendment, lockAward, storeState } from './amendments.queries';

/** Nobody's approval: nothing of it stays. */
const REHEARSAL = systemActor('rehearsal');

/** Somebody's step came in between; whoever looks next sees it. */
const OVERTAKEN = [AmendmentChanged, AmendmentNotFound, AmendmentStepImpossible];

/** Tells what the ledger would say to an approval, by approving and taking everything back. */
@Injectable()
export class AmendmentRehearsal {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
    private readonly approval: AmendmentApproval,
  ) {}

  /**
   * The amendment, and with it what the ledger would refuse of its money if it were approved now.
   *
   * Only what moves money and has no other problem is rehearsed: anything else is told without.
   */
  async foretold(amendment: Amendment, today: IsoDate): Promise<Amendment> {
    const { state, money, preview } = amendment;
    if ((state !== 'draft' && state !== 'proposed') || money.length === 0 || preview.problems.length > 0)
      return amendment;
    const refusal = await this.refusalOf(amendment, today);
    if (refusal === null) return amendment;
    const detail = `If it were approved now, the ledger would refuse its money: ${refusal.message}`;
    const problem = { pointer: '/money', code: LEDGER_WOULD_REFUSE, detail };
    return { ...amendment, preview: { ...preview, problems: [problem] } };
  }

  private async refusalOf({ id, awardId }: Amendment, today: IsoDate): Promise<DomainError | null> {
    try {
      await this.transactions.rehearse(REHEARSAL, async (tx) => {
        await lockAward(tx, awardId);
        const award = await this.awards.getWithin(tx, awardId);
        let record = await findAmendment(tx, awardId, id);
        if (record?.state === 'draft') {
          await storeState(tx, record, 'proposed');
          record = await findAmendment(tx, awardId, id);
        }
        if (record?.state === 'proposed')
          await this.approval.applyWithin(tx, REHEARSAL, { record, award, remark: '', today });
      });
      return null;
    } catch (error) {
      const refusal = awardRefusalOf(ledgerRefusalOf(error));
      if (!(refusal instanceof DomainError)) throw refusal;
      return OVERTAKEN.some((kind) => refusal instanceof kind) ? null : refusal;
    }
  }
}
