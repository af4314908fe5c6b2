import { setTimeout as delay } from 'node:timers/promises';

/** Waits until the question is answered with yes; an error counts as no, until the patience ends. */
export async function eventually(question: () => Promise<boolean>, withinMs = 30_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    let failure: unknown = new Error('The answer stayed no.');
    try {
      if (await question()) return;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > deadline) throw failure;
    await delay(50);
  }
}
