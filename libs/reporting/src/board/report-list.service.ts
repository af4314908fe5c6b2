import { AwardsService } from '@awardbook/awards';
import { type Actor, type Page, type PageRequest, toPage, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
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
  type ReportListSort,
} from './report-list';
import { listReportGroups } from './report-groups.queries';
import { orderOf, placeOf, readAfter } from './report-list-order';
import { countListed, countReports, listReports, toListed } from './report-list.queries';

/** What of the list is asked for. */
export interface ReportListRequest {
  readonly filter: ReportListFilter;
  /** What is late, is late on this day. */
  readonly onDate: IsoDate;
  /** What is due first comes first when left out. */
  readonly sort?: ReportListSort | undefined;
}

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
