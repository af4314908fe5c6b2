import { type Page } from 'playwright-core';

/** A desk's and a phone's. */
const WIDTHS = [1366, 390];

/**
 * Pictures of the page as it stands, for whoever works on it: `SCREENSHOTS=<folder> npm test -- <file>` keeps them
 * there as `<name>-<width>.png`. Without a folder it does nothing.
 */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
  if (before !== null) await page.setViewportSize(before);
}
