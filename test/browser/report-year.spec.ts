import { createHash } from 'node:crypto';
import { type KeptFinancial } from '@awardbook/reporting';
import { type Page } from 'playwright-core';
import {
  accept,
  acceptedReceipt,
  answer,
  certify,
  frozenFiles,
  inState,
  noted,
  openOwn,
  sayAt,
  startReview,
  takeStep,
  threadOf,
  tickOff,
} from './report-reviewing';
import {
  attach,
  countIndicators,
  handOver,
  handOverInVain,
  type MoneyOfReport,
  part,
  reportMoney,
  saved,
  section,
  start,
  tellResult,
  workedOut,
  writeProgress,
} from './report-writing';
import { REPORTS, withReportYear } from './report-year-world';

const CHANGE = 'Say how many of the officers work at the border.';
const QUESTION = 'Which academy was it?';

const money = (receipts: string, expenditures: string, unliquidated: string): MoneyOfReport => ({
  ...{ receipts, disbursements: expenditures, expenditures, unliquidated },
});

/** Each test goes on where the one before it stopped, as the year does. */
describe('a year of one award, from its terms to its final report', () => {
  const year = withReportYear();

  const reportsOn = (page: Page) => page.getByRole('region', { name: 'Reports', exact: true });
  const rowOf = (page: Page, period: string) =>
    reportsOn(page)
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: period, exact: true }) });

  /** The ledger of the award, reached by the links that an officer follows from a report. */
  async function statementFrom(page: Page) {
    await page.getByRole('definition').getByRole('link', { name: year.fain, exact: true }).click();
    const statement = page.getByRole('region', { name: 'Statement', exact: true });
    await statement.getByRole('row').nth(1).waitFor();
    return statement;
  }

  /** What the certifier and the officer do with a report that nobody finds fault with. @returns its page, the officer's */
  async function certifiedAndAccepted(period: string): Promise<{ page: Page; receipt: string }> {
    const certifying = await year.openAs('certifier', '/reports');
    await openOwn(certifying, 'Read and certify', period);
    const receipt = await certify(certifying);
    const page = await year.openAs('officer', '/reports/review');
    await startReview(page, period);
    await accept(page);
    return { page, receipt };
  }

  it('begins when an officer sets the terms: each report is due on its day', async () => {
    const page = await year.openAs('officer', `/awards/${year.fain}`);
    await reportsOn(page).getByRole('button', { name: 'Set reporting terms', exact: true }).click();
    const terms = page.getByRole('dialog', { name: 'Set reporting terms' });
    await terms.getByLabel('Who certifies a report').selectOption({
      label: 'Somebody other than who prepared it',
    });
    await terms.getByLabel('Who reviews').selectOption({ label: 'Paula Program' });
    await terms.getByRole('button', { name: 'Save', exact: true }).click();
    await terms.waitFor({ state: 'detached' });
    for (const { period, due } of Object.values(REPORTS))
      await rowOf(page, period)
        .getByRole('cell', { name: new RegExp(`^${due}`) })
        .waitFor();

    const indicators = page.getByRole('region', { name: 'Indicators', exact: true });
    for (const [name, target] of [
      ['PS.5.3-15 People trained in prevention', '140'],
      ['PS.5.2-23 Anti-trafficking policies, laws or agreements passed', '1'],
    ] as const) {
      await indicators.getByRole('button', { name: 'Add an indicator', exact: true }).click();
      const adding = page.getByRole('dialog', { name: 'Add an indicator' });
      await adding.getByLabel('What is counted').selectOption({ label: name });
      await adding.getByLabel('Target for FY 2023').fill(target);
      await adding.getByRole('button', { name: 'Add', exact: true }).click();
      await adding.waitFor({ state: 'detached' });
      await indicators.getByRole('region', { name: new RegExp(`^${name}`) }).waitFor();
    }
  });

  it('first quarter: written, certified by another one, sent back for a field, answered and accepted', async () => {
    const { period } = REPORTS.first;
    const writing = await year.openAs('writer', '/reports');
    await start(writing, period);
    await writeProgress(writing, 'autumn');
    await countIndicators(writing, { trained: 35, laws: 0, isFirst: true });
    await tellResult(writing, 'The first shelter in the north opened its doors');
    const form = await reportMoney(writing, money('100000.00', '90000.25', '10000.00'));
    // g = e + f, h = d - g: 400,000.00 less 100,000.25
    expect(await workedOut(form, 'g').innerText()).toBe('$100,000.25');
    expect(await workedOut(form, 'h').innerText()).toBe('$299,999.75');
    await attach(writing, 'trainings-of-autumn.txt', 'Accra, 12 October\nTamale, 3 November\n');
    await handOver(writing);
    await writing.getByText('Certify and submit:', { exact: true }).waitFor();
    expect(await writing.getByRole('button', { name: 'Certify and submit', exact: true }).count()).toBe(0);

    const certifying = await year.openAs('certifier', '/reports');
    await openOwn(certifying, 'Read and certify', period);
    await certify(certifying);

    const reviewing = await year.openAs('officer', '/reports/review');
    await startReview(reviewing, period);
    await sayAt(reviewing, 'Activities', 'A comment', QUESTION);
    await sayAt(reviewing, 'Achievements', 'A change to request', CHANGE);
    await noted(reviewing, CHANGE).waitFor();
    await takeStep(reviewing, 'Request changes', { reason: 'One figure is missing.' });
    await inState(reviewing, 'Changes requested');

    const mending = await year.openAs('writer', '/reports');
    await openOwn(mending, 'See why', period);
    await noted(mending, CHANGE).waitFor();
    await takeStep(mending, 'Go on with the draft');
    await inState(mending, 'Draft');
    await mending.getByRole('link', { name: 'Write the report', exact: true }).click();
    const progress = await part(mending, 'Progress');
    await answer(mending, 'Activities', 'The police academy in Accra.');
    await section(progress, 'Achievements').fill('Of 35 officers trained, 20 work at the border.');
    const why = await handOverInVain(mending);
    await why.getByText(/^A requested change is not ticked off: /).waitFor();
    await tickOff(mending, 'Achievements');
    await saved(progress);
    await handOver(mending);

    const { page, receipt } = await certifiedAndAccepted(period);
    await threadOf(page, QUESTION).getByText('The police academy in Accra.').waitFor();
    await page
      .getByRole('region', { name: 'Achievements', exact: true })
      .getByText('Of 35 officers trained, 20 work at the border.')
      .first()
      .waitFor();
    const { pdf, json } = await frozenFiles(page);
    for (const { address, sha256 } of [pdf, json])
      expect(
        createHash('sha256')
          .update(await year.fileFor('writer', address))
          .digest('hex'),
      ).toBe(sha256);

    const statement = await statementFrom(page);
    const spent = statement.getByRole('row').filter({ hasText: `SF-425 to 2022-12-31, receipt ${receipt}` });
    await spent.getByRole('cell', { name: '90,000.25', exact: true }).waitFor();
    await statement.getByRole('link', { name: 'Entries of this award', exact: true }).click();
    await page
      .getByRole('row')
      .filter({ hasText: `receipt ${receipt}` })
      .getByText('90,000.25')
      .first()
      .waitFor();
  });

  it('second quarter: an officer gives more time after the day, and the grantee hands in by then', async () => {
    const { period, due } = REPORTS.second;
    const page = await year.openAs('officer', `/awards/${year.fain}`);
    await rowOf(page, period)
      .getByRole('button', { name: /^Move the due date/ })
      .click();
    const moving = page.getByRole('dialog', { name: 'Move the due date' });
    await moving.getByLabel('New due date').fill('2023-06-15');
    await moving.getByLabel('Reason').fill('The auditors came late.');
    await moving.getByRole('button', { name: 'Move it', exact: true }).click();
    await moving.waitFor({ state: 'detached' });
    await rowOf(page, period)
      .getByRole('cell', { name: /^Jun 15, 2023/ })
      .waitFor();

    const writing = await year.openAs('writer', '/reports');
    await start(writing, period);
    await writing.getByText('due Jun 15, 2023').first().waitFor();
    await writeAll(writing, 'winter', { trained: 35, laws: 0 }, money('200000.00', '190000.50', '5000.00'));
    const reviewed = await certifiedAndAccepted(period);
    const dates = reviewed.page.getByRole('region', { name: 'Due dates' });
    await dates.getByRole('row').filter({ hasText: 'The auditors came late.' }).waitFor();
    await dates.getByRole('row').filter({ hasText: due }).waitFor();
  });

  it('third quarter: a correction takes the place of what was accepted, and both stay', async () => {
    const { period } = REPORTS.third;
    const writing = await year.openAs('writer', '/reports');
    await start(writing, period);
    await writeAll(writing, 'spring', { trained: 35, laws: 1 }, money('300000.00', '300000.00', '0.00'));
    const accepted = await certifiedAndAccepted(period);
    const before = await frozenFiles(accepted.page);

    const correcting = await year.openAs('writer', '/reports');
    await openOwn(correcting, 'Read', period);
    await correcting.getByRole('button', { name: 'Begin a correction', exact: true }).click();
    const beginning = correcting.getByRole('dialog', { name: 'Begin a correction?' });
    await beginning.getByLabel('What has to be corrected').fill('One invoice was counted twice.');
    await beginning.getByRole('button', { name: 'Begin a correction', exact: true }).click();
    await correcting.getByRole('heading', { level: 1, name: /^Interim report, correction 1, / }).waitFor();
    await correcting.getByRole('link', { name: 'Write the report', exact: true }).click();
    await reportMoney(correcting, money('300000.00', '280000.00', '0.00'));
    await handOver(correcting);
    const { page, receipt } = await certifiedAndAccepted(period);
    const after = await frozenFiles(page);
    const { pathname } = new URL(page.url());

    await page.getByRole('link', { name: 'Open what it corrects', exact: true }).click();
    await page.getByText('A correction has taken the place of this report. Both stay.').waitFor();
    expect(await frozenFiles(page)).toEqual(before);
    expect(await spentIn(before)).toBe('300000.00');
    expect(await spentIn(after)).toBe('280000.00');

    // 300,000.00 were reported after 190,000.50: the entry of 109,999.50 is taken back, and 89,999.50 put in its place.
    const statement = await statementFrom(page);
    const corrected = statement.getByRole('row').filter({ hasText: `receipt ${receipt}, correction 1` });
    await corrected
      .filter({ hasText: '(reversal)' })
      .getByRole('cell', { name: '-109,999.50', exact: true })
      .waitFor();
    await corrected
      .filter({ hasText: '(correction)' })
      .getByRole('cell', { name: '89,999.50', exact: true })
      .waitFor();
    await acceptedReceipt(await year.openAs('writer', `${pathname}/receipt`), receipt);
  });

  it('fourth quarter: reported and accepted, and the target of the year is met', async () => {
    const { period } = REPORTS.fourth;
    const writing = await year.openAs('writer', '/reports');
    await start(writing, period);
    await writeAll(writing, 'summer', { trained: 35, laws: 0 }, money('400000.00', '390000.00', '10000.00'));
    const { page } = await certifiedAndAccepted(period);
    // 4 × 35 of 140
    const indicators = page.getByRole('region', { name: 'Indicators', exact: true });
    await indicators
      .getByRole('row')
      .filter({ hasText: 'PS.5.3-15' })
      .getByRole('cell', { name: '140', exact: true })
      .first()
      .waitFor();
  });

  it('the final report: refused while anything is unliquidated, and accepted when nothing is', async () => {
    const { period } = REPORTS.final;
    const writing = await year.openAs('writer', '/reports');
    await start(writing, period);
    await writeProgress(writing, 'the whole year');
    await countIndicators(writing, { trained: 140, laws: 1, isFirst: true });
    await reportMoney(writing, money('400000.00', '399000.00', '1000.00'));
    const why = await handOverInVain(writing);
    await why
      .getByText('A final report has no unliquidated obligations, but line 10f is $1,000.00.')
      .waitFor();
    await why.getByText(/leave \$1,000\.00 on line 10c/).waitFor();
    await reportMoney(writing, money('400000.00', '400000.00', '0.00'));
    await handOver(writing);
    const { page, receipt } = await certifiedAndAccepted(period);
    const statement = await statementFrom(page);
    await statement
      .getByRole('row')
      .filter({ hasText: `SF-425 to 2023-09-30, receipt ${receipt}` })
      .getByRole('cell', { name: '10,000.00', exact: true })
      .waitFor();
    for (const each of Object.values(REPORTS))
      await rowOf(page, each.period).first().getByRole('cell', { name: 'Accepted', exact: true }).waitFor();
  });

  /** Line 10e as a frozen file has it. */
  async function spentIn({ json }: { json: { address: string } }): Promise<string | null> {
    const { parts } = JSON.parse((await year.fileFor('officer', json.address)).toString()) as {
      parts: { financial: KeptFinancial };
    };
    return parts.financial.lines.expenditures;
  }
});

/** A quarter without anything special, up to its hand-over. */
async function writeAll(
  page: Page,
  season: string,
  counts: { trained: number; laws: number },
  spent: MoneyOfReport,
): Promise<void> {
  await writeProgress(page, season);
  await countIndicators(page, { ...counts, isFirst: false });
  await reportMoney(page, spent);
  await handOver(page);
}
