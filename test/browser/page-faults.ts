import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/**
 * What stands in somebody's way on the page as it stands: what axe finds, each with its place, and a page that
 * scrolls sideways. Wide tables scroll inside their frames; the page itself never does.
 */
export async function faultsFor(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<{ violations: Violation[] }>('axe.run()');
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
    ...(over > 0 ? [`the page scrolls ${over} pixels sideways`] : []),
  ];
}

/** Presses Tab until the focus is on what has the given text or label; fails when it never comes there. */
export async function tabTo(page: Page, text: RegExp, mostPresses = 120): Promise<void> {
  const focused = page.locator('*:focus');
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) === 0) continue;
    const label = (await focused.getAttribute('aria-label')) ?? (await focused.innerText());
    if (text.test(label)) return;
  }
  throw new Error(`Tab never came to ${text}`);
}
