import path from 'node:path';

/** The floors, top to bottom: each lib imports only libs below it. A new room chooses its floor here. */
export const FLOORS: readonly (readonly string[])[] = [
  ['worklist'],
  ['exports'],
  ['imports'],
  ['reporting'],
  ['rollups'],
  ['amendments'],
  ['ledger'],
  ['awards'],
  ['funding'],
  ['implementers', 'saved-views'],
  ['identity', 'jobs'],
  ['audit'],
  ['files', 'mail', 'pdf'],
  ['database'],
  ['config', 'sf425'],
  ['money', 'fiscal'],
  ['problems'],
];

const FORBIDDEN_FOLDERS = ['common', 'shared', 'core', 'utils', 'types', 'interfaces', 'helpers'];
const MAX_LINES = 300;

/** Packages that belong to one kind of place, and the places that may import them. */
const PACKAGE_PLACES: readonly { what: string; packages: RegExp; allowed: RegExp }[] = [
  {
    what: 'HTTP',
    packages:
      /^(fastify|@fastify\/.*|@nestjs\/platform-.*|@nestjs\/swagger|express|node:http|node:https|http|https)$/,
    allowed: /^(apps\/api|test|scripts)\//,
  },
  {
    what: 'the queue',
    packages: /^(bullmq|@nestjs\/bullmq|ioredis)$/,
    allowed: /^(libs\/jobs|apps\/worker|test)\//,
  },
];

/** Text that opens an SQL statement, in capitals or small letters; a sentence begins with one capital. */
const SQL =
  /^\s*(SELECT\s[\s\S]+\sFROM\s|INSERT\s+INTO\s|UPDATE\s+[\w".]+\s+(AS\s+\w+\s+)?SET\s|DELETE\s+FROM\s|WITH\s+(RECURSIVE\s+)?\w+\s+AS\s|CREATE\s+(OR\s+REPLACE\s+)?(TABLE|FUNCTION|TRIGGER|INDEX|UNIQUE|TYPE|SCHEMA|TEMP)|ALTER\s+TABLE|DROP\s+(TABLE|FUNCTION|TYPE|TRIGGER)|TRUNCATE\s|COPY\s+\w+)/i;
const ONE_CASE = /^\s*([A-Z]+|[a-z]+)\b/;
const isSql = (text: string): boolean => ONE_CASE.test(text) && SQL.test(text);
const SQL_PLACES = /^(libs\/database\/|migrations\/|test\/|.*\.queries\.ts$)/;

// The page's build is a tool of its own and runs before there is any configuration.
const ENVIRONMENT_PLACES = /^(libs\/config\/|test\/|scripts\/|apps\/web\/vite\.config\.ts$)/;

/** Pure arithmetic that the page may share, so that a figure is never computed in two ways. */
const ROOMS_OF_THE_PAGE = ['money', 'fiscal', 'sf425'];

/** What a source file says that the walls are about. */
export interface SourceFacts {
  /** From the root of the clone, with forward slashes. */
  file: string;
  lines: number;
  /** What stands behind `from`, `import()` and `require()`. */
  imports: readonly string[];
  /** The texts of string and template literals, without substitutions. */
  texts: readonly string[];
  readsEnvironment: boolean;
}

const LIB_OF = /^libs\/([^/]+)\//;
const APP_OF = /^apps\/([^/]+)\//;

function floorOf(lib: string): number {
  return FLOORS.findIndex((floor) => floor.includes(lib));
}

function libFaults(facts: SourceFacts, lib: string): string[] {
  const from = LIB_OF.exec(facts.file)?.[1];
  if (floorOf(lib) < 0) return [`imports @awardbook/${lib}, which has no floor`];
  if (from === undefined || from === lib) return from === lib ? ['imports itself by its own front door'] : [];
  return floorOf(from) < floorOf(lib) ? [] : [`imports @awardbook/${lib}, which is not on a lower floor`];
}

function relativeFaults(facts: SourceFacts, specifier: string): string[] {
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(facts.file), specifier));
  const home = /^(libs|apps)\/[^/]+\//.exec(facts.file)?.[0];
  if (home === undefined || target.startsWith(home)) return [];
  // The one door between rooms and the schema: the data source lists the migrations.
  if (facts.file.startsWith('libs/database/') && target === 'migrations') return [];
  return [`reaches ${target} past its front door`];
}

/** Every wall that one import breaks, as clauses. */
export function importFaults(facts: SourceFacts, specifier: string): string[] {
  if (specifier.startsWith('.')) return relativeFaults(facts, specifier);
  const own = /^@awardbook\/([^/]+)(\/.*)?$/.exec(specifier);
  if (own !== null) {
    const app = APP_OF.exec(facts.file)?.[1];
    if (app === 'web' && !ROOMS_OF_THE_PAGE.includes(own[1] ?? ''))
      return ['imports a room; the page speaks HTTP only'];
    return own[2] === undefined
      ? libFaults(facts, own[1] ?? '')
      : [`imports ${specifier}, not the front door`];
  }
  return PACKAGE_PLACES.filter((rule) => rule.packages.test(specifier) && !rule.allowed.test(facts.file)).map(
    (rule) => `imports ${specifier}; ${rule.what} has its own places`,
  );
}

/** Every wall that one file breaks, as sentences. */
export function fileFaults(facts: SourceFacts): string[] {
  const faults = facts.imports.flatMap((specifier) => importFaults(facts, specifier));
  const isOurs =
    /^(apps\/(api|worker)|libs|migrations)\//.test(facts.file) && !facts.file.endsWith('.spec.ts');
  if (isOurs && !SQL_PLACES.test(facts.file)) {
    const sql = facts.texts.find(isSql);
    if (sql !== undefined) faults.push(`holds SQL ("${sql.trim().slice(0, 40)}…") outside *.queries.ts`);
  }
  if (facts.readsEnvironment && !ENVIRONMENT_PLACES.test(facts.file))
    faults.push('reads process.env; libs/config does that');
  // A migration is one concern, however much reference data it brings.
  const mayBeLong = facts.file.startsWith('migrations/');
  if (facts.lines > MAX_LINES && !mayBeLong)
    faults.push(`has ${facts.lines} lines; more than ${MAX_LINES} are two nouns`);
  const folder = path.posix
    .dirname(facts.file)
    .split('/')
    .find((name) => FORBIDDEN_FOLDERS.includes(name));
  if (folder !== undefined) faults.push(`stands in a folder named ${folder}, through which circles pass`);
  return faults.map((fault) => `${facts.file} ${fault}.`);
}

/** What a room lacks of what each has; `has` tells whether a path of the clone exists. */
export function roomFaults(lib: string, has: (file: string) => boolean): string[] {
  const needed = [`libs/${lib}/README.md`, `libs/${lib}/src/index.ts`].filter((file) => !has(file));
  const faults = needed.map((file) => `${file} is missing.`);
  if (floorOf(lib) < 0) faults.push(`libs/${lib} has no floor in test/architecture/house-rules.ts.`);
  return faults;
}

/**
 * One circle among files, as the files on it in order, or null.
 *
 * @param edges each file and the files it imports
 */
export function findCircle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (file: string): string[] | null => {
    const seenAt = trail.indexOf(file);
    if (seenAt >= 0) return [...trail.slice(seenAt), file];
    if (done.has(file)) return null;
    trail.push(file);
    for (const next of edges.get(file) ?? []) {
      const circle = visit(next);
      if (circle !== null) return circle;
    }
    trail.pop();
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const circle = visit(file);
    if (circle !== null) return circle;
  }
  return null;
}
