import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PersonRole } from '@awardbook/identity';
import { type Page } from 'playwright-core';
import { type Browser, openBrowser } from '../support/chromium';
import { testDatabase, type TestDatabase } from '../support/database';
import { browserCookie, signedIn, type TestPersonDraft, type TestSession } from '../support/people';
import {
  BUILT_PAGE,
  type ProgramOptions,
  runAwardbook,
  type RunningApi,
  type RunningProgram,
  startApi,
  startWorker,
} from '../support/processes';

/** The built programs on a database of their own with the sample portfolio, and a browser that looks at them. */
export interface SamplePage {
  /** Without a slash at the end. */
  readonly address: string;
  readonly databaseUrl: string;
  readonly options: ProgramOptions;
  readonly browser: Browser;
  /** Who is signed in, to begin with somebody of finance, who reads and exports everything. */
  readonly session: TestSession;
  /** Signs somebody new in in place of who was, until the end of the test. */
  signInAs(who: PersonRole | TestPersonDraft): Promise<TestSession>;
  /** Nobody is signed in, until the end of the test. */
  signOut(): Promise<void>;
  /** Opens an address of the page; its errors fail the test that opened it. */
  open(pathAndSearch: string, viewport?: { width: number; height: number }): Promise<Page>;
  /** The body of a good answer of the API to who is signed in. */
  read<Body>(pathAndSearch: string): Promise<Body>;
  /** Asks the API beside the browser for something to be done, from the page's own address; of a version, if given. */
  send(method: string, pathname: string, body?: object, version?: number): Promise<Response>;
}

interface SamplePageSettings {
  /** How the api reaches the database, for tests that stand in the way. */
  reachDatabase?: (databaseUrl: string) => Promise<string>;
  withWorker?: boolean;
}

/** One sample page for all tests of a file; read its fields inside tests and hooks only. */
export function withSamplePage({ reachDatabase, withWorker = true }: SamplePageSettings = {}): SamplePage {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'awardbook-page-'));
  const opened: Page[] = [];
  const faults: string[] = [];
  let database: TestDatabase | undefined;
  let api: RunningApi | undefined;
  let worker: RunningProgram | undefined;
  let browser: Browser | undefined;
  let options: ProgramOptions | undefined;
  let everyday: TestSession | undefined;
  let session: TestSession | undefined;

  const ready = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('The sample page starts in beforeAll; read it inside a test.');
    return thing;
  };
  const use = async (chosen: TestSession | undefined) => {
    session = chosen;
    await browser?.context.clearCookies();
    if (chosen !== undefined) await browser?.context.addCookies([browserCookie(ready(api).address, chosen)]);
  };

  beforeAll(async () => {
    database = await testDatabase();
    options = { databaseUrl: database.url, dataDir };
    const sample = await runAwardbook(['sample'], options);
    if (sample.status !== 0) throw new Error(`The sample portfolio was not stored: ${sample.stderr}`);
    const databaseUrl = (await reachDatabase?.(database.url)) ?? database.url;
    [api, worker, browser] = await Promise.all([
      startApi({ ...options, databaseUrl, env: { AWARDBOOK_WEB_DIR: BUILT_PAGE } }),
      withWorker ? startWorker(options) : undefined,
      openBrowser(),
    ]);
    everyday = await signedIn(database.url, 'finance');
  });

  beforeEach(() => use(everyday));

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([api?.stop(), worker?.stop()]);
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  return {
    get address() {
      return ready(api).address;
    },
    get databaseUrl() {
      return ready(database).url;
    },
    get options() {
      return ready(options);
    },
    get browser() {
      return ready(browser);
    },
    get session() {
      return ready(session);
    },
    async signInAs(who) {
      const chosen = await signedIn(ready(database).url, who);
      await use(chosen);
      return chosen;
    },
    signOut: () => use(undefined),
    async open(pathAndSearch, viewport = { width: 1366, height: 900 }) {
      const page = await ready(browser).context.newPage();
      opened.push(page);
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) faults.push(message.text());
      });
      await page.setViewportSize(viewport);
      await page.goto(`${ready(api).address}${pathAndSearch}`);
      return page;
    },
    async read<Body>(pathAndSearch: string) {
      const response = await fetch(`${ready(api).address}${pathAndSearch}`, {
        headers: ready(session).headers,
      });
      if (!response.ok)
        throw new Error(`${pathAndSearch} answered ${response.status}: ${await response.text()}`);
      return (await response.json()) as Body;
    },
    send(method, pathname, body, version) {
      const { address } = ready(api);
      return fetch(`${address}${pathname}`, {
        method,
        headers: {
          ...ready(session).headers,
          origin: address,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(version !== undefined && { 'if-match': `"${version}"` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    },
  };
}
