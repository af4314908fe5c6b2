import { type KeyObject } from 'node:crypto';
import { type Config, ConfigFaulty, type SsoConfig } from './config';
import { isNetwork, isThisMachine, Readers } from './readers';
import { parseSecretKey, secretKeyFile, storedSecretKey } from './secret-key';

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const SHORTEST_TOKEN = 16;
const MAIL_ADDRESS = /^[^\s@<>,]+@[^\s@<>,]+$/;

/**
 * The only reader of the environment.
 *
 * @throws ConfigFaulty naming every fault, so that nobody mends them one start at a time
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = new Readers(env);
  const port = read.wholeNumber('PORT', 3000, 0, 65_535);
  const publicUrl = readPublicUrl(read, port);
  const dataDir = read.text('AWARDBOOK_DATA_DIR') ?? '.awardbook';
  const config: Config = {
    databaseUrl: readDatabaseUrl(read),
    apiDatabaseUrl: readLoginUrl(read, 'API_DATABASE_URL'),
    workerDatabaseUrl: readLoginUrl(read, 'WORKER_DATABASE_URL'),
    redisUrl: readRedisUrl(read),
    host: read.text('HOST') ?? '127.0.0.1',
    port,
    publicUrl,
    trustedProxies: readTrustedProxies(read),
    rateLimitFactor: read.wholeNumber('AWARDBOOK_RATE_LIMIT_FACTOR', 1, 1, 100_000),
    dataDir,
    webDir: read.text('AWARDBOOK_WEB_DIR'),
    logLevel: readLogLevel(read),
    exportLifetimeHours: read.wholeNumber('AWARDBOOK_EXPORT_HOURS', 168, 1, 8_760),
    secretKey: readSecretKey(read, dataDir),
    sso: readSso(read),
    metricsToken: readMetricsToken(read),
    ...readMail(read, publicUrl),
    auditHeadFile: read.text('AWARDBOOK_AUDIT_HEAD_FILE'),
  };
  if (read.faults.length > 0) throw new ConfigFaulty(read.faults);
  return config;
}

function readDatabaseUrl(read: Readers): string {
  const fault =
    'DATABASE_URL must be a PostgreSQL address such as postgres://user:password@host:5432/awardbook.';
  if (read.text('DATABASE_URL') === null) read.faults.push(fault);
  read.address('DATABASE_URL', ['postgres:', 'postgresql:'], fault);
  return read.text('DATABASE_URL') ?? '';
}

function readLoginUrl(read: Readers, name: string): string | null {
  read.address(
    name,
    ['postgres:', 'postgresql:'],
    `${name} must be DATABASE_URL with a user and a password of its own, or be left out.`,
  );
  return read.text(name);
}

function readRedisUrl(read: Readers): string | null {
  read.address(
    'REDIS_URL',
    ['redis:', 'rediss:'],
    'REDIS_URL must be an address such as redis://host:6379, or be left out.',
  );
  return read.text('REDIS_URL');
}

function readLogLevel(read: Readers): Config['logLevel'] {
  const level = LOG_LEVELS.find((known) => known === (read.text('LOG_LEVEL') ?? 'info'));
  if (level === undefined) read.faults.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);
  return level ?? 'info';
}

/** Passwords and session cookies travel to this address, so plain HTTP will do on one's own machine only. */
function readPublicUrl(read: Readers, port: number): string {
  const fault =
    'AWARDBOOK_PUBLIC_URL must be where people open the page, such as https://awards.example.gov, without a path; ' +
    'http only on this machine (localhost).';
  const url = read.address('AWARDBOOK_PUBLIC_URL', ['https:', 'http:'], fault);
  if (url === null) return `http://localhost:${port}`;
  const isBare = url.href === `${url.origin}/`;
  if (!isBare || (url.protocol === 'http:' && !isThisMachine(url.hostname))) read.faults.push(fault);
  return url.origin;
}

