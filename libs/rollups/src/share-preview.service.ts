import { AwardsService, type ShareSetDraft } from '@awardbook/awards';
import { type Actor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { compareYears, lastDayOf, type SharePreview } from './share-preview';
import { listYearSums } from './share-preview.queries';

/** Tells what a change of shares would do to the sums, before anybody makes it. */
@Injectable()
export class SharePreviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
  ) {}

  /**
   * The sums of the award as they are and as they would be, to the cent.
   *
   * The change is made and taken back: what is shown comes from the same rule that deals the money afterwards.
   *
   * @throws NotAllowed, AwardNotFound, ShareInvalid, SharesNotWhole, ShareSetBeforeClosedYear
   */
  async preview(actor: Actor, idOrFain: string, draft: ShareSetDraft, today: IsoDate): Promise<SharePreview> {
    assertMay(actor, 'awards.record');
    const { split, effectiveOn } = draft;
    return this.transactions.rehearse(actor, async (tx) => {
      const { id } = await this.awards.getWithin(tx, idOrFain);
      const before = await listYearSums(tx, id, split);
      await this.awards.setSharesWithin(tx, actor, id, draft, { today });
      const after = await listYearSums(tx, id, split);
      const sets = (await this.awards.getSharesWithin(tx, id))[split];
      return { split, effectiveOn, until: lastDayOf(effectiveOn, sets), ...compareYears(before, after) };
    });
  }
}
