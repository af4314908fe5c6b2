import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { type Page } from 'playwright-core';
import { type RunningProgram, startWorker } from '../support/processes';
import { shoot } from './screenshots';
import { tableOf } from './report-table';
import { withSamplePage } from './sample-page';

describe('exports', () => {
  const sample = withSamplePage({ withWorker: false });
  let worker: RunningProgram | undefined;

  beforeEach(async () => {
    worker = await startWorker(sample.options);
  });
  afterEach(() => worker?.stop());

  async function order(page: Page, what: string, format: string): Promise<void> {
    await page.getByRole('button', { name: `Download ${what}` }).click();
    await page.getByRole('button', { name: format }).filter({ visible: true }).click();
  }

  async function save(page: Page): Promise<string> {
    const link = page.getByRole('link', { name: /^Download awardbook-/ }).first();
    await link.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const file = path.join(tmpdir(), `${process.pid}-${download.suggestedFilename()}`);
    await download.saveAs(file);
    return file;
  }

  it('makes a workbook of the budget table that opens and says 97,338', async () => {
    const page = await sample.open('/fiscal-years');
    await tableOf(page, 'Budget by account');
    await order(page, 'the budget table', 'Excel workbook');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await save(page));
    const cells: unknown[] = [];
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.result ?? cell.value))),
    );
    expect(cells).toContain(97_338);
  });

  it('makes a CSV file of the entries that are listed, with one row an entry', async () => {
    const page = await sample.open('/entries?award=TIP-PUB-2019-001');
    const entries = await page
      .locator('tbody tr')
      .first()
      .waitFor()
      .then(() => page.locator('tbody tr').count());
    await order(page, 'these entries', 'CSV file');
    const lines = readFileSync(await save(page), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(entries + 1);
  });

  it('makes a file of the SF-425 of the awards that the board shows, whatever their states', async () => {
    const page = await sample.open('/reports');
    await page.getByRole('heading', { name: 'Reports', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Download these reports' }).click();
    await shoot(page, 'board-exports');
    await page.getByRole('button', { name: 'SF-425 register, CSV file' }).click();
    const [header] = readFileSync(await save(page), 'utf8').split('\r\n');
    expect(header).toContain('line_10e');
  });

  it('lists what was made, also after a reload, and removes a file only when asked twice', async () => {
    const page = await sample.open('/fiscal-years');
    await tableOf(page, 'Obligated by category');
    await order(page, 'the spending table', 'CSV file');
    await page.getByRole('link', { name: /^Download awardbook-spending/ }).waitFor();
    await page.getByRole('link', { name: 'Exports', exact: true }).click();
    await page.reload();
    const row = page.getByRole('row', { name: /^Obligated by category/ }).first();
    await row.getByRole('link', { name: /^Download awardbook-spending/ }).waitFor();
    await row.getByText('Ready').first().waitFor();
    expect(await row.innerText()).toMatch(/Ready\s+Kept until/);
    await row.getByText('Check the file').click();
    expect(await row.locator('code').innerText()).toMatch(/^[0-9a-f]{64}$/);
    await row.getByRole('button', { name: 'Remove file' }).click();
    await row.getByRole('button', { name: 'Keep it' }).click();
    await row.getByRole('button', { name: 'Remove file' }).click();
    await row.getByRole('button', { name: 'Yes, remove' }).click();
    await row.getByText('Removed').first().waitFor();
    await row.getByRole('link').waitFor({ state: 'detached' });
  });

  it('can be cancelled while it waits, and made again', async () => {
    await worker?.stop();
    const page = await sample.open('/fiscal-years');
    await tableOf(page, 'Obligated by category');
    await order(page, 'the spending table', 'Excel workbook');
    await page.getByText('Waiting to start…').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('The export was cancelled.', { exact: true }).first().waitFor();
    worker = await startWorker(sample.options);
    await page.getByRole('button', { name: 'Make it again' }).click();
    await page.getByRole('link', { name: /^Download awardbook-spending/ }).waitFor();
  });
});
