import { AwardsService } from '@awardbook/awards';
import { type Actor, type Page, type PageRequest, Transactions } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { ImplementersService } from '@awardbook/implementers';
import { Injectable } from '@nestjs/common';
import { type AcceptedResult, type AcceptedResultFilter } from './accepted-result';
import { listAcceptedResults } from './accepted-results.queries';

/** What the office's awards have achieved, as far as it was reported and accepted. */
@Injectable()
export class AcceptedResultsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
    private readonly implementers: ImplementersService,
  ) {}

  /**
   * Newest first; each result once, as its latest accepted report has it.
   *
   * @throws NotAllowed, AwardNotFound, ImplementerNotFound, CursorUnreadable
   */
  list(actor: Actor, filter: AcceptedResultFilter, page: PageRequest): Promise<Page<AcceptedResult>> {
    assertMay(actor, 'grantee-reports.read');
    const { award, implementer } = filter;
    return this.transactions.snapshot(actor, async (tx) => {
      const resolved = {
        ...filter,
        award: award && (await this.awards.getWithin(tx, award)).id,
        implementer: implementer && (await this.implementers.getWithin(tx, implementer)).id,
      };
      return listAcceptedResults(tx, resolved, page);
    });
  }
}
