import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

/** What keeps a test's browser from the network, the screen and its user's habits. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The small /dev/shm of containers ends pages that share much memory.
  '--disable-dev-shm-usage',
];

/** For one step of a page: far longer than any takes, also where many programs share the machine. */
const STEP_WITHIN_MS = 90_000;

export interface Browser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A browser without past, at the given size of window; the machine's own Chromium. */
export async function openBrowser(viewport = { width: 1366, height: 768 }): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  if (executablePath === undefined || executablePath === '') {
    throw new Error(
      'This test needs Chromium. Run it by "npm test -- <file>", which finds one, or set CHROME_PATH.',
    );
  }
  const profile = await mkdtemp(path.join(tmpdir(), 'awardbook-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: FLAGS,
    viewport,
    acceptDownloads: true,
    locale: 'en-US',
  });
  context.setDefaultTimeout(STEP_WITHIN_MS);
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
