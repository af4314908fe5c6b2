import 'reflect-metadata';
import { readConfig } from '@awardbook/config';
import { type INestApplicationContext } from '@nestjs/common';
import { Command, InvalidArgumentError } from 'commander';
import { notice, print } from '../commands/console';
import { DEFAULT_SEED, type GeneratedSize } from '../sample';
import { BenchDatabases } from './bench-database';
import { dropDatabase, serverVersion } from './bench-database.queries';
import { type BenchRow, type TakenRow } from './bench-row';
import { AUDIT_RIVAL, benchAuditedPosts } from './audit.bench';
import { benchBulkLoad, loadEntries, type Rival, storeRegister } from './bulk-load.bench';
import { dropRollupTrigger } from './bulk-load.queries';
import { benchExport } from './export.bench';
import { markFilled, takeKept, withFilled } from './filled-database';
import { benchOneEntry } from './one-entry.bench';
import { benchPages } from './pages.bench';
import { checkPagePlace, describeRun, markdownTable, takenNow, writePage } from './performance-page';
import { benchFirstRefresh, benchScattered } from './scattered-entries.bench';
import { benchReports } from './reports.bench';
import { benchScreen } from './screen.bench';
import { withServicesAs } from './services-as';
import { benchSheets } from './sheets.bench';
import { benchSpending } from './spending.bench';
import { count, duration, timed } from './statistics';
import { benchWalls } from './walls.bench';

/** What a measurement of a filled ledger works with. */
interface Filled {
  /** Services as the api connects. */
  api: INestApplicationContext;
  /** Services as the worker connects. */
  worker: INestApplicationContext;
  databases: BenchDatabases;
  /** Full path. */
  chromium: string;
  seed: number;
  /** Whether databases are left for the next run. */
  isKept: boolean;
}

/** What the bulk load is measured with and without. */
const RIVALS: Readonly<Record<string, Rival>> = {
  'bulk-load': { what: "the roll-ups' trigger", leastRatio: 0.8, strip: dropRollupTrigger },
  audit: AUDIT_RIVAL,
};

/** In this order; all but the sheets need the database. */
const MEASUREMENTS: Readonly<Record<string, (filled: Filled) => Promise<BenchRow[]>>> = {
  audit: ({ api, databases }) => databases.withClient((client) => benchAuditedPosts(api, client)),
  walls: ({ api, databases }) => databases.withClient((client) => benchWalls(api, client)),
  'one-entry': ({ api, worker, databases }) =>
    databases.withClient((client) => benchOneEntry({ api, worker }, client)),
  scattered: ({ api, databases }) => benchScattered(api, databases),
  spending: ({ api, worker, databases }) =>
    databases.withClient((client) => benchSpending({ api, worker }, client)),
  export: ({ databases }) => databases.withClient((client) => benchExport(client)),
  pages: async (filled) => [
    ...(await benchPages(filled.databases, filled.chromium)),
    ...(await measureScreen(filled)),
  ],
  reports: ({ databases }) => benchReports(databases),
};
const CHOICES = ['bulk-load', ...Object.keys(MEASUREMENTS), 'sheets'];
/** Comes before whatever needs sums. */
const FIRST_REFRESH = 'first-refresh';
/** In the order of the table. */
const PARTS = ['bulk-load', FIRST_REFRESH, ...CHOICES.slice(1)];
const SHEET_ROWS = 100_000;
const SCREEN_AWARDS = 1_000;
const SCREEN_ENTRIES = 50_000;

interface Options {
  entries: number;
  awards: number;
  seed: number;
  /** Names of measurements; all of them when left out. */
  only?: readonly string[];
  chromium?: string;
  write?: true;
  /** Where "npm run bench" keeps the server; here it says only that the database stays. */
  keep?: string;
}

/** As many awards as the limits of what is on the screen are for, in a database of their own. */
function measureScreen({ databases, chromium, seed, isKept }: Filled): Promise<BenchRow[]> {
  const screen = databases.beside('screen');
  return withFilled(screen, { entries: SCREEN_ENTRIES, awards: SCREEN_AWARDS, seed }, isKept, () =>
    benchScreen(screen, chromium, SCREEN_AWARDS),
  );
}

/** Runs what is wanted and prints each row as soon as it is known. */
class Bench {
  readonly rows: TakenRow[] = [];
  private readonly taken = takenNow();

  constructor(
    private readonly databases: BenchDatabases,
    private readonly options: Options,
  ) {}

  async run(): Promise<void> {
    if (CHOICES.some((name) => name !== 'sheets' && this.wants(name)))
      await this.measureDatabase(this.options);
    if (this.wants('sheets')) await this.measure('sheets', () => benchSheets({ rows: SHEET_ROWS }));
  }

