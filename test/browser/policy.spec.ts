import { type Page } from 'playwright-core';
import { withSamplePage } from './sample-page';

interface Violation {
  directive: string;
  blocked: string;
}

/** What the page's policy stops from now on. */
async function watchViolations(page: Page): Promise<() => Promise<Violation[]>> {
  await page.evaluate(() => {
    const stopped: Violation[] = [];
    Object.assign(window, { stopped });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      stopped.push({ directive: effectiveDirective, blocked: blockedURI }),
    );
  });
  return () => page.evaluate(() => (window as unknown as { stopped: Violation[] }).stopped);
}

describe('the policy of the page', () => {
  const sample = withSamplePage({ withWorker: false });

  async function openUnwatched(address: string): Promise<Page> {
    const page = await sample.browser.context.newPage();
    await page.goto(`${sample.address}${address}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  it.each([
    ['a script in the markup', '<img src="/nothing.png" onerror="window.ran = true">', 'script-src-attr'],
    ['a style in the markup', '<p style="position:fixed;inset:0">Covered</p>', 'style-src-attr'],
    ['a style sheet in the markup', '<style>body{display:none}</style>', 'style-src-elem'],
    ['a picture from elsewhere', '<img src="https://example.org/pixel.png">', 'img-src'],
    ['a frame', '<iframe src="https://example.org/"></iframe>', 'frame-src'],
  ])('stops %s', async (_, markup, directive) => {
    const page = await openUnwatched('/');
    const violations = await watchViolations(page);
    await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), markup);
    await page.waitForFunction(() => (window as unknown as { stopped: unknown[] }).stopped.length > 0);
    expect((await violations()).map((violation) => violation.directive)).toContain(directive);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await page.close();
  });

  it.each([
    ['an answer sent to another site', () => fetch('https://example.org/').catch(() => null), 'connect-src'],
    [
      'a script made of text',
      () => Promise.resolve(Reflect.apply(setTimeout, null, ['window.ran = true'])).catch(() => null),
      'script-src',
    ],
  ])('stops %s', async (_, act, directive) => {
    const page = await openUnwatched('/');
    const violations = await watchViolations(page);
    await page.evaluate(act).catch(() => null);
    await page.waitForFunction(() => (window as unknown as { stopped: unknown[] }).stopped.length > 0);
    expect((await violations()).map((violation) => violation.directive)).toContain(directive);
    await page.close();
  });

  it('is kept by every page itself, and nothing of the data stays in the browser’s stores', async () => {
    // The sample fails a test whose page has anything stopped.
    for (const address of ['/', '/fiscal-years', '/awards', '/entries', '/exports', '/account']) {
      const page = await sample.open(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      expect(kept).not.toContain(sample.session.person.email);
      expect(kept).not.toMatch(/S-SJTIP|awarded|\d+\.\d{2}/);
    }
  });

  it('shows text as text, whatever is in it', async () => {
    await sample.signInAs('program-officer');
    const name = '<img src=x onerror="window.ran=true"><b>Bold</b>';
    expect((await sample.send('POST', '/api/implementers', { name, type: 'us-ngo' })).status).toBe(201);
    const implementers = await sample.read<{ items: { id: string; name: string }[] }>(
      '/api/implementers?limit=200',
    );
    const implementer = implementers.items.find((one) => one.name === name)?.id ?? '';
    const award = {
      fain: 'S-MARKUP-1',
      title: name,
      instrument: 'grant',
      implementer,
      programType: 'bilateral-and-regional',
      ceiling: '10.00',
      startsOn: '2012-10-01',
      endsOn: '2013-09-30',
    };
    expect((await sample.send('POST', '/api/awards', award)).status).toBe(201);
    const page = await sample.open('/awards/S-MARKUP-1');
    await page.getByText('onerror').first().waitFor();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await page.locator('b', { hasText: 'Bold' }).count()).toBe(0);
  });

  it('of the page that tries the interface is kept by it, too', async () => {
    const page = await sample.open('/api/docs');
    // The text of a path has breaks in it that nobody sees.
    await page.locator('.opblock-summary-path').first().waitFor();
  });
});