function readTrustedProxies(read: Readers): string[] {
  const networks = (read.text('AWARDBOOK_TRUSTED_PROXIES') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const faulty = networks.find((network) => !isNetwork(network));
  if (faulty !== undefined) {
    read.faults.push(
      `AWARDBOOK_TRUSTED_PROXIES must list addresses or ranges such as 10.0.0.0/8, separated by commas, not "${faulty}".`,
    );
  }
  return networks;
}

function readSecretKey(read: Readers, dataDir: string): KeyObject | null {
  const given = read.text('AWARDBOOK_SECRET_KEY');
  const text = given ?? storedSecretKey(dataDir);
  if (text === null) return null;
  const key = parseSecretKey(text);
  if (key === null) {
    const where = given === null ? secretKeyFile(dataDir) : 'AWARDBOOK_SECRET_KEY';
    read.faults.push(`${where} must be 32 bytes in base64, as "openssl rand -base64 32" prints them.`);
  }
  return key;
}

function readSso(read: Readers): SsoConfig | null {
  const fault =
    'AWARDBOOK_OIDC_ISSUER must be the https address of an OpenID Connect provider; http only on this machine.';
  const issuer = read.address('AWARDBOOK_OIDC_ISSUER', ['https:', 'http:'], fault);
  if (issuer?.protocol === 'http:' && !isThisMachine(issuer.hostname)) read.faults.push(fault);
  const clientId = read.text('AWARDBOOK_OIDC_CLIENT_ID');
  const clientSecret = read.text('AWARDBOOK_OIDC_CLIENT_SECRET');
  const given = [read.text('AWARDBOOK_OIDC_ISSUER'), clientId, clientSecret].filter((text) => text !== null);
  if (given.length !== 0 && given.length !== 3) {
    read.faults.push(
      'AWARDBOOK_OIDC_ISSUER, AWARDBOOK_OIDC_CLIENT_ID and AWARDBOOK_OIDC_CLIENT_SECRET go together: set all or none.',
    );
  }
  if (issuer === null || clientId === null || clientSecret === null) return null;
  return {
    // As written: a provider's name is compared letter by letter, the slash at the end included.
    issuer: read.text('AWARDBOOK_OIDC_ISSUER') ?? issuer.href,
    clientId,
    clientSecret,
    label: read.text('AWARDBOOK_OIDC_LABEL') ?? 'single sign-on',
  };
}

function readMetricsToken(read: Readers): string | null {
  const token = read.text('AWARDBOOK_METRICS_TOKEN');
  if (token !== null && token.length < SHORTEST_TOKEN)
    read.faults.push(`AWARDBOOK_METRICS_TOKEN must have at least ${SHORTEST_TOKEN} characters.`);
  return token;
}

function readMail(
  read: Readers,
  publicUrl: string,
): Pick<Config, 'smtpUrl' | 'mailFrom' | 'auditHeadMailTo'> {
  read.address(
    'AWARDBOOK_SMTP_URL',
    ['smtp:', 'smtps:'],
    'AWARDBOOK_SMTP_URL must be an address such as smtps://user:password@mail.example.gov:465, or be left out.',
  );
  const smtpUrl = read.text('AWARDBOOK_SMTP_URL');
  const mailFrom = read.text('AWARDBOOK_MAIL_FROM') ?? `awardbook@${new URL(publicUrl).hostname}`;
  const auditHeadMailTo = read.text('AWARDBOOK_AUDIT_HEAD_MAIL_TO');
  for (const [name, address] of [
    ['AWARDBOOK_MAIL_FROM', mailFrom],
    ['AWARDBOOK_AUDIT_HEAD_MAIL_TO', auditHeadMailTo],
  ] as const) {
    if (address !== null && !MAIL_ADDRESS.test(address))
      read.faults.push(`${name} must be one mail address such as awardbook@example.gov.`);
  }
  if (auditHeadMailTo !== null && smtpUrl === null)
    read.faults.push('AWARDBOOK_AUDIT_HEAD_MAIL_TO needs AWARDBOOK_SMTP_URL: there is no server to mail by.');
  return { smtpUrl, mailFrom, auditHeadMailTo };
}
