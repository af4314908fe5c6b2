import { type EntryKind } from '@awardbook/ledger';
import { dateOfDay } from '../calendar';
import { type Identifiers } from '../identifiers';
import { Random } from '../random';
import { type EntryRow } from '../rows';
import { type AwardOutline } from './award-outline';

interface Ids {
  readonly awardId: string;
  readonly fundIds: readonly string[];
  readonly entryIds: Identifiers;
}

/** Balances of one funding strip while its entries are made; whole cents. */
interface Strip {
  readonly fundId: string;
  committed: bigint;
  obligated: bigint;
  disbursed: bigint;
}

const DESCRIPTIONS: Readonly<Record<EntryKind, string>> = {
  commitment: 'Reserved for the award',
  decommitment: 'Reservation released',
  obligation: 'Award or amendment signed',
  deobligation: 'Balance released',
  expenditure: 'Spent as reported',
  disbursement: 'Drawdown',
  refund: 'Unspent advance returned',
};

/** What happens between signatures, as often as the weights say. */
const EVENTS: readonly (readonly [kind: EntryKind, upTo: number])[] = [
  ['disbursement', 0.62],
  ['expenditure', 0.95],
  ['refund', 0.97],
  ['deobligation', 0.985],
  ['decommitment', 1],
];
/** One payment in so many is mistyped, reversed and posted again; that takes three entries. */
const MISTYPED = 0.015;

/** The entries of one award, oldest first, as many as its outline says. */
export function generatedLife(seed: number, index: number, outline: AwardOutline, ids: Ids): EntryRow[] {
  return new GeneratedLife(Random.of(seed, 'life', index), outline, ids).entries();
}

class GeneratedLife {
  private readonly rows: EntryRow[] = [];
  private readonly strips: Strip[] = [];
  private readonly days: number[];
  private nextIncrement = 0;
  private nextDay = 0;

  constructor(
    private readonly random: Random,
    private readonly outline: AwardOutline,
    private readonly ids: Ids,
  ) {
    const { entries, increments, firstDay, lastDay } = outline;
    this.days = Array.from({ length: Math.max(0, entries - 2 * increments.length) }, () =>
      random.integer(firstDay + 1, lastDay),
    ).sort((one, other) => one - other);
  }

  entries(): EntryRow[] {
    const { entries, increments } = this.outline;
    // An award of a single entry has no room for the reservation.
    if (entries === 1) {
      this.sign();
      return this.rows;
    }
    while (this.rows.length < entries) {
      const day = this.days[this.nextDay] ?? Number.MAX_SAFE_INTEGER;
      const increment = increments[this.nextIncrement];
      if (increment !== undefined && increment.day <= day) this.sign();
      else this.move();
    }
    return this.rows;
  }

  private sign(): void {
    const increment = this.outline.increments[this.nextIncrement++];
    if (increment === undefined) return;
    const fundId = this.ids.fundIds[increment.fund] ?? '';
    let strip = this.strips.find((each) => each.fundId === fundId);
    if (strip === undefined) {
      strip = { fundId, committed: 0n, obligated: 0n, disbursed: 0n };
      this.strips.push(strip);
    }
    if (this.outline.entries > 1) this.post(strip, 'commitment', increment.cents, increment.day);
    this.post(strip, 'obligation', increment.cents, increment.day);
  }

  /** One event, of a kind whose balance allows it; three entries when it is a payment that is mistyped. */
  private move(): void {
    const strip = this.random.pick(this.strips);
    const day = this.takeDay();
    const wanted = this.random.fraction();
    const kind = EVENTS.find(([, upTo]) => wanted < upTo)?.[0] ?? 'expenditure';
    const cents = this.amountOf(kind, strip);
    if (cents <= 0n) {
      // Nothing is left of that balance; a report of what was spent is always possible.
      this.post(strip, 'expenditure', BigInt(this.random.integer(100, 90_000)), day);
    } else if (kind === 'disbursement' && this.hasRoomToCorrect() && this.random.chance(MISTYPED)) {
      this.mistype(strip, cents, day);
    } else {
      this.post(strip, kind, cents, day);
    }
  }

  /** Whether two more days come before the next signature, so that a correction stays in order. */
  private hasRoomToCorrect(): boolean {
    const second = this.days[this.nextDay + 1];
    const signature = this.outline.increments[this.nextIncrement]?.day ?? Number.MAX_SAFE_INTEGER;
    return second !== undefined && second < signature;
  }

  /** A payment in the right size for what is still to come, or a small part of the balance that the kind lowers. */
  private amountOf(kind: EntryKind, strip: Strip): bigint {
    const left = strip.obligated - strip.disbursed;
    switch (kind) {
      case 'disbursement':
      case 'expenditure': {
        const toCome = BigInt(this.days.length - this.nextDay + this.strips.length);
        return (left * BigInt(this.random.integer(20, 98)) * BigInt(this.strips.length)) / (toCome * 100n);
      }
      case 'refund':
        return (strip.disbursed * BigInt(this.random.integer(1, 20))) / 1_000n;
      case 'deobligation':
        return (left * BigInt(this.random.integer(1, 30))) / 1_000n;
      default:
        return strip.committed - strip.obligated;
    }
  }

  /** Half the payment, its reversal, and the whole, on the next three days of the award's calendar. */
  private mistype(strip: Strip, cents: bigint, day: number): void {
    const wrong = this.post(strip, 'disbursement', cents / 2n + 1n, day);
    const corrects = { sharesOn: wrong.effectiveOn, correctsId: wrong.id };
    strip.disbursed -= wrong.cents;
    const reversal = { ...corrects, reversal: true, description: 'Correction: the amount was mistyped' };
    this.rows.push({
      ...wrong,
      ...reversal,
      id: this.ids.entryIds.next(),
      effectiveOn: dateOfDay(this.takeDay()),
    });
    strip.disbursed += cents;
    const right = { ...corrects, cents, description: 'Correction: the amount was mistyped' };
    this.rows.push({
      ...wrong,
      ...right,
      id: this.ids.entryIds.next(),
      effectiveOn: dateOfDay(this.takeDay()),
    });
  }

  private takeDay(): number {
    return this.days[this.nextDay++] ?? this.outline.lastDay;
  }

  private post(strip: Strip, kind: EntryKind, cents: bigint, day: number): EntryRow {
    if (kind === 'commitment') strip.committed += cents;
    else if (kind === 'decommitment') strip.committed -= cents;
    else if (kind === 'obligation') strip.obligated += cents;
    else if (kind === 'deobligation') strip.obligated -= cents;
    else if (kind === 'disbursement') strip.disbursed += cents;
    else if (kind === 'refund') strip.disbursed -= cents;
    const effectiveOn = dateOfDay(day);
    const row: EntryRow = {
      id: this.ids.entryIds.next(),
      awardId: this.ids.awardId,
      fundId: strip.fundId,
      cents,
      kind,
      effectiveOn,
      sharesOn: effectiveOn,
      reversal: false,
      provenance: 'synthetic',
      correctsId: null,
      description: DESCRIPTIONS[kind],
    };
    this.rows.push(row);
    return row;
  }
}
