import { AuditTrail } from '@awardbook/audit';
import { CONFIG, type Config } from '@awardbook/config';
import {
  type Actor,
  decodeCursor,
  type Page,
  type PageRequest,
  toPage,
  Transactions,
} from '@awardbook/database';
import { FileStore } from '@awardbook/files';
import { assertMay } from '@awardbook/identity';
import { Jobs } from '@awardbook/jobs';
import { Inject, Injectable } from '@nestjs/common';
import { type ReadStream } from 'node:fs';
import path from 'node:path';
import { type ExportRequest } from './export-request';
import { ExportRun } from './export-run.entity';
import { countRunsOf, endRun, findRun, listRuns } from './export-runs.queries';
import { ExportFileMissing, ExportNotFound } from './exports.errors';

const RUN_CURSOR = [/^[0-9a-f-]{36}$/] as const;

/** A finished file on its way out. */
export interface ExportFile {
  run: ExportRun;
  stream: ReadStream;
  sizeBytes: number;
}

/** Asking for reports as files, and fetching them; the worker's side is ExportBuilder. */
@Injectable()
export class ExportsService {
  private readonly files: FileStore;

  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly trail: AuditTrail,
    @Inject(CONFIG) config: Config,
  ) {
    this.files = new FileStore(path.join(config.dataDir, 'exports'));
  }

  /**
   * Records what is owed, then nudges a worker.
   *
   * @throws NotAllowed
   */
  async request(actor: Actor, request: ExportRequest): Promise<ExportRun> {
    assertMay(actor, 'exports.make');
    const run = await this.transactions.run(actor, async (tx) => {
      const { report, format, parameters } = request;
      const inserted = await tx.insert(ExportRun, { report, format, parameters, requestedBy: actor.id });
      const { id } = inserted.identifiers[0] as { id: string };
      await this.trail.recordWithin(tx, {
        kind: 'export-requested',
        subject: id,
        details: { report, format },
      });
      return this.mustFind(await findRun(tx, id), 'just made');
    });
    await this.jobs.nudge('exports.build', { exportRunId: run.id });
    return run;
  }

  /** @throws ExportNotFound */
  async get(actor: Actor, id: string): Promise<ExportRun> {
    return this.mustFind(await this.transactions.read(actor, (tx) => findRun(tx, id)), id);
  }

  /** Latest first. */
  async list(actor: Actor, page: PageRequest): Promise<Page<ExportRun>> {
    const key = decodeCursor(page.cursor, RUN_CURSOR);
    const runs = await this.transactions.read(actor, (tx) => listRuns(tx, key?.[0] ?? null, page.limit + 1));
    return toPage(runs, page.limit, (run) => [run.id]);
  }

  /** One's own: how many can be downloaded, and how many failed within a week. */
  countOwn(actor: Actor): Promise<{ ready: number; failed: number }> {
    return this.transactions.read(actor, (tx) => countRunsOf(tx, actor.id));
  }

  /**
   * Stops a run that is not finished, or removes a finished one's file; what is over already stays as it is.
   *
   * @throws NotAllowed, ExportNotFound
   */
  async cancel(actor: Actor, id: string): Promise<ExportRun> {
    assertMay(actor, 'exports.make');
    const run = await this.transactions.run(actor, async (tx) => {
      await endRun(tx, id);
      const ended = this.mustFind(await findRun(tx, id), id);
      await this.trail.recordWithin(tx, { kind: 'export-cancelled', subject: id });
      return ended;
    });
    if (run.status === 'expired') await this.files.remove(`${run.id}.${run.format}`);
    return run;
  }

  /** @throws NotAllowed, ExportNotFound, ExportFileMissing */
  async openFile(actor: Actor, id: string): Promise<ExportFile> {
    assertMay(actor, 'exports.make');
    const run = await this.get(actor, id);
    if (run.status !== 'ready') throw new ExportFileMissing(run.status, run.failure);
    const opened = await this.files.open(`${run.id}.${run.format}`);
    if (opened === null) throw new ExportFileMissing('ready', null);
    const { report, format, sha256 } = run;
    await this.trail.record(actor, {
      kind: 'export-downloaded',
      subject: id,
      details: { report, format, sha256 },
    });
    return { run, ...opened };
  }

  private mustFind(run: ExportRun | null, id: string): ExportRun {
    if (run === null) throw new ExportNotFound(id);
    return run;
  }
}
