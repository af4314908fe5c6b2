/**
 * A seeded source of choices: the same seed gives the same choices on every machine and every version of Node.
 *
 * Algorithm: sfc32 by Chris Doty-Humphrey (PractRand), its state filled from the seed's text by FNV-1a.
 * Not for secrets. Each purpose takes a source of its own, so that a change in one leaves the others alone.
 */
export class Random {
  private constructor(
    private a: number,
    private b: number,
    private c: number,
    private counter: number,
  ) {}

  /** One source for each combination of labels, such as the seed and what it is for. */
  static of(...labels: (string | number)[]): Random {
    const text = labels.join('\u0000');
    const random = new Random(fnv1a(text, 0x811c9dc5), fnv1a(text, 0x9747b28c), fnv1a(text, 0x2545f491), 1);
    for (let round = 0; round < 12; round += 1) random.bits32();
    return random;
  }

  /** From 0 to 2^32 - 1. */
  bits32(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** From 0 up to, not including, 1. */
  fraction(): number {
    return this.bits32() / 4_294_967_296;
  }

  /** Both ends included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** @throws RangeError when there is nothing to pick from */
  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.fraction() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** Picks one item, each as often as its weight says. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T {
    let point = this.fraction() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      point -= weight;
      if (point < 0) return item;
    }
    return this.pick(items)[0];
  }

  /** A new list in another order (Fisher and Yates). */
  shuffled<T>(items: readonly T[]): T[] {
    const list = [...items];
    for (let last = list.length - 1; last > 0; last -= 1) {
      const other = this.integer(0, last);
      [list[last], list[other]] = [list[other] as T, list[last] as T];
    }
    return list;
  }

  /** About normal with mean 0 and deviation 1: twelve fractions added, less six. */
  normal(): number {
    let sum = -6;
    for (let count = 0; count < 12; count += 1) sum += this.fraction();
    return sum;
  }
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
