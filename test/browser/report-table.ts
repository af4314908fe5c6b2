import { type Locator, type Page } from 'playwright-core';

/** One table of the page by the beginning of its caption, once it is there. */
export async function tableOf(page: Page, caption: string): Promise<Locator> {
  const table = page.getByRole('region', { name: caption }).locator('table');
  await table.waitFor();
  return table;
}

/** What a reader sees of a table of figures, row by row: the row's label, then its figures. */
export async function figuresOf(table: Locator): Promise<string[][]> {
  const rows = await table.locator('tbody tr, tfoot tr').all();
  return Promise.all(
    rows.map(async (row) => {
      const label = (await row.locator('th').first().innerText()).split('\n')[0] ?? '';
      const links = await row.locator('td a').all();
      return [
        label.replace(/ (includes )?synthetic$/, '').trim(),
        ...(await Promise.all(links.map(shownIn))),
      ];
    }),
  );
}

/** The figure of a link as it is seen, without what only a screen reader says of it. */
export async function shownIn(link: Locator): Promise<string> {
  return ((await link.innerText()).split('\n')[0] ?? '').trim();
}
