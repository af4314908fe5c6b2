import { CONFIG, type Config } from '@awardbook/config';
import { type Actor, systemActor, Transactions } from '@awardbook/database';
import { FileStore, measureFile, openDurableFile } from '@awardbook/files';
import { Jobs } from '@awardbook/jobs';
import { DomainError } from '@awardbook/problems';
import { Inject, Injectable, Logger } from '@nestjs/common';
import path from 'node:path';
import { type ExportRun } from './export-run.entity';
import {
  claimRun,
  expireRuns,
  findRun,
  finishRun,
  listForsakenRuns,
  listRunsWithFiles,
  releaseRun,
  renewLease,
} from './export-runs.queries';
import { ExportStopped } from './exports.errors';
import { type ExportRequest } from './export-request';
import { exportFileStem } from './export-title';
import { ReportSources } from './reports/report-sources';
import { type OnRows, writeReport } from './reports/write-report';

const WORKER = systemActor('system:worker');

/** Each start counts, a crash among them; a run that fails this often is not going to succeed. */
const MAX_ATTEMPTS = 5;
const HEARTBEAT_MS = 1_000;

/** A file that was written. */
export interface WrittenFile {
  /** What people get it as. */
  fileName: string;
  rows: number;
  sizeBytes: number;
  /** Of the whole file, hex. */
  sha256: string;
}

/** What a build tells while it works. */
export interface BuildProgress {
  done: number;
  total: number | null;
}

/** The worker's side of exports: builds what is owed, cleans up what is past. */
@Injectable()
export class ExportBuilder {
  private readonly log = new Logger('ExportBuilder');
  private readonly files: FileStore;

  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ReportSources,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.files = new FileStore(path.join(config.dataDir, 'exports'));
  }

  /**
   * Builds a run's file, if it is this worker's to build.
   *
   * The file is written beside, synced and renamed before the row says it is ready: a half-written file is
   * never served, whenever the worker dies. Throws on failure, so that the queue tries again.
   */
  async build(runId: string): Promise<void> {
    const run = await this.transactions.run(WORKER, (tx) => claimRun(tx, runId));
    if (run === null) return;
    try {
      await this.buildClaimed(run);
    } catch (error) {
      if (error instanceof ExportStopped) return;
      await this.giveUpOrRelease(run, error);
      throw error;
    }
  }

  /** Nudges for runs that a crash or a lost job left behind; expires what is past its day and removes its files. */
  async sweep(): Promise<void> {
    const forsaken = await this.transactions.run(WORKER, async (tx) => {
      await expireRuns(tx);
      return listForsakenRuns(tx);
    });
    for (const exportRunId of forsaken) await this.jobs.nudge('exports.build', { exportRunId });
    await this.removeStrayFiles();
  }

  /**
   * Writes a report to a file, whole or not at all.
   *
   * @param actor whose rows it shows
   * @param who as the Read me names them
   * @param onRows may throw to stop it
   */
  async writeFile(
    actor: Actor,
    request: ExportRequest,
    file: string,
    who: string,
    onRows: OnRows,
  ): Promise<WrittenFile> {
    return this.reports.open(actor, request, async (report) => {
      const durable = await openDurableFile(file);
      try {
        const target = { format: request.format, output: durable.output, who };
        const rows = await writeReport(report, target, onRows);
        await durable.commit();
        const fileName = `${exportFileStem(request, report.sheets.asOf)}.${request.format}`;
        return { ...(await measureFile(file)), rows, fileName };
      } catch (error) {
        await durable.abort();
        throw error;
      }
    });
  }

  private async buildClaimed(run: ExportRun): Promise<void> {
    const file = await this.files.pathOf(`${run.id}.${run.format}`);
    const progress: BuildProgress = { done: 0, total: null };
    const heartbeat = this.startHeartbeat(run, progress);
    try {
      const written = await this.writeFile(
        WORKER,
        run as ExportRequest & ExportRun,
        file,
        run.requestedByName,
        (done, total) => {
          Object.assign(progress, { done, total });
          heartbeat.check();
        },
      );
      await heartbeat.beat();
      const finished = await this.transactions.run(WORKER, (tx) =>
        finishRun(tx, run, { ...written, lifetimeHours: this.config.exportLifetimeHours }),
      );
      if (!finished) await this.removeUnwanted(run);
    } finally {
      heartbeat.stop();
    }
  }

  /** Another attempt that took the run over may have put its own file there; only a file nobody owns goes. */
  private async removeUnwanted(run: ExportRun): Promise<void> {
    const now = await this.transactions.read(WORKER, (tx) => findRun(tx, run.id));
    if (now?.attempt === run.attempt) await this.files.remove(`${run.id}.${run.format}`);
  }

  private startHeartbeat(run: ExportRun, progress: BuildProgress) {
    let lost = false;
    let fault: unknown = null;
    const beat = async () => {
      const held = await this.transactions.run(WORKER, (tx) => renewLease(tx, run, progress));
      lost ||= !held;
    };
    const timer = setInterval(() => {
      beat().catch((error: unknown) => (fault = error));
    }, HEARTBEAT_MS);
    const check = () => {
      if (lost) throw new ExportStopped(`Export ${run.id} was cancelled or taken over.`);
      if (fault !== null) throw fault as Error;
    };
    return { check, beat: () => beat().then(check), stop: () => clearInterval(timer) };
  }

  private async giveUpOrRelease(run: ExportRun, error: unknown): Promise<void> {
    const attempt = `Export ${run.id}, attempt ${run.attempt}`;
    let sentence: string | null = null;
    if (error instanceof DomainError) {
      sentence = error.message;
      this.log.warn(`${attempt} was refused: ${sentence}`);
    } else {
      this.log.error(`${attempt}: ${error instanceof Error ? error.stack : String(error)}`);
      if (run.attempt >= MAX_ATTEMPTS) {
        sentence = `The file could not be built after ${run.attempt} attempts. The worker's log has the cause under export ${run.id}.`;
      }
    }
    await this.transactions.run(WORKER, (tx) => releaseRun(tx, run, sentence));
  }

  /** Files whose run is over, and half-written ones of attempts that died. */
  private async removeStrayFiles(): Promise<void> {
    const names = await this.files.list();
    const idOf = (name: string) => name.slice(0, 36);
    const kept = new Map(
      (
        await this.transactions.read(WORKER, (tx) =>
          listRunsWithFiles(
            tx,
            names.map(idOf).filter((id) => /^[0-9a-f-]{36}$/.test(id)),
          ),
        )
      ).map((run) => [run.id, run.status]),
    );
    for (const name of names) {
      const status = kept.get(idOf(name));
      const isPartial = name.endsWith('.partial');
      if (status === undefined || (status === 'ready' && isPartial)) await this.files.remove(name);
    }
  }
}
