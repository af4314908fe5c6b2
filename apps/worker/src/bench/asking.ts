import { duration, median, timedRuns } from './statistics';
import { type BenchRow } from './bench-row';

const RUNS = 11;

/** The api as somebody who is signed in asks it. */
export interface Asking {
  address: string;
  headers: Record<string, string>;
}

/** What the page asks at once to show one thing: addresses on the api, the one that tells it apart first. */
export type Look = readonly string[];

export interface Answered {
  /** Median over all looks and runs, ms. */
  typical: number;
  /** The look whose median is the longest, and that median. */
  worst: { address: string; ms: number };
}

/** @throws Error when an answer is not a good one, for its speed would say nothing */
export async function slowest({ address, headers }: Asking, looks: readonly Look[]): Promise<Answered> {
  const medians: { address: string; ms: number }[] = [];
  const askOne = async (one: string) => {
    const answer = await fetch(`${address}${one}`, { headers });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${one} answered ${answer.status}: ${body.slice(0, 300)}`);
  };
  for (const look of looks) {
    const ask = () => Promise.all(look.map(askOne));
    await ask();
    medians.push({ address: look[0] ?? '', ms: median(await timedRuns(RUNS, ask)) });
  }
  const worst = medians.reduce((one, other) => (other.ms > one.ms ? other : one), { address: '', ms: 0 });
  return { typical: median(medians.map(({ ms }) => ms)), worst };
}

/** A row that is kept when the slowest of all is. */
export function answerRow(name: string, { typical, worst }: Answered, mostMs: number): BenchRow {
  return {
    name,
    limit: `at most ${mostMs} ms, the slowest too`,
    measured: duration(typical),
    ratio: `slowest ${duration(worst.ms)}: ${worst.address.replace('/api', '').slice(0, 90)}`,
    ok: worst.ms <= mostMs,
  };
}

export const query = (parameters: Record<string, string>): string =>
  new URLSearchParams(parameters).toString();
