import { AuditTrail } from '@awardbook/audit';
import { CONFIG, type Config } from '@awardbook/config';
import { type Actor, Transactions } from '@awardbook/database';
import { FileStore } from '@awardbook/files';
import { assertMay } from '@awardbook/identity';
import { writePdf } from '@awardbook/pdf';
import { assert } from '@awardbook/problems';
import { Inject, Injectable } from '@nestjs/common';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type EntityManager } from 'typeorm';
import { REPORT_PARTS, type ReportPackage } from '../packages/report-package';
import { ReportPackagesService } from '../packages/report-packages.service';
import { ReportSnapshotNotFound } from '../reporting.errors';
import { ReportTasks } from '../steps/report-tasks';
import { canonicalJson } from './canonical-json';
import {
  type ReportSnapshot,
  type SnapshotContent,
  type SnapshotForm,
  snapshotFileName,
  toSnapshotJson,
} from './report-snapshot';
import { appendSnapshot, findSnapshot } from './report-snapshots.queries';
import { snapshotPages } from './snapshot-pages';

/** A report of words and tables; more is a fault of ours. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What was accepted, frozen in two files that are served as they were written ever after. */
@Injectable()
export class ReportSnapshots {
  private readonly files: FileStore;

  constructor(
    private readonly transactions: Transactions,
    private readonly packages: ReportPackagesService,
    private readonly tasks: ReportTasks,
    private readonly trail: AuditTrail,
    @Inject(CONFIG) { dataDir }: Config,
  ) {
    this.files = new FileStore(path.join(dataDir, 'accepted-reports'));
  }

  /**
   * Freezes a package that the same transaction accepted.
   *
   * The files have their names before the row is committed, so that there is never a row without them; the package is
   * locked, and an acceptance that is taken back leaves files that the next one replaces.
   */
  async freezeWithin(tx: EntityManager, packageId: string): Promise<void> {
    const report = await this.packages.getWithin(tx, packageId);
    const content = await this.contentOf(tx, report);
    const json = await this.keep(`${report.id}.json`, Buffer.from(canonicalJson(toSnapshotJson(content))));
    const pages = snapshotPages(content, this.tasks.partsOf(report), json.sha256);
    const pdf = await this.keep(`${report.id}.pdf`, await writePdf(pages));
    await appendSnapshot(tx, report.id, { json, pdf });
  }

  /** Null until it is accepted. @throws ReportNotFound */
  async find(actor: Actor, id: string): Promise<ReportSnapshot | null> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.read(actor, (tx) => findSnapshot(tx, id));
  }

  /**
   * The file as it was written at acceptance; that it was taken is recorded.
   *
   * @throws NotAllowed, ReportNotFound, ReportSnapshotNotFound
   */
  async openFile(
    actor: Actor,
    id: string,
    form: SnapshotForm,
  ): Promise<{ fileName: string; sha256: string; stream: Readable; sizeBytes: number }> {
    assertMay(actor, 'grantee-reports.read');
    const { report, snapshot } = await this.transactions.read(actor, async (tx) => {
      const found = await this.packages.getWithin(tx, id);
      return { report: found, snapshot: await findSnapshot(tx, found.id) };
    });
    const opened = snapshot && (await this.files.open(`${report.id}.${form}`));
    if (snapshot === null || opened === null) throw new ReportSnapshotNotFound(report.state);
    const { sha256 } = snapshot[form];
    await this.trail.record(actor, {
      kind: 'report-downloaded',
      subject: report.id,
      awardId: report.award.id,
      details: { form, sha256 },
    });
    return { fileName: snapshotFileName(report, form), sha256, ...opened };
  }

  private async contentOf(tx: EntityManager, report: ReportPackage): Promise<SnapshotContent> {
    const parts: SnapshotContent['parts'][number][] = [];
    for (const part of this.tasks.partsOf(report)) {
      const label = REPORT_PARTS.find(({ code }) => code === part.code)?.label ?? part.code;
      parts.push({ part: part.code, label, says: await part.snapshot(tx, report) });
    }
    return { report, parts };
  }

  private async keep(name: string, bytes: Buffer): Promise<{ sha256: string; sizeBytes: number }> {
    const file = await this.files.receive(name, Readable.from([bytes]), MAX_BYTES);
    await file.keep();
    assert(file.sizeBytes === bytes.length, 'a frozen report is written whole');
    return { sha256: file.sha256, sizeBytes: file.sizeBytes };
  }
}
