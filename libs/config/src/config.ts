import { type KeyObject } from 'node:crypto';
import { DomainError } from '@awardbook/problems';
import { SecretKeyMissing, secretKeyFile } from './secret-key';

/** A provider of OpenID Connect that people may sign in by. */
export interface SsoConfig {
  /** Where its description is found, under /.well-known/openid-configuration. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the page calls it, as in "Sign in with …". */
  label: string;
}

/** What the program reads from its surroundings, checked once at start. */
export interface Config {
  /** PostgreSQL 18 or later. */
  databaseUrl: string;
  /** The address that the api is to be given; only migrating reads it, to make its login. */
  apiDatabaseUrl: string | null;
  /** The same for the worker. */
  workerDatabaseUrl: string | null;
  /** Queues run on Redis when set, else on the same PostgreSQL. */
  redisUrl: string | null;
  /** Loopback unless told otherwise: what listens elsewhere needs TLS in front of it. */
  host: string;
  port: number;
  /** Where people open the page, without a slash at the end; links in invitations and mails begin with it. */
  publicUrl: string;
  /** Whose word on where a request comes from is taken: addresses and ranges, as Fastify's trustProxy reads them. */
  trustedProxies: readonly string[];
  /** How many times the limits on requests a minute; more than 1 where a whole office shares one address. */
  rateLimitFactor: number;
  /** Where export files are kept; shared by api and workers. */
  dataDir: string;
  /** The built page; null when only the interface is served. */
  webDir: string | null;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** How long a finished export can be downloaded. */
  exportLifetimeHours: number;
  /** Encrypts secrets at rest; null before the first migration has made one. `secretKeyOf` refuses instead. */
  secretKey: KeyObject | null;
  sso: SsoConfig | null;
  /** What a reader of the metrics must bring; null when only this machine may read them. */
  metricsToken: string | null;
  /** The server that mails go out by; null when none are sent. */
  smtpUrl: string | null;
  /** The sender of mails. */
  mailFrom: string;
  /** Where the head of the sealed audit trail is also written; null for nowhere. */
  auditHeadFile: string | null;
  /** Whom the head of the sealed audit trail is mailed to; null for nobody. */
  auditHeadMailTo: string | null;
}

/** @property faults one sentence for each wrong setting, all of them at once */
export class ConfigFaulty extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'configuration-faulty';
  constructor(readonly faults: readonly string[]) {
    super(`Awardbook cannot start: ${faults.join(' ')}`);
  }
}

/** @throws SecretKeyMissing */
export function secretKeyOf(config: Config): KeyObject {
  if (config.secretKey === null) throw new SecretKeyMissing(secretKeyFile(config.dataDir));
  return config.secretKey;
}
