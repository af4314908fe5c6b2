import { type Locator, type Page } from 'playwright-core';

/** What one SF-425 says beyond what is filled in beforehand, dollars and cents since the award began. */
export interface MoneyOfReport {
  readonly receipts: string;
  readonly disbursements: string;
  readonly expenditures: string;
  readonly unliquidated: string;
}

/** Ways through the pages on which a grantee writes. What the pages call things stands here and nowhere else. */
const FORMS = {
  Progress: 'Progress of the report',
  Indicators: 'Indicators',
  Results: 'Results of the report',
  'Federal Financial Report (SF-425)': 'Federal Financial Report (SF-425)',
} as const;
export type WrittenPart = keyof typeof FORMS;

/** Goes to a part of a draft by the list of its parts. @returns its form */
export async function part(page: Page, name: WrittenPart): Promise<Locator> {
  await page
    .getByRole('navigation', { name: 'Parts of the report' })
    .getByRole('link', { name, exact: true })
    .click();
  const form = page.getByRole('form', { name: FORMS[name], exact: true });
  await form.waitFor();
  return form;
}

/** What was typed has reached the server. */
export async function saved(form: Locator): Promise<void> {
  const line = form.getByText(/^(Saved \d\d:\d\d|Not saved\. .+)$/);
  await line.waitFor();
  // What is refused says why above that line.
  expect(await line.locator('..').innerText()).toMatch(/^Saved /);
}

/** From the grantee's list of reports into the draft of a period, which is begun if nobody has. */
export async function start(page: Page, period: string): Promise<void> {
  await page.getByRole('link', { name: `Start the report for ${period}`, exact: true }).click();
  await page.getByRole('button', { name: 'Start the report', exact: true }).click();
  await page.getByRole('form', { name: FORMS.Progress, exact: true }).waitFor();
}

/** The field of a section of the narrative; what is said about it has its name, too. */
export const section = (form: Locator, label: string): Locator =>
  form.getByRole('textbox', { name: new RegExp(`^${label}`) });

export async function writeProgress(page: Page, quarter: string): Promise<void> {
  const form = await part(page, 'Progress');
  const sections: [string, string][] = [
    ['Activities', `Trainings and visits of ${quarter}.`],
    ['Achievements', `Officers trained in ${quarter} referred their first cases.`],
    ['Challenges, and how they were met', 'None that need the office.'],
    ['Next period', 'The next round of trainings.'],
    ['What will last', 'The academy has taken the course into its own program.'],
  ];
  for (const [label, text] of sections) await section(form, label).fill(text);
  await saved(form);
}

/** @param isFirst whether no earlier report of the fiscal year counted persons */
export async function countIndicators(
  page: Page,
  { trained, laws, isFirst }: { trained: number; laws: number; isFirst: boolean },
): Promise<void> {
  const form = await part(page, 'Indicators');
  const people = form.getByRole('region', { name: /^PS\.5\.3-15 / });
  await people.getByLabel('Female', { exact: true }).fill(String(trained - 10));
  await people.getByLabel('Male', { exact: true }).fill('10');
  await people.getByLabel('Not stated', { exact: true }).fill('0');
  await people
    .getByRole('cell', { name: String(trained), exact: true })
    .first()
    .waitFor();
  if (!isFirst)
    await people
      .getByLabel('Of these, persons whom no earlier report of this fiscal year counted')
      .fill(String(trained));
  await form
    .getByRole('region', { name: /^PS\.5\.2-23 / })
    .getByLabel('How many policies, laws or agreements')
    .fill(String(laws));
  await saved(form);
}

export async function tellResult(page: Page, title: string): Promise<void> {
  const form = await part(page, 'Results');
  await form.getByRole('button', { name: 'Add a result', exact: true }).click();
  await form.getByLabel('The result in one sentence').fill(title);
  await form.getByLabel('Theme').selectOption({ label: 'Victim services' });
  await form.getByLabel('Country or region').selectOption({ label: 'Ghana' });
  await form.getByLabel('What is different now').fill('Before, there was no shelter in the north.');
  await form.getByLabel('A link that shows it').fill('https://example.org/shelter');
  await form.getByRole('radio', { name: 'Yes', exact: true }).check();
  await saved(form);
}

/** The lines that a grantee enters each time; the rest is filled in beforehand or worked out. */
export async function reportMoney(page: Page, money: MoneyOfReport): Promise<Locator> {
  const form = await part(page, 'Federal Financial Report (SF-425)');
  await form.getByRole('radio', { name: 'Accrual', exact: true }).check();
  await form.getByLabel('10a. Cash receipts').fill(money.receipts);
  await form.getByLabel('10b. Cash disbursements').fill(money.disbursements);
  await form.getByLabel('10e. Federal share of expenditures').fill(money.expenditures);
  await form.getByLabel('10f. Federal share of unliquidated obligations').fill(money.unliquidated);
  await saved(form);
  return form;
}

/** What the form works out for a line by itself. */
export const workedOut = (form: Locator, line: string): Locator =>
  form.getByRole('status', { name: new RegExp(`^10${line}\\. `) });

export async function attach(page: Page, fileName: string, text: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Parts of the report' })
    .getByRole('link', { name: 'Attachments', exact: true })
    .click();
  await page.getByRole('button', { name: 'Add a file', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a file' });
  await dialog
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: fileName, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page
    .getByRole('cell')
    .or(page.getByRole('rowheader'))
    .filter({ hasText: fileName })
    .first()
    .waitFor();
}

const handOverButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Hand over for certification', exact: true });

export async function handOver(page: Page): Promise<void> {
  await handOverButton(page).click();
  await page
    .getByRole('definition')
    .filter({ hasText: /^Awaiting certification$/ })
    .waitFor();
}

/** Tries to hand over what is not ready. @returns the summary that says why not */
export async function handOverInVain(page: Page): Promise<Locator> {
  await handOverButton(page).click();
  const summary = page.getByRole('group', { name: /missing|in the way/ });
  await summary.waitFor();
  return summary;
}
