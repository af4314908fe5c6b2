import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** The widths at which every page has to be without fault: a desk's, a tablet's, a phone's. */
export const WIDTHS = [1366, 768, 390];

/** Faults that axe finds on the page as it stands, each with the place it stands at; and a sideways scroll. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<{ violations: Violation[] }>('axe.run()');
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
  // Wide tables scroll inside their frames; the page itself never does.
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  return tooWide > 0 ? [...faults, `the page is ${tooWide} pixels wider than the window`] : faults;
}

/** Faults at every width, each with its width. */
export async function faultsAtAllWidths(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await faultsOf(page)).map((fault) => `at ${width} pixels ${fault}`));
  }
  return faults;
}
