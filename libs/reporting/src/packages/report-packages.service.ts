import { AwardsService } from '@awardbook/awards';
import { type Actor, isUuid, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type ListedReport } from '../board/report-list';
import { ReportChanged, ReportNotFound } from '../reporting.errors';
import { type ReportPackage } from './report-package';
import * as queries from './report-packages.queries';

/** What grantees owe and have handed in. Row-level security keeps grantees to their own. */
@Injectable()
export class ReportPackagesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
  ) {}

  /** Newest period first. @param today what is late, is late on this day. @throws NotAllowed, AwardNotFound */
  async listOfAward(actor: Actor, idOrFain: string, today: IsoDate): Promise<ListedReport[]> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.snapshot(actor, async (tx) =>
      queries.listPackagesOfAward(tx, (await this.awards.getWithin(tx, idOrFain)).id, today),
    );
  }

  /** @throws NotAllowed, ReportNotFound */
  async get(actor: Actor, id: string): Promise<ReportPackage> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.read(actor, (tx) => this.getWithin(tx, id));
  }

  /** @throws ReportNotFound */
  async getWithin(tx: EntityManager, id: string): Promise<ReportPackage> {
    const found = isUuid(id) ? await queries.findPackage(tx, id) : null;
    if (found === null) throw new ReportNotFound(id);
    return found;
  }

  /**
   * For a step or a change within a transaction: others wait until it ends.
   *
   * @param version the one that the caller has read
   * @throws ReportNotFound, ReportChanged
   */
  async getForChange(tx: EntityManager, id: string, version: number): Promise<ReportPackage> {
    const current = isUuid(id) ? await queries.lockPackage(tx, id) : null;
    if (current === null) throw new ReportNotFound(id);
    if (current !== version) throw new ReportChanged('report', version, current);
    return this.getWithin(tx, id);
  }
}
