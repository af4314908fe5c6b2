import { assert } from '@awardbook/problems';
import { NAME_ENDINGS, NAME_FIRST, NAME_SECOND, SYNTHETIC_MARK } from '../data/invented-names';
import { PUBLISHED_IMPLEMENTERS } from '../data/published-implementers';
import { type Identifiers } from '../identifiers';
import { Random } from '../random';
import { type ImplementerRow } from '../rows';

const INVENTED = 260;
/** So much of a year's implementers worked with the office the year before. */
const RETURNING = 0.55;

/** The parties of the portfolio: those that the office named, and invented ones with the mark in their names. */
export class ImplementerPool {
  readonly published: readonly ImplementerRow[];
  private readonly invented: readonly ImplementerRow[];
  private lastYear: readonly ImplementerRow[] = [];
  private readonly used = new Set<ImplementerRow>();

  constructor(
    private readonly seed: number,
    identifiers: Identifiers,
  ) {
    this.published = PUBLISHED_IMPLEMENTERS.map((party) => ({
      id: identifiers.next(),
      name: party.name,
      names: party.names,
      type: party.type,
      provenance: 'published',
    }));
    this.invented = inventImplementers(Random.of(seed, 'implementers'), identifiers, INVENTED);
  }

  /** By any of its published spellings. */
  named(spelling: string): ImplementerRow {
    const found = this.published.find((party) => party.names.includes(spelling));
    assert(found !== undefined, `a published implementer is called ${spelling}`);
    this.used.add(found);
    return found;
  }

  /** One implementer for each of a year's awards, so many different ones in all, each at least once. */
  choose(yearOfAction: number, awards: number, organizations: number): ImplementerRow[] {
    assert(organizations <= awards, `${awards} awards are enough for ${organizations} organizations`);
    const random = Random.of(this.seed, 'choose implementers', yearOfAction);
    const returning = random.shuffled(this.lastYear).slice(0, Math.round(organizations * RETURNING));
    const others = random.shuffled(this.invented.filter((party) => !returning.includes(party)));
    const chosen = [...returning, ...others.slice(0, organizations - returning.length)];
    this.lastYear = chosen;
    for (const party of chosen) this.used.add(party);
    const again = Array.from({ length: awards - chosen.length }, () => random.pick(chosen));
    return random.shuffled([...chosen, ...again]);
  }

  /** Those that have an award; nobody is stored who has none. */
  inUse(): ImplementerRow[] {
    return [...this.published, ...this.invented].filter((party) => this.used.has(party));
  }
}

/** So many parties with different names, each of them marked. */
export function inventImplementers(
  random: Random,
  identifiers: Identifiers,
  count: number,
): ImplementerRow[] {
  const names = NAME_FIRST.flatMap((first) => NAME_SECOND.map((second) => `${first} ${second}`));
  return random
    .shuffled(names)
    .slice(0, count)
    .map((start) => {
      const [ending, type] = random.weighted(
        NAME_ENDINGS.map(([text, kind, weight]) => [[text, kind] as const, weight] as const),
      );
      const name = `${start} ${ending} ${SYNTHETIC_MARK}`;
      return { id: identifiers.next(), name, names: [name], type, provenance: 'synthetic' };
    });
}
