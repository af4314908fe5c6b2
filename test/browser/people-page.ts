import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { type Page } from 'playwright-core';
import { type Browser, openBrowser } from '../support/chromium';
import { testDatabase, type TestDatabase } from '../support/database';
import { browserCookie, type TestSession } from '../support/people';
import { BUILT_PAGE, type ProgramOptions, type RunningApi, startApi } from '../support/processes';

/** The built api and page on an empty database of their own, and a browser in which nobody is signed in yet. */
export interface PeoplePage {
  /** Without a slash at the end. */
  readonly address: string;
  readonly databaseUrl: string;
  readonly options: ProgramOptions;
  readonly api: RunningApi;
  /** Opens an address of the page, for somebody who is signed in or for nobody; its errors fail the test. */
  open(pathAndSearch: string, session?: TestSession): Promise<Page>;
  /** Runs SQL as the role that owns the tables. */
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Asks the API beside the browser, from the page's own address; of a version, if given. */
  ask(
    session: TestSession,
    method: string,
    pathname: string,
    body?: unknown,
    version?: number,
  ): Promise<Response>;
}

/**
 * One page for all tests of a file, which begin with nobody signed in; read its fields inside tests and hooks only.
 *
 * @param prepare what the api needs in its environment
 */
export function withPeoplePage(prepare = () => Promise.resolve<Record<string, string>>({})): PeoplePage {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'awardbook-people-'));
  const faults: string[] = [];
  let database: TestDatabase | undefined;
  let api: RunningApi | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    database = await testDatabase();
    const env = await prepare();
    [api, browser] = await Promise.all([
      startApi({ databaseUrl: database.url, dataDir, env: { AWARDBOOK_WEB_DIR: BUILT_PAGE, ...env } }),
      openBrowser(),
    ]);
  });

  afterEach(async () => {
    await Promise.all((browser?.context.pages() ?? []).map((page) => page.close()));
    await browser?.context.clearCookies();
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const ready = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('The page starts in beforeAll; read it inside a test.');
    return thing;
  };
  return {
    get address() {
      return ready(api).address;
    },
    get databaseUrl() {
      return ready(database).url;
    },
    get options() {
      return { databaseUrl: ready(database).url, dataDir };
    },
    get api() {
      return ready(api);
    },
    async open(pathAndSearch, session) {
      const { context } = ready(browser);
      const { address } = ready(api);
      if (session !== undefined) await context.addCookies([browserCookie(address, session)]);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) faults.push(message.text());
      });
      await page.setViewportSize({ width: 1366, height: 900 });
      await page.goto(`${address}${pathAndSearch}`);
      return page;
    },
    async query<Row>(sql: string, values: unknown[] = []) {
      const owner = new Client({ connectionString: ready(database).url });
      await owner.connect();
      try {
        return (await owner.query(sql, values)).rows as Row[];
      } finally {
        await owner.end();
      }
    },
    ask(session, method, pathname, body, version) {
      const { address } = ready(api);
      return fetch(`${address}${pathname}`, {
        method,
        headers: {
          ...session.headers,
          origin: address,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(version !== undefined && { 'if-match': `"${version}"` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    },
  };
}
