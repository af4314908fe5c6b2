import { type PdfContent } from '@awardbook/pdf';
import { type FieldProblem } from '@awardbook/problems';
import { type EntityManager } from 'typeorm';
import { type ReportPackage, type ReportPartCode } from './report-package';

/** Anything that JSON can say; money as decimal strings, dates as YYYY-MM-DD. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * One part of a package: what the task list, the hand-over, the frozen copy and a correction need of it.
 *
 * Each part keeps its own tables and its own routes; the package knows nothing of what a part says.
 */
export interface ReportPart {
  readonly code: ReportPartCode;

  /**
   * What still stands in the way of handing the package over, in the order of the page; empty when nothing does.
   *
   * Pointers begin with the part: "/financial/expenditures". Each detail is a sentence that says what to do.
   */
  missing(tx: EntityManager, report: ReportPackage): Promise<FieldProblem[]>;

  /** Everything the part says, as it is kept for good when the package is accepted. */
  snapshot(tx: EntityManager, report: ReportPackage): Promise<Json>;

  /** Copies what an accepted package says into the draft that corrects it. */
  copy(tx: EntityManager, accepted: ReportPackage, correction: ReportPackage): Promise<void>;

  /**
   * How its snapshot looks in the frozen PDF, below the part's own heading; empty where nothing was reported.
   *
   * @param snapshot as `snapshot` gave it
   */
  printed(snapshot: Json): PdfContent[];

  /** True of a part whose print begins on a page of its own, as a form does. */
  readonly ownPage?: true;
}

/** Token of all parts, in the order of `REPORT_PARTS`; those of a package are the ones its `parts` name. */
export const REPORT_PART_PROVIDERS = Symbol('ReportParts');
