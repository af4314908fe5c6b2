import {
  type Amendment,
  AmendmentApproval,
  type AmendmentPatch,
  AmendmentsService,
} from '@awardbook/amendments';
import { type Award, AwardsService } from '@awardbook/awards';
import { type Actor, systemActor } from '@awardbook/database';
import { type IsoDate, isoDate } from '@awardbook/fiscal';
import { type Services } from '../../support/services';

export const OFFICER: Actor = { ...systemActor('officer-1'), role: 'program-officer' };
export const FINANCE: Actor = { ...systemActor('finance-1'), role: 'finance' };

/** The rooms that amendments are made in, on one database. */
export class Amending {
  constructor(
    private readonly services: Services,
    readonly today: IsoDate = isoDate('2024-03-31'),
  ) {}

  get amendments(): AmendmentsService {
    return this.services.app.get(AmendmentsService);
  }

  get approval(): AmendmentApproval {
    return this.services.app.get(AmendmentApproval);
  }

  draft(award: Pick<Award, 'id'>, content: AmendmentPatch): Promise<Amendment> {
    return this.amendments.draft(OFFICER, award.id, content, this.today);
  }

  propose(amendment: Amendment): Promise<Amendment> {
    return this.amendments.propose(OFFICER, keyOf(amendment), this.today);
  }

  approve(amendment: Amendment, actor: Actor = FINANCE): Promise<Amendment> {
    return this.approval.approve(actor, keyOf(amendment), '', this.today);
  }

  /** Drafted, proposed and approved. */
  async amend(award: Pick<Award, 'id'>, content: AmendmentPatch): Promise<Amendment> {
    return this.approve(await this.propose(await this.draft(award, content)));
  }

  award(award: Pick<Award, 'id'>, asOf?: string): Promise<Award> {
    return this.services.app
      .get(AwardsService)
      .get(FINANCE, award.id, asOf === undefined ? undefined : isoDate(asOf));
  }
}

export const keyOf = ({ awardId, id, version }: Amendment) => ({ award: awardId, id, version });