  private async measureDatabase(size: GeneratedSize): Promise<void> {
    const { databases } = this;
    notice(`${count(size.entries)} entries over ${count(size.awards)} awards`);
    if (await this.takesKept(size)) notice('       kept from an earlier run, its sums too');
    else await this.load(size);
    if (this.wantsLoaded()) {
      await withServicesAs('worker', (worker) =>
        withServicesAs('api', (api) => this.measureFilled({ api, worker, databases, ...this.means() })),
      );
    }
  }

  private means(): Pick<Filled, 'chromium' | 'seed' | 'isKept'> {
    const { chromium = '', seed, keep } = this.options;
    return { chromium, seed, isKept: keep !== undefined };
  }

  /** What measures the loading itself loads anew. */
  private async takesKept(size: GeneratedSize): Promise<boolean> {
    const measuresLoading = Object.keys(RIVALS).some((name) => this.wants(name));
    return this.options.keep !== undefined && !measuresLoading && takeKept(this.databases, size);
  }

  private async load(size: GeneratedSize): Promise<void> {
    const { databases } = this;
    await storeRegister(databases, size);
    const rivals = Object.entries(RIVALS).flatMap(([name, rival]) => (this.wants(name) ? [rival] : []));
    if (rivals.length > 0) await this.measure('bulk-load', () => benchBulkLoad(databases, size, rivals));
    else await loadEntries(databases, size);
    if (!this.wantsLoaded()) return;
    await withServicesAs('worker', (worker) => this.measure(FIRST_REFRESH, () => benchFirstRefresh(worker)));
    await markFilled(databases, size);
  }

  private async measureFilled(filled: Filled): Promise<void> {
    for (const [name, work] of Object.entries(MEASUREMENTS)) {
      if (this.wants(name)) await this.measure(name, () => work(filled));
    }
  }

  /** Whether anything is measured that needs the sums, not only the load. */
  private wantsLoaded(): boolean {
    return Object.keys(MEASUREMENTS).some((name) => this.wants(name));
  }

  private wants(name: string): boolean {
    return this.options.only?.includes(name) ?? true;
  }

  private async measure(part: string, work: () => Promise<BenchRow[]>): Promise<void> {
    const ms = await timed(async () => {
      for (const row of await work()) {
        this.rows.push({ ...row, part, taken: this.taken });
        notice(`${row.ok ? 'kept  ' : 'MISSED'} ${row.name}: ${row.measured}, ${row.ratio} (${row.limit})`);
      }
    });
    notice(`       ${part} took ${duration(ms)}`);
  }
}

async function bench(options: Options): Promise<boolean> {
  const { entries, awards, seed } = options;
  if (options.write === true) checkPagePlace(entries);
  const databases = new BenchDatabases(readConfig().databaseUrl);
  const version = await databases.withAdmin(serverVersion);
  const run = new Bench(databases, options);
  try {
    await run.run();
  } finally {
    if (options.keep === undefined) await databases.withAdmin((admin) => dropDatabase(admin, databases.name));
  }
  const description = describeRun({ entries, awards, seed }, version);
  print(`${description}\n\n${markdownTable(run.rows)}`);
  if (options.write === true) writePage({ entries, awards, seed }, description, run.rows, PARTS);
  return run.rows.every(({ ok }) => ok);
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return Number(text);
}

function chosenParts(text: string): string[] {
  const chosen = text.split(',');
  const unknown = chosen.find((name) => !CHOICES.includes(name));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`There is no "${unknown}"; there are ${CHOICES.join(', ')}.`);
  }
  return chosen;
}

const program = new Command('npm run bench --')
  .description('Measures the program against its limits. Exit status: 0 all kept, 1 one missed or failed.')
  .option('--entries <count>', 'ledger entries', wholeNumber, 1_000_000)
  .option('--awards <count>', 'awards', wholeNumber, 20_000)
  .option('--seed <number>', 'the same seed makes the same entries', wholeNumber, DEFAULT_SEED)
  .option('--only <names>', `measurements, with commas between: ${CHOICES.join(', ')}`, chosenParts)
  .option('--chromium <path>', 'where Chromium is, for the pages; "npm run bench" finds it by itself')
  .option('--write', 'put what was measured into docs/performance.md')
  .option(
    '--keep <folder>',
    'where server and database stay; a later run of the same size does not load again',
  )
  .action(async (options: Options) => {
    process.exitCode = (await bench(options)) ? 0 : 1;
  });

void program.parseAsync().catch((error: unknown) => {
  notice(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
