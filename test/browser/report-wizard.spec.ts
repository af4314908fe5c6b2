import { type Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { type TestSession } from '../support/people';
import { faultsAtAllWidths } from './axe';
import { withDraftPage } from './draft-page';
import { choose, press, tabTo, typeInto, untilFocused } from './keyboard';
import { shoot } from './screenshots';

const SF_425 = 'Federal Financial Report (SF-425)';

/** Lines 10a to 10n without money; nothing is obligated to the award. */
const LINES = [
  '10a. Cash receipts',
  '10b. Cash disbursements',
  '10d. Total federal funds authorized',
  '10e. Federal share of expenditures',
  '10f. Federal share of unliquidated obligations',
  '10i. Total recipient share required',
  '10j. Recipient share of expenditures',
  '10l. Total federal share of program income earned',
  '10m. Program income expended by the deduction alternative',
  '10n. Program income expended by the addition alternative',
];
const NO_MONEY = {
  ...{ cashReceipts: '0.00', cashDisbursements: '0.00', authorized: '0.00', expenditures: '0.00' },
  ...{ unliquidated: '0.00', shareRequired: '0.00', shareSpent: '0.00', incomeEarned: '0.00' },
  ...{ incomeDeducted: '0.00', incomeAdded: '0.00' },
};

describe('a grantee without a mouse', () => {
  const house = withDraftPage();
  let ana: TestSession;
  let bo: TestSession;
  beforeAll(async () => {
    [ana, bo] = await Promise.all([house.grantee('Ana Lima'), house.grantee('Bo Dahl')]);
  });

  /** Looked at at every width, and kept as pictures where somebody asks for them. */
  async function looked(page: Page, name: string): Promise<void> {
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, `wizard-${name}`);
  }

  async function narrate(page: Page): Promise<void> {
    for (const section of ['Activities', 'Achievements', 'Challenges, and how they were met', 'Next period'])
      await typeInto(page, section, `What is to be said of it: ${section.toLowerCase()}.`);
  }

  async function addResult(page: Page): Promise<void> {
    await press(page, 'Add a result');
    await typeInto(page, 'The result in one sentence', 'Ghana enacted its first law against trafficking');
    await choose(page, 'Theme', 'Laws enacted');
    await choose(page, 'Country or region', 'Ghana');
    await typeInto(page, 'What is different now', 'There was no law before.');
    await typeInto(page, 'A link that shows it', 'https://example.org/law');
    await tabTo(page, 'Yes');
    await page.keyboard.press('Space');
  }

  async function fillForm(page: Page): Promise<void> {
    await tabTo(page, 'Cash');
    await page.keyboard.press('Space');
    for (const line of LINES) await typeInto(page, line, '0');
  }

  async function attach(page: Page): Promise<void> {
    await press(page, 'Add a file');
    await page.getByLabel('File', { exact: true }).setInputFiles({
      name: 'Law.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\nAct 694'),
    });
    await typeInto(page, 'Title', 'The law as printed');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'The law as printed', exact: true }).waitFor();
  }

  it('starts a report, is led to what is missing, writes each part, hands it over, and has it certified by another', async () => {
    const page = await house.open('/reports', ana);
    await page.getByRole('heading', { name: 'To be written' }).waitFor();
    await page
      .getByRole('region', { name: 'To be written', exact: true })
      .getByRole('columnheader', { name: 'Due', exact: true })
      .waitFor();
    await looked(page, 'home');
    await press(page, 'Start the report for Oct 1 to Dec 31, 2024');
    await page.getByText('Nobody has started this report yet.').waitFor();
    await looked(page, 'start');
    await press(page, 'Start the report');
    await page.getByRole('textbox', { name: 'Activities', exact: true }).waitFor();

    await press(page, 'Hand over for certification');
    await untilFocused(page, '5 things are missing');
    await looked(page, 'missing');
    await press(page, /^“Challenges, and how they were met” is empty/);
    await untilFocused(page, 'Challenges, and how they were met');
    // The same line leads there again.
    await press(page, /^“Challenges, and how they were met” is empty/);
    await untilFocused(page, 'Challenges, and how they were met');
    await press(page, /^Fill in the federal financial report/);
    await page.getByRole('textbox', { name: LINES[0] ?? '', exact: true }).waitFor();
    await fillForm(page);
    await looked(page, 'financial');

    await press(page, /^Progress$/);
    await page.getByRole('textbox', { name: 'Activities', exact: true }).waitFor();
    await narrate(page);
    await looked(page, 'progress');
    await press(page, 'Next: Results');
    await page.getByText('No result yet.').waitFor();
    await addResult(page);
    await looked(page, 'results');
    await press(page, `Next: ${SF_425}`);
    await page.getByRole('textbox', { name: LINES[0] ?? '', exact: true }).waitFor();
    await press(page, 'Next: Attachments');
    await page.getByText('No file is attached.').waitFor();
    await attach(page);
    await looked(page, 'attachments');
    await press(page, 'Hand over for certification');
    await page.getByText('You handed this report over yourself', { exact: false }).first().waitFor();
    await looked(page, 'handed-over');
    await page.close();

    const certifier = await house.open('/reports', bo);
    await press(certifier, 'Read and certify the report for Oct 1 to Dec 31, 2024');
    await press(certifier, 'Certify and submit');
    const dialog = certifier.getByRole('dialog', { name: 'Certify and submit?' });
    await dialog.getByText('true, complete and accurate').waitFor();
    await looked(certifier, 'certify');
    await press(certifier, 'Certify and submit');
    await dialog.waitFor({ state: 'detached' });
    await certifier.getByRole('heading', { name: 'The report is submitted' }).waitFor();
    await certifier.getByText(/^R\d{7}$/).waitFor();
    await looked(certifier, 'receipt');
    await press(certifier, 'All of your reports');
    await certifier.getByRole('heading', { name: 'With the office' }).waitFor();
    await certifier.getByRole('link', { name: /^R\d{7}$/ }).waitFor();
    await looked(certifier, 'home-after');
  });

  it('marks what is missing at the fields of each part, whichever was open', async () => {
    const id = await house.draftOf('2026-03-31');
    const page = await house.open(`/reports/${id}/attachments`, ana);
    await page.getByText('No file is attached.').waitFor();
    await press(page, 'Hand over for certification');
    await untilFocused(page, '5 things are missing');
    await press(page, /^Progress$/);
    await page.locator('textarea[name="activities"][aria-invalid="true"]').waitFor();
    await page.close();
  });

  /** The quarter's report accepted with program income of 500 dollars, all other lines 0. */
  async function anAcceptedReport(periodEndsOn: string): Promise<void> {
    const id = await house.draftOf(periodEndsOn);
    const lines = { ...NO_MONEY, incomeEarned: '500.00' };
    const content = {
      basis: 'cash',
      recipientAccount: '',
      lines,
      lineRemarks: {},
      indirect: [],
      remarks: '',
    };
    const route = `/api/report-packages/${id}/financial`;
    const { version } = (await (await house.ask(ana, 'GET', route)).json()) as { version: number };
    const saved = await house.ask(ana, 'PUT', route, content, version);
    expect([saved.status, saved.ok ? '' : await saved.text()]).toEqual([200, '']);
    await house.steps(id, 'awaiting-certification', 'submitted', 'in-review', 'accepted');
  }

  const sumOf = (page: Page, label: string) => page.getByRole('status', { name: label, exact: true });

  it('sees the form add up, cannot type its sums, and is asked why a line fell', async () => {
    await anAcceptedReport('2025-03-31');
    const id = await house.draftOf('2025-06-30');
    const page = await house.open(`/reports/${id}/financial`, ana);
    await page.getByRole('textbox', { name: LINES[0] ?? '', exact: true }).waitFor();
    await fillForm(page);
    await typeInto(page, '10e. Federal share of expenditures', '1,000.10');
    await typeInto(page, '10f. Federal share of unliquidated obligations', '$0.90');
    const sum = '10g. Total federal share (sum of lines e and f)';
    await sumOf(page, sum).getByText('$1,001.00', { exact: true }).waitFor();
    expect(await page.getByRole('textbox', { name: sum }).count()).toBe(0);
    await page.getByText('Lines e and f are $1,001.00 more than was authorized.').waitFor();
    const why = 'Why is line 10l lower than in the last report?';
    await page.getByRole('textbox', { name: why, exact: true }).waitFor();
    await looked(page, 'line-fell');

    await typeInto(page, '10a. Cash receipts', '12 euros');
    await press(page, 'Hand over for certification');
    await untilFocused(page, '1 thing is missing');
    await page
      .getByText(/“12 euros” is no amount/)
      .first()
      .waitFor();
    await looked(page, 'no-amount');
    await typeInto(page, '10a. Cash receipts', '0');
    await press(page, 'Hand over for certification');
    await press(page, /^Lines 10e and 10f come to \$1,001\.00/);
    await untilFocused(page, '10e. Federal share of expenditures');
    await typeInto(page, '10e. Federal share of expenditures', '0');
    await typeInto(page, '10f. Federal share of unliquidated obligations', '0');
    await press(page, /^Line 10l, .* less than the \$500\.00/);
    await untilFocused(page, why);
    await page.keyboard.insertText('Counted twice in the last report.');
    await narrateByApi(id);
    await press(page, 'Hand over for certification');
    await page.getByText('You handed this report over yourself', { exact: false }).first().waitFor();
  });

  it('hands over no final report with obligations unliquidated or cash on hand', async () => {
    const id = await house.reportOf('2026-09-30', 'final');
    await house.steps(id, 'draft');
    await narrateByApi(id);
    const page = await house.open(`/reports/${id}/financial`, ana);
    await page.getByRole('textbox', { name: LINES[0] ?? '', exact: true }).waitFor();
    await fillForm(page);
    await typeInto(page, '10a. Cash receipts', '5');
    await page.getByText('In a final report, nothing is left on hand.').waitFor();
    await typeInto(page, '10f. Federal share of unliquidated obligations', '7.50');
    await press(page, 'Hand over for certification');
    await press(page, /^A final report has no cash on hand, but lines 10a and 10b leave \$5\.00/);
    await untilFocused(page, '10b. Cash disbursements');
    await looked(page, 'final');
    await press(page, /^A final report has no unliquidated obligations, but line 10f is \$7\.50/);
    await untilFocused(page, '10f. Federal share of unliquidated obligations');
  });

  /** The narrative, which is not what is looked at. */
  async function narrateByApi(id: string): Promise<void> {
    const text = 'Said elsewhere.';
    const content = {
      activities: text,
      achievements: text,
      challenges: text,
      nextPeriod: text,
      sustainability: text,
    };
    const route = `/api/report-packages/${id}/progress`;
    await eventually(async () => (await house.ask(ana, 'PUT', route, content, 1)).status === 200);
  }
});
