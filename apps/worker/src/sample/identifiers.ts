import { Random } from './random';

/** Ids of samples carry this instant, so that they sort before whatever is recorded later. */
const FIRST_MILLISECOND = Date.UTC(2026, 0, 1);
const HEX = Array.from({ length: 65_536 }, (_, value) => value.toString(16).padStart(4, '0'));

/**
 * Makes uuids of version 7 from a seed: the same seed gives the same ids, in rising order.
 *
 * The millisecond counts up every 4,096 ids; the 12 bits after the version count within it; the rest is chance.
 */
export class Identifiers {
  private readonly random: Random;
  private made = 0;
  private prefix = '';

  constructor(...labels: (string | number)[]) {
    this.random = Random.of('identifiers', ...labels);
  }

  next(): string {
    const within = this.made % 4096;
    if (within === 0) {
      const time = (FIRST_MILLISECOND + Math.floor(this.made / 4096)).toString(16).padStart(12, '0');
      this.prefix = `${time.slice(0, 8)}-${time.slice(8)}-`;
    }
    this.made += 1;
    const [first, second] = [this.random.bits32(), this.random.bits32()];
    const counter = HEX[0x7000 | within] ?? '';
    const variant = HEX[0x8000 | (first & 0x3fff)] ?? '';
    return `${this.prefix}${counter}-${variant}-${HEX[first >>> 16]}${HEX[second >>> 16]}${HEX[second & 0xffff]}`;
  }
}
