import { type ProgramType } from '@awardbook/awards';
import { type IsoDate } from '@awardbook/fiscal';
import { type Named, type ReportPackage } from '../packages/report-package';
import { type Result, type ResultTheme } from './result';

/** What is asked of a result itself. */
export interface ResultFilter {
  /** Part of its title, of what changed, of the award's title or FAIN, or of any name of the implementer. */
  readonly q?: string | undefined;
  readonly theme?: ResultTheme | undefined;
  /** Code of a place. */
  readonly country?: string | undefined;
  /** Whether the office may publish it. */
  readonly publishable?: boolean | undefined;
  /** Results whose period touches these days, both included. */
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** What narrows the accepted results; the same names in the API and the page's URL. */
export interface AcceptedResultFilter extends ResultFilter {
  /** Id or FAIN. */
  readonly award?: string | undefined;
  /** Id or any name. */
  readonly implementer?: string | undefined;
  readonly programType?: ProgramType | undefined;
}

/** A result of an accepted report that no correction has taken the place of. */
export interface AcceptedResult extends Result {
  readonly report: Pick<ReportPackage, 'id' | 'kind' | 'periodStartsOn' | 'periodEndsOn'>;
  readonly award: { readonly id: string; readonly fain: string; readonly title: string };
  readonly implementer: Named;
  readonly acceptedAt: Date;
}
