import { BoundedCounters } from './bounded-counters';

const MINUTE_MS = 60_000;

function counted(mostKeys?: number) {
  const clock = { now: 1_000 * MINUTE_MS };
  const counters = new BoundedCounters(() => clock.now, mostKeys);
  return { clock, counters, ask: (key = 'one', limit = 10) => counters.increment(key, MINUTE_MS, limit) };
}

async function answeredOf(times: number, ask: () => Promise<{ isBlocked: boolean }>): Promise<number> {
  let answered = 0;
  for (let time = 0; time < times; time += 1) if (!(await ask()).isBlocked) answered += 1;
  return answered;
}

describe('bounded counters', () => {
  it('let the limit through and no request more', async () => {
    const { ask } = counted();
    expect(await answeredOf(50, ask)).toBe(10);
    expect(await answeredOf(1, () => ask('another'))).toBe(1);
  });

  it('let through no second full limit right after a window ends', async () => {
    const { clock, ask } = counted();
    clock.now += 59_000;
    expect(await answeredOf(50, ask)).toBe(10);
    clock.now += 2_000;
    // A second into the new window 10 × 59/60 = 9.8 still count.
    expect(await answeredOf(50, ask)).toBe(1);
    clock.now += 29_000;
    // Half way 10 × 1/2 = 5 still count, and the one since.
    expect(await answeredOf(50, ask)).toBe(4);
  });

  it('say a wait after which one more request is let through', async () => {
    const { clock, ask } = counted();
    for (let round = 0; round < 40; round += 1) {
      while (!(await ask()).isBlocked) clock.now += 137;
      clock.now += (await ask()).timeToBlockExpire * 1_000;
      expect((await ask()).isBlocked).toBe(false);
    }
  });

  it('forget after two windows', async () => {
    const { clock, ask } = counted();
    await answeredOf(50, ask);
    clock.now += 2 * MINUTE_MS;
    expect(await answeredOf(50, ask)).toBe(10);
  });

  it('keep the keys that are used and no more than there is room for', async () => {
    const { counters, ask } = counted(100);
    await answeredOf(10, ask);
    for (let stranger = 0; stranger < 10_000; stranger += 1) {
      await ask(`stranger ${stranger}`);
      if (stranger % 50 === 0) await ask();
    }
    expect(counters.size).toBe(100);
    expect((await ask()).isBlocked).toBe(true);
  });
});
