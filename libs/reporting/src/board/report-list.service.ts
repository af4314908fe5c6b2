import { AwardsService } from '@awardbook/awards';
import { type Actor, type Page, type PageRequest, toPage, Transactions } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { ImplementersService } from '@awardbook/implementers';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import {
  type ListedReport,
  type ReportGroup,
  type ReportGrouping,
  type ReportCounts,
  type ReportListFilter,
} from './report-list';
import { type FinancialFact, listFinancialFacts } from './financial-facts.queries';
import {
  type IndicatorFact,
  listIndicatorFacts,
  listResultFacts,
  type ResultFact,
} from './report-facts.queries';
import { listReportGroups } from './report-groups.queries';
import { orderOf, placeOf, readAfter } from './report-list-order';
import { type ResultFilter } from '../results/accepted-result';
import { type ReportListRequest } from './report-list-request';
import { countListed, countReports, listReports, toListed } from './report-list.queries';

export interface ReportListPage extends Page<ListedReport> {
  readonly counts: ReportCounts;
  /** All that match, shown or not. */
  readonly total: number;
}

/** Reports over all awards in reach: what is due, late, in review and accepted. */
@Injectable()
export class ReportListService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
    private readonly implementers: ImplementersService,
  ) {}

  /**
   * A page of the list, with its counts, of one moment.
   *
   * @throws NotAllowed, AwardNotFound, ImplementerNotFound, CursorUnreadable
   */
  async list(actor: Actor, request: ReportListRequest, page: PageRequest): Promise<ReportListPage> {
    assertMay(actor, 'grantee-reports.read');
    const order = orderOf(request.sort ?? 'due');
    const after = readAfter(page.cursor, order);
    const day = request.onDate;
    return this.transactions.snapshot(actor, async (tx) => {
      const filter = await this.resolved(tx, request.filter);
      const rows = await listReports(tx, { filter, day, order, after, limit: page.limit + 1 });
      const counts = await countReports(tx, filter, day);
      const total = totalOf(filter, counts) ?? (await countListed(tx, filter, day));
      const { items, next } = toPage(rows, page.limit, placeOf(order));
      return { items: items.map(toListed), next, counts, total };
    });
  }

  /**
   * All that match, without pages.
   *
   * @throws NotAllowed, AwardNotFound, ImplementerNotFound
   */
  async listAll(actor: Actor, { filter, onDate, sort }: ReportListRequest): Promise<ListedReport[]> {
    const order = orderOf(sort ?? 'due');
    const rows = await this.ofAll(actor, filter, (tx, resolved) =>
      listReports(tx, { filter: resolved, day: onDate, order, after: null, limit: null }),
    );
    return rows.map(toListed);
  }

  /** What accepted reports count, award by award. @throws NotAllowed, AwardNotFound, ImplementerNotFound */
  async indicatorFacts(actor: Actor, { filter, onDate }: ReportListRequest): Promise<IndicatorFact[]> {
    return this.ofAll(actor, filter, (tx, resolved) => listIndicatorFacts(tx, resolved, onDate));
  }

  /**
   * Results in accepted reports, the latest first.
   *
   * @param asked which of them
   * @throws NotAllowed, AwardNotFound, ImplementerNotFound
   */
  async resultFacts(
    actor: Actor,
    { filter, onDate }: ReportListRequest,
    asked: ResultFilter,
  ): Promise<ResultFact[]> {
    return this.ofAll(actor, filter, (tx, resolved) =>
      listResultFacts(tx, { filter: resolved, asked }, onDate),
    );
  }

  /** What was handed in as SF-425, award by award, with what the ledger says. @throws NotAllowed, AwardNotFound, ImplementerNotFound */
  async financialFacts(actor: Actor, { filter, onDate }: ReportListRequest): Promise<FinancialFact[]> {
    return this.ofAll(actor, filter, (tx, resolved) => listFinancialFacts(tx, resolved, onDate));
  }

  private async ofAll<Row>(
    actor: Actor,
    filter: ReportListFilter,
    read: (tx: EntityManager, resolved: ReportListFilter) => Promise<Row[]>,
  ): Promise<Row[]> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.read(actor, async (tx) => read(tx, await this.resolved(tx, filter)));
  }

  /**
   * Open reports by officer, implementer or award: those with the most that is late first, 200 groups at most.
   *
   * @throws NotAllowed, AwardNotFound, ImplementerNotFound
   */
  async groups(
    actor: Actor,
    { filter, onDate }: ReportListRequest,
    by: ReportGrouping,
  ): Promise<{ groups: ReportGroup[]; total: number }> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.read(actor, async (tx) =>
      listReportGroups(tx, await this.resolved(tx, filter), { by, day: onDate }),
    );
  }

  /** The filter with the ids of award and implementer. */
  private async resolved(tx: EntityManager, filter: ReportListFilter): Promise<ReportListFilter> {
    const { award, implementer } = filter;
    return {
      ...filter,
      award: award && (await this.awards.getWithin(tx, award)).id,
      implementer: implementer && (await this.implementers.getWithin(tx, implementer)).id,
    };
  }
}

/** How many match as far as the counts tell; null when more than states narrow the list. */
function totalOf(filter: ReportListFilter, counts: ReportCounts): number | null {
  const { states, late, open, soon, dueFrom, dueTo } = filter;
  if ([open, soon, dueFrom, dueTo].some((one) => one !== undefined)) return null;
  if (late !== undefined) return states === undefined && late ? counts.late : null;
  const chosen = counts.states.filter(({ state }) => states?.includes(state) ?? true);
  return chosen.reduce((sum, { reports }) => sum + reports, 0);
}
