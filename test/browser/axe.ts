import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { eventually } from '../support/eventually';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Violations only, told by their markup: what else it would collect takes minutes for a long table or a map. */
const RUN = `axe.run({ resultTypes: ['violations'], selectors: false, preload: false })`;

/** How long a page may take to draw itself anew for another width. */
const SETTLED_WITHIN_MS = 10_000;

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** The widths at which every page has to be without fault: a desk's, a tablet's, a phone's. */
export const WIDTHS = [1366, 768, 390];

/** While the page is still on its way, or rows stand that are about to give way to others: they are pale until then. */
const GIVES_WAY = `document.querySelector('h1') === null || document.querySelector('[aria-busy="true"]') !== null`;

/**
 * Faults that axe finds on the page as it stands once it is there and nothing on it is about to be replaced, each with the place it
 * stands at; and a sideways scroll.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  await eventually(async () => !(await page.evaluate<boolean>(GIVES_WAY)));
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<{ violations: Violation[] }>(RUN);
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
  const tooWide = await widerThanWindow(page);
  return tooWide > 0 ? [...faults, `the page is ${tooWide} pixels wider than the window`] : faults;
}

/** Faults at every width, each with its width; the window is as wide as before in the end. */
export async function faultsAtAllWidths(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await faultsOf(page)).map((fault) => `at ${width} pixels ${fault}`));
  }
  if (before !== null) await page.setViewportSize(before);
  return faults;
}

/**
 * By how many pixels the page scrolls sideways. Wide tables scroll inside their frames; the page itself never does,
 * once its charts are drawn for the width that the window has now.
 */
async function widerThanWindow(page: Page): Promise<number> {
  const excess = () => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  await eventually(async () => (await excess()) <= 0, SETTLED_WITHIN_MS).catch(() => null);
  return excess();
}
