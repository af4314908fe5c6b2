import { type Actor, brokenConstraint, Transactions } from '@awardbook/database';
import { Injectable } from '@nestjs/common';
import { LoadRefused } from './imports.errors';
import { type LoadKind } from './load-kind';
import { ALLOTMENTS_LOAD } from './loads/allotments.load';
import { APPROPRIATIONS_LOAD } from './loads/appropriations.load';
import { AWARDS_LOAD } from './loads/awards.load';
import { ENTRIES_LOAD } from './loads/entries.load';
import { type Load } from './loads/load';
import { readTable } from './reading/read-table';
import { RowProblems } from './staging/row-problems';
import { stageRows } from './staging/stage-rows';
import { analyzeTables } from './staging/staging.queries';

const LOADS: Readonly<Record<LoadKind, Load>> = {
  appropriations: APPROPRIATIONS_LOAD,
  allotments: ALLOTMENTS_LOAD,
  awards: AWARDS_LOAD,
  entries: ENTRIES_LOAD,
};

/** From so many new rows on, the planner's figures are too old to be left to the server's own rounds. */
const LARGE_LOAD_ROWS = 10_000;

/** How far a load is; `rows` counts those read so far, and all of them from "checking" on. */
export interface LoadProgress {
  readonly phase: 'reading' | 'checking' | 'storing';
  readonly rows: number;
}

export interface LoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** What a load did. */
export interface LoadResult {
  /** Rows of the file that are not blank, the header aside. */
  readonly rows: number;
  readonly inserted: number;
  /** On record already, with the same content. */
  readonly unchanged: number;
}

/** Spreadsheets in: whole files, checked as a whole, stored as a whole or not at all. */
@Injectable()
export class ImportsService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Loads a CSV file or a sheet of a workbook (the one named like the kind, else the first).
   *
   * The same file again changes nothing. Whoever calls nudges the roll-ups afterwards.
   *
   * @throws FileRefused when the file cannot be read, LoadRefused with every faulty row, and the refusals of
   *   the ledger and of funding when the file as a whole breaks one of their invariants
   */
  async load(actor: Actor, kind: LoadKind, path: string, options: LoadOptions = {}): Promise<LoadResult> {
    const load = LOADS[kind];
    const once = (): Promise<LoadResult> => this.loadOnce(actor, load, path, options);
    try {
      const result = await once().catch((error: unknown) => {
        // Somebody stored the same facts while we did; doing it again finds them standing.
        if (load.racing.includes(brokenConstraint(error) ?? '')) return once();
        throw error;
      });
      if (result.inserted >= LARGE_LOAD_ROWS) {
        await this.transactions.run(actor, (tx) => analyzeTables(tx, load.tables));
      }
      return result;
    } catch (error) {
      throw load.refusalOf(error);
    }
  }

  private loadOnce(actor: Actor, load: Load, path: string, { onProgress }: LoadOptions): Promise<LoadResult> {
    const { template } = load;
    return this.transactions.run(actor, async (tx) => {
      const problems = new RowProblems();
      const rows = await stageRows(tx, template, readTable(path, template.kind), problems, (read) =>
        onProgress?.({ phase: 'reading', rows: read }),
      );
      onProgress?.({ phase: 'checking', rows });
      await load.check(tx, problems);
      if (problems.total > 0) throw new LoadRefused(template.kind, problems);
      onProgress?.({ phase: 'storing', rows });
      const inserted = await load.store(tx);
      return { rows, inserted, unchanged: rows - inserted };
    });
  }
}
