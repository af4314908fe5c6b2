import { type Locator, type Page } from 'playwright-core';

/** What is written beside a step that owes one. */
interface StepTaken {
  readonly reason?: string;
}

/** The state that the page of a report shows. */
export async function inState(page: Page, state: string): Promise<void> {
  await page
    .getByRole('definition')
    .filter({ hasText: new RegExp(`^${state}$`) })
    .first()
    .waitFor();
}

/** Takes a step on the page of a report, by its button and the question that follows. */
export async function takeStep(page: Page, label: string, { reason }: StepTaken = {}): Promise<void> {
  await page
    .getByRole('region', { name: 'Next step' })
    .getByRole('button', { name: label, exact: true })
    .click();
  const dialog = page.getByRole('dialog', { name: `${label}?`, exact: true });
  if (reason !== undefined) await dialog.getByLabel('Reason').fill(reason);
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Opens a report of a grantee's own list by what is to be done with it: "See why", "Read and certify", "Read". */
export async function openOwn(page: Page, what: string, period: string): Promise<void> {
  const correction = '(, correction \\d+)?';
  await page
    .getByRole('link', { name: new RegExp(`^${what} the report for ${period}${correction}$`) })
    .click();
  await page
    .getByRole('heading', { level: 1, name: new RegExp(` report${correction}, ${period}$`) })
    .waitFor();
}

/** Certifies a report that is open. @returns the receipt that is given for it */
export async function certify(page: Page): Promise<string> {
  await takeStep(page, 'Certify and submit');
  await page.getByRole('heading', { level: 1, name: 'The report is submitted' }).waitFor();
  const receipt = page.getByRole('definition').filter({ hasText: /^R\d{7}$/ });
  return receipt.first().innerText();
}

/** The receipt of a report that was accepted since: it says how the report stands now. */
export async function acceptedReceipt(page: Page, receipt: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: `Receipt ${receipt}`, exact: true }).waitFor();
  await page
    .getByRole('definition')
    .filter({ hasText: /^Accepted$/ })
    .waitFor();
}

/** From the review queue into a review of the report of a period. */
export async function startReview(page: Page, period: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Reports to review' })
    .getByRole('link', { name: period, exact: true })
    .click();
  await takeStep(page, 'Start the review');
  await inState(page, 'In review');
}

/** What is said about a field, at the field. */
export const saidAbout = (page: Page, field: string): Locator =>
  page.getByRole('group', { name: `What is said about ${field}`, exact: true });

/** Says something at a field of the narrative that is under review. */
export async function sayAt(
  page: Page,
  field: string,
  kind: 'A change to request' | 'A comment',
  text: string,
): Promise<void> {
  const section = page.getByRole('region', { name: field, exact: true });
  await section.getByRole('button', { name: `Comment on ${field}`, exact: true }).click();
  const form = section.getByRole('form', { name: `Comment on ${field}`, exact: true });
  await form.getByLabel('What it is').selectOption({ label: kind });
  await form.getByLabel('What you want to say').fill(text);
  await form.getByRole('button', { name: 'Send', exact: true }).click();
  await form.waitFor({ state: 'detached' });
  await saidAbout(page, field).getByText(text, { exact: true }).waitFor();
}

/** A change in the list of those that are asked for. */
export const noted = (page: Page, change: string): Locator =>
  page.getByRole('region', { name: 'Requested changes' }).getByRole('listitem').filter({ hasText: change });

/** Says at the field that the change is made which is asked for there. */
export async function tickOff(page: Page, field: string): Promise<void> {
  const said = saidAbout(page, field);
  // The box itself lies beyond the window, as the design system has it: only the keyboard and its label reach it.
  await said.getByRole('checkbox').press('Space');
  await said.getByText(/^done by /).waitFor();
}

/** A thread in the list of all comments. */
export const threadOf = (page: Page, text: string): Locator =>
  page.getByRole('region', { name: 'Comments' }).getByRole('listitem').filter({ hasText: text });

/** Answers what is asked at a field. */
export async function answer(page: Page, field: string, text: string): Promise<void> {
  const said = saidAbout(page, field);
  await said.getByRole('button', { name: `Answer ${field}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Answer about ${field}`, exact: true });
  await dialog.getByRole('textbox', { name: 'Your answer', exact: true }).fill(text);
  await dialog.getByRole('button', { name: 'Send the answer', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await said.getByText(text, { exact: true }).waitFor();
}

export async function accept(page: Page): Promise<void> {
  await takeStep(page, 'Accept');
  await inState(page, 'Accepted');
}

/** The addresses and checksums of the two frozen files of an accepted report that is open. */
export async function frozenFiles(
  page: Page,
): Promise<Record<'pdf' | 'json', { address: string; sha256: string }>> {
  const frozen = page.getByRole('region', { name: 'What was accepted', exact: true });
  const fileOf = async (label: string) => {
    const item = frozen.getByRole('listitem').filter({ hasText: label });
    const address = (await item.getByRole('link').getAttribute('href')) ?? '';
    const sha256 = /[0-9a-f]{64}/.exec(await item.innerText())?.[0] ?? '';
    return { address, sha256 };
  };
  return { pdf: await fileOf('Download as PDF'), json: await fileOf('Download as JSON') };
}
