/** Under which addresses the api and the worker reach the database: as logins of their own, which own nothing. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { STATE_FOLDER } from './clone.mjs';

/** PostgreSQL cuts longer names off without a word; this leaves room for what is put behind them. */
const LONGEST_PREFIX = 48;

/**
 * The addresses in API_DATABASE_URL and WORKER_DATABASE_URL, else those of logins named after the database, with
 * passwords that are generated once and kept in the state folder. "awardbook migrate" makes these logins.
 *
 * @param {string} ownerUrl as the role that migrates
 * @returns {{api: string, worker: string}}
 */
export function loginAddresses(ownerUrl) {
  return {
    api: process.env.API_DATABASE_URL || addressOf(ownerUrl, 'api'),
    worker: process.env.WORKER_DATABASE_URL || addressOf(ownerUrl, 'worker'),
  };
}

/** What "awardbook migrate" reads, beside DATABASE_URL, to make the logins. */
export function migrationEnvironment(ownerUrl) {
  const { api, worker } = loginAddresses(ownerUrl);
  return { API_DATABASE_URL: api, WORKER_DATABASE_URL: worker };
}

function addressOf(ownerUrl, program) {
  const url = new URL(ownerUrl);
  const database = decodeURIComponent(url.pathname.slice(1)) || decodeURIComponent(url.username);
  url.username = encodeURIComponent(`${database.slice(0, LONGEST_PREFIX)}_${program}_login`);
  url.password = passwordOf(program);
  return url.href;
}

function passwordOf(program) {
  const file = path.join(STATE_FOLDER, `${program}.password`);
  if (!existsSync(file)) {
    mkdirSync(STATE_FOLDER, { recursive: true });
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}
