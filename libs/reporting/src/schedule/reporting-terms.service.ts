import { type Award, AwardsService } from '@awardbook/awards';
import { type Actor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay, may } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Named, REPORT_PARTS } from '../packages/report-package';
import { ReportChanged, ReportFieldInvalid } from '../reporting.errors';
import { type ReportingTerms, type ReportingTermsDraft } from './reporting-terms';
import * as queries from './reporting-terms.queries';

/** An award's terms, with who could review its reports. */
export interface TermsOfAward {
  readonly award: { readonly id: string; readonly startsOn: IsoDate; readonly endsOn: IsoDate };
  /** Null when nothing falls due of the award. */
  readonly terms: ReportingTerms | null;
  /** By name; empty for whoever may not choose. */
  readonly officers: readonly Named[];
}

/** What each award asks its recipient to report; a change of it moves what is due in the same transaction. */
@Injectable()
export class ReportingTermsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
  ) {}

  /** @throws NotAllowed, AwardNotFound */
  get(actor: Actor, idOrFain: string): Promise<TermsOfAward> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.snapshot(actor, async (tx) => {
      return this.answer(tx, actor, await this.awards.getWithin(tx, idOrFain));
    });
  }

  /**
   * Gives the award its terms, or others; what was handed over stays as it is.
   *
   * @param version the one that the caller has read; 0 when there were none
   * @throws NotAllowed, AwardNotFound, ReportChanged, ReportFieldInvalid
   */
  set(actor: Actor, idOrFain: string, version: number, draft: ReportingTermsDraft): Promise<TermsOfAward> {
    assertMay(actor, 'reporting.arrange');
    return this.transactions.run(actor, async (tx) => {
      // The award first, as everybody does who changes its dates.
      const award = await this.awards.getForChange(tx, idOrFain, undefined);
      const standing = await queries.findTerms(tx, award.id);
      const current = standing?.version ?? 0;
      if (current !== version) throw new ReportChanged('reporting terms', version, current);
      await checkTerms(tx, draft, standing);
      const terms = { ...draft, parts: inOrder(draft.parts) };
      await (standing === null ? queries.appendTerms : queries.storeTerms)(tx, award.id, terms);
      return this.answer(tx, actor, award);
    });
  }

  private async answer(tx: EntityManager, actor: Actor, award: Award): Promise<TermsOfAward> {
    return {
      award,
      terms: await queries.findTerms(tx, award.id),
      officers: may(actor, 'reporting.arrange') ? await queries.listReviewingOfficers(tx) : [],
    };
  }
}

const inOrder = (parts: ReportingTermsDraft['parts']): ReportingTermsDraft['parts'] =>
  REPORT_PARTS.map(({ code }) => code).filter((code) => parts.includes(code));

/** An officer who reviewed already may have left the office since; a new one has to be there. */
async function checkTerms(
  tx: EntityManager,
  { officerId }: ReportingTermsDraft,
  standing: ReportingTerms | null,
): Promise<void> {
  if (officerId === null || officerId === standing?.officer?.id) return;
  const officers = await queries.listReviewingOfficers(tx);
  if (officers.some(({ id }) => id === officerId)) return;
  throw new ReportFieldInvalid(
    '/officer',
    'not-an-officer',
    'Reports are reviewed by a program officer with an account here. Choose one of them, or nobody for any of them.',
  );
}
