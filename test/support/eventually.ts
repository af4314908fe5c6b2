import { setTimeout as delay } from 'node:timers/promises';

/** Far longer than anything takes, also where many programs share the machine. */
const PATIENCE_MS = 120_000;

/** Waits until the question is answered with yes; an error counts as no, until the patience ends. */
export async function eventually(question: () => Promise<boolean>, withinMs = PATIENCE_MS): Promise<void> {
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

/** Waits until what is read equals what is expected; else fails with what was read last. */
export async function untilEqual<T>(read: () => Promise<T>, expected: T, withinMs?: number): Promise<void> {
  await eventually(async () => {
    expect(await read()).toEqual(expected);
    return true;
  }, withinMs);
}
