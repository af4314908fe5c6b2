import { type Actor, Transactions } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { type PdfContent } from '@awardbook/pdf';
import { type FieldProblem } from '@awardbook/problems';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { keptText, UNSAVED_VERSION } from '../packages/draft-part';
import { type ReportPackage } from '../packages/report-package';
import { ReportPackagesService } from '../packages/report-packages.service';
import { type Json, type ReportPart } from '../packages/report-part';
import { ReportChanged, ReportFieldInvalid, reportRefusing } from '../reporting.errors';
import {
  MAX_SECTION_LENGTH,
  type Progress,
  PROGRESS_SECTIONS,
  type ProgressSection,
  type ProgressText,
  sectionsDue,
} from './progress';
import * as queries from './progress.queries';

/** The narrative of a report: what was done, what came of it, what stood in the way. */
@Injectable()
export class ProgressService implements ReportPart {
  readonly code = 'progress';

  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ReportPackagesService,
  ) {}

  /** @throws NotAllowed, ReportNotFound */
  get(actor: Actor, reportId: string): Promise<Progress> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.snapshot(actor, async (tx) => {
      const { id } = await this.reports.getWithin(tx, reportId);
      return queries.readProgress(tx, id);
    });
  }

  /**
   * Saves the narrative as far as it has come; what is missing is asked for when the report is handed over.
   *
   * @param version the one that the writer has read
   * @throws NotAllowed, ReportNotFound, ReportNotDraft, ReportChanged, ReportFieldInvalid
   */
  async save(actor: Actor, reportId: string, version: number, typed: ProgressText): Promise<Progress> {
    assertMay(actor, 'grantee-reports.write');
    const text = checkText(typed);
    return reportRefusing(() =>
      this.transactions.run(actor, async (tx) => {
        const { id } = await this.reports.getWithin(tx, reportId);
        const saved = await queries.storeProgress(tx, id, version, text);
        const current = await queries.readProgress(tx, id);
        if (!saved) throw new ReportChanged('progress part', version, current.version);
        return current;
      }),
    );
  }

  async missing(tx: EntityManager, report: ReportPackage): Promise<FieldProblem[]> {
    const progress = await queries.readProgress(tx, report.id);
    return sectionsDue(report.kind)
      .filter(({ code }) => progress[code].trim() === '')
      .map(({ code, label }) => ({
        pointer: `/progress/${code}`,
        code: 'section-empty',
        detail: `“${label}” is empty. Write at least a sentence, also when there was nothing to report.`,
      }));
  }

  async snapshot(tx: EntityManager, report: ReportPackage): Promise<Json> {
    return textOf(await queries.readProgress(tx, report.id));
  }

  printed(snapshot: Json): PdfContent[] {
    const text = snapshot as unknown as ProgressText;
    return PROGRESS_SECTIONS.filter(({ code }) => text[code] !== '').flatMap(({ code, label }) => [
      { text: label, style: 'name' },
      { text: text[code], margin: [0, 0, 0, 6] },
    ]);
  }

  async copy(tx: EntityManager, accepted: ReportPackage, correction: ReportPackage): Promise<void> {
    const text = textOf(await queries.readProgress(tx, accepted.id));
    await queries.storeProgress(tx, correction.id, UNSAVED_VERSION, text);
  }
}

/** @throws ReportFieldInvalid */
function checkText(typed: ProgressText): ProgressText {
  const entries = PROGRESS_SECTIONS.map(({ code, label }): [ProgressSection, string] => {
    const text = keptText(typed[code]);
    const { length } = [...text];
    if (length > MAX_SECTION_LENGTH) {
      const detail = `“${label}” has ${length.toLocaleString('en-US')} characters; at most ${MAX_SECTION_LENGTH.toLocaleString('en-US')} are kept. Shorten it, or attach a file.`;
      throw new ReportFieldInvalid(`/${code}`, 'section-too-long', detail);
    }
    return [code, text];
  });
  return Object.fromEntries(entries) as ProgressText;
}

function textOf({ activities, achievements, challenges, nextPeriod, sustainability }: ProgressText) {
  return { activities, achievements, challenges, nextPeriod, sustainability };
}
