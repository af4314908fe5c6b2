import { type Page } from 'playwright-core';
import { eventually } from '../support/eventually';

/** More than any page has things to stop at. */
const STOPS = 150;

/** Far longer than any page takes, also where many programs share the machine. */
const PATIENCE_MS = 60_000;

/**
 * What a screen reader would call what has the focus: its label, else its text. Nothing where nothing has it, which is
 * then the whole page, with every text in it.
 */
const NAME_OF_FOCUS = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return '';
  const labelled = element.getAttribute('aria-labelledby');
  const named = labelled ? document.getElementById(labelled)?.innerText : undefined;
  return element.getAttribute('aria-label') ?? named ?? element.labels?.[0]?.innerText ?? element.innerText ?? '';
})()`;

/** The name of what has the focus. */
export async function focused(page: Page): Promise<string> {
  return (await page.evaluate<string>(NAME_OF_FOCUS)).replaceAll(/\s+/g, ' ').trim();
}

const isCalled = (here: string, name: string | RegExp): boolean =>
  typeof name === 'string' ? here === name : name.test(here);

/** Waits until the focus is on what has this name: a page gives it a moment after it shows what it gives it to. */
export async function untilFocused(page: Page, name: string | RegExp): Promise<void> {
  let here = '';
  await eventually(async () => isCalled((here = await focused(page)), name), PATIENCE_MS).catch(() => {
    throw new Error(`The focus never came to ${String(name)}; it is on ${here.slice(0, 200)}`);
  });
}

/**
 * Presses Tab until the focus is on what has the name; goes round again while the page may still be bringing it.
 *
 * @throws {Error} when it is not to be reached by Tab
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let presses = 0; presses < STOPS || Date.now() < deadline; presses += 1) {
    await page.keyboard.press('Tab');
    if (isCalled(await focused(page), name)) return;
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

/** Types into the field with the label, reached by Tab; what stands in it is replaced. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

/** Presses the button or follows the link with the name, reached by Tab. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/**
 * Chooses from the list with the label, reached by Tab, by the letters that no other choice begins with.
 *
 * No letter more: a browser that was busy for a second takes the next one for the beginning of another choice.
 */
export async function choose(page: Page, label: string, choice: string): Promise<void> {
  await tabTo(page, label);
  const list = page.locator('select:focus');
  const others = (await list.locator('option').allTextContents()).filter((text) => text !== choice);
  const isShared = (letters: string) =>
    others.some((other) => other.toLowerCase().startsWith(letters.toLowerCase()));
  let letters = choice.slice(0, 1);
  while (isShared(letters) && letters.length < choice.length) letters = choice.slice(0, letters.length + 1);
  await page.keyboard.type(letters);
}
