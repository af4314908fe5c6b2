import { type AwardScope, type EntryFilter } from '@awardbook/ledger';
import { type PortfolioReport } from '@awardbook/rollups';
import { type HomeFigures, type WorkItem } from './work-item';

/** What narrows the dashboard: all of it can be said of money and, but for the years of action, of awards. */
export interface DashboardFilter
  extends Pick<EntryFilter, 'yearOfActionFrom' | 'yearOfActionTo'>, AwardScope {}

/** The portfolio at a glance. */
export interface Dashboard {
  /** Of the awards that the filter leaves, whatever its years of action: an award is not of a year. */
  readonly awards: Pick<HomeFigures, 'awards' | 'activeAwards'>;
  /** The most urgent first; only what has rows. */
  readonly attention: readonly WorkItem[];
  /** What was looked at and had nothing. */
  readonly clear: readonly string[];
  readonly money: Omit<PortfolioReport, 'filters'>;
  readonly filters: DashboardFilter;
}
