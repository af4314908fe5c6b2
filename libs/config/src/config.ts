import { DomainError } from '@awardbook/problems';

/** What the program reads from its surroundings, checked once at start. */
export interface Config {
  /** PostgreSQL 18 or later. */
  databaseUrl: string;
  /** Queues run on Redis when set, else on the same PostgreSQL. */
  redisUrl: string | null;
  /** Loopback unless told otherwise: there is no sign-in yet. */
  host: string;
  port: number;
  /** Where export files are kept; shared by api and workers. */
  dataDir: string;
  /** The built page; null when only the interface is served. */
  webDir: string | null;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** How long a finished export can be downloaded. */
  exportLifetimeHours: number;
}

/** @property faults one sentence for each wrong setting, all of them at once */
export class ConfigFaulty extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'configuration-faulty';
  constructor(readonly faults: readonly string[]) {
    super(`Awardbook cannot start: ${faults.join(' ')}`);
  }
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

function wholeNumber(text: string | undefined, fallback: number, from: number, to: number): number | null {
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  return Number.isInteger(value) && value >= from && value <= to ? value : null;
}

/**
 * The only reader of the environment.
 *
 * @throws ConfigFaulty naming every fault, so that nobody mends them one start at a time
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const faults: string[] = [];
  const databaseUrl = env['DATABASE_URL'] ?? '';
  if (!isUrl(databaseUrl, ['postgres:', 'postgresql:'])) {
    faults.push(
      'DATABASE_URL must be a PostgreSQL address such as postgres://user:password@host:5432/awardbook.',
    );
  }
  const redisUrl = env['REDIS_URL'] || null;
  if (redisUrl !== null && !isUrl(redisUrl, ['redis:', 'rediss:'])) {
    faults.push('REDIS_URL must be an address such as redis://host:6379, or be left out.');
  }
  const port = wholeNumber(env['PORT'], 3000, 0, 65_535);
  if (port === null) faults.push(`PORT must be a whole number from 0 to 65535, not "${env['PORT']}".`);
  const hours = wholeNumber(env['AWARDBOOK_EXPORT_HOURS'], 168, 1, 8_760);
  if (hours === null) {
    faults.push(`AWARDBOOK_EXPORT_HOURS must be from 1 to 8760, not "${env['AWARDBOOK_EXPORT_HOURS']}".`);
  }
  const logLevel = LOG_LEVELS.find((level) => level === (env['LOG_LEVEL'] ?? 'info'));
  if (logLevel === undefined) faults.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);
  if (faults.length > 0) throw new ConfigFaulty(faults);
  return {
    databaseUrl,
    redisUrl,
    host: env['HOST'] || '127.0.0.1',
    port: port ?? 3000,
    dataDir: env['AWARDBOOK_DATA_DIR'] || '.awardbook',
    webDir: env['AWARDBOOK_WEB_DIR'] || null,
    logLevel: logLevel ?? 'info',
    exportLifetimeHours: hours ?? 168,
  };
}
