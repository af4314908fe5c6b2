import { type Actor, brokenConstraint, Transactions } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { type PdfContent } from '@awardbook/pdf';
import { type FieldProblem } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { copiesOf } from '../attachments/attachments.queries';
import { UNSAVED_VERSION } from '../packages/draft-part';
import { type ReportPackage } from '../packages/report-package';
import { ReportPackagesService } from '../packages/report-packages.service';
import { type Json, type ReportPart } from '../packages/report-part';
import { ReportChanged, ReportFieldInvalid, reportRefusing } from '../reporting.errors';
import { type Result, type ResultDraft, type ResultList } from './result';
import { checkResults, missingOfResult } from './result-checks';
import { resultPages } from './result-pages';
import * as queries from './results.queries';

/** What came of the work, by theme, country and period, as the office's fact sheets tell it. */
@Injectable()
export class ResultsService implements ReportPart {
  readonly code = 'results';

  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ReportPackagesService,
  ) {}

  /** @throws NotAllowed, ReportNotFound */
  get(actor: Actor, reportId: string): Promise<ResultList> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.snapshot(actor, async (tx) => {
      const { id } = await this.reports.getWithin(tx, reportId);
      return queries.readResults(tx, id);
    });
  }

  /**
   * Saves all results of the report as far as they have come.
   *
   * @param version the one that the writer has read
   * @throws NotAllowed, ReportNotFound, ReportNotDraft, ReportChanged, ReportFieldInvalid
   */
  async save(
    actor: Actor,
    reportId: string,
    version: number,
    drafts: readonly ResultDraft[],
  ): Promise<ResultList> {
    assertMay(actor, 'grantee-reports.write');
    const checked = checkResults(drafts);
    return reportRefusing(() =>
      this.transactions.run(actor, async (tx) => {
        const { id } = await this.reports.getWithin(tx, reportId);
        await assertPlaces(tx, checked);
        if (!(await queries.raiseListVersion(tx, id, version))) {
          const { version: current } = await queries.readResults(tx, id);
          throw new ReportChanged('results part', version, current);
        }
        await replaced(tx, id, checked);
        return queries.readResults(tx, id);
      }),
    );
  }

  async missing(tx: EntityManager, report: ReportPackage): Promise<FieldProblem[]> {
    const { results } = await queries.readResults(tx, report.id);
    return results.flatMap((result, index) => missingOfResult(result, index + 1));
  }

  async snapshot(tx: EntityManager, report: ReportPackage): Promise<Json> {
    const { results } = await queries.readResults(tx, report.id);
    return results.map((result) => ({ ...result }));
  }

  printed(snapshot: Json): PdfContent[] {
    return resultPages(snapshot as unknown as Result[]);
  }

  /** Evidence that is an attachment becomes the copy of that attachment, whichever part is copied first. */
  async copy(tx: EntityManager, accepted: ReportPackage, correction: ReportPackage): Promise<void> {
    const { results } = await queries.readResults(tx, accepted.id);
    const copies = await copiesOf(tx, accepted.id, correction.id);
    await queries.raiseListVersion(tx, correction.id, UNSAVED_VERSION);
    await queries.replaceResults(
      tx,
      correction.id,
      results.map((result) => ({
        ...result,
        evidenceAttachmentId: copies.get(result.evidenceAttachmentId ?? '') ?? null,
      })),
    );
  }
}

/** @throws EvidenceGone */
async function replaced(tx: EntityManager, reportId: string, drafts: readonly ResultDraft[]): Promise<void> {
  try {
    await queries.replaceResults(tx, reportId, drafts);
  } catch (error) {
    if (brokenConstraint(error) === 'report_results_evidence') throw new EvidenceGone();
    throw error;
  }
}

/** An attachment was removed while somebody named it as evidence. */
class EvidenceGone extends ReportFieldInvalid {
  constructor() {
    super(
      '/results',
      'evidence-gone',
      'An attachment that is named as evidence is not in this report any more. Choose another one, or give a link.',
    );
  }
}

/** @throws ReportFieldInvalid */
async function assertPlaces(tx: EntityManager, drafts: readonly ResultDraft[]): Promise<void> {
  const known = await queries.findPlaces(
    tx,
    drafts.flatMap(({ place }) => place ?? []),
  );
  const index = drafts.findIndex(({ place }) => place !== null && !known.has(place));
  if (index < 0) return;
  const detail = `“${drafts[index]?.place}” is no place here. Use the code of a country, such as GH, or of a region.`;
  throw new ReportFieldInvalid(`/results/${index}/place`, 'place-unknown', detail);
}
