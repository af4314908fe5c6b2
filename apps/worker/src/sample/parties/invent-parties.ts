import { type ImplementerRow, type AwardRow, type EntryRow } from '../rows';
import { Random } from '../random';
import { CONTACT_FIRST, CONTACT_LAST, CONTACT_ROLES, SUB_AWARD_TITLES } from '../data/invented-parties';

/** So many of the invented implementers have contacts and identifiers; the others show what is missing. */
const KNOWN_SHARE = 0.6;
/** One award in so many reports sub-awards. */
const PRIMES_ONE_IN = 6;
/** Less than that is not worth passing on, cents. */
const LEAST_OBLIGATED = 30_000_000n;
const CENTS_OF_A_THOUSAND = 100_000n;

/** What the sample knows of an invented implementer besides its names. */
export interface KnownParty {
  readonly implementerId: string;
  /** Where it is registered. */
  readonly country: string | null;
  readonly identifiers: readonly { readonly kind: 'uei'; readonly value: string }[];
  readonly contacts: readonly { readonly name: string; readonly role: string; readonly email: string }[];
}

export interface SubAwardRow {
  readonly awardId: string;
  readonly implementerId: string;
  readonly number: string;
  readonly title: string;
  readonly cents: bigint;
  readonly startsOn: string;
  readonly endsOn: string;
}

interface Portfolio {
  readonly implementers: readonly ImplementerRow[];
  readonly awards: readonly AwardRow[];
  readonly entries: readonly EntryRow[];
}

/** Contacts, identifiers and countries of invented implementers; those that the office named stay as published. */
export function inventKnowledge(seed: number, { implementers, awards }: Portfolio): KnownParty[] {
  const random = Random.of(seed, 'parties');
  return implementers
    .filter(({ provenance }) => provenance === 'synthetic')
    .filter(() => random.chance(KNOWN_SHARE))
    .map(({ id, type }, index) => {
      const [first, last] = [random.pick(CONTACT_FIRST), random.pick(CONTACT_LAST)];
      const own = awards.find(({ implementerId }) => implementerId === id);
      return {
        implementerId: id,
        country: type === 'foreign-ngo' ? countryOf(own) : null,
        identifiers: [{ kind: 'uei', value: `SYNTH${String(index + 1).padStart(4, '0')}XYZ` }],
        contacts: [
          {
            name: `${first} ${last} (synthetic)`,
            role: random.pick(CONTACT_ROLES),
            email: `${first}.${last}@example.org`.toLowerCase(),
          },
        ],
      };
    });
}

/** The first country of an award; a region, or the whole world, is none. */
function countryOf(award: AwardRow | undefined): string | null {
  const codes = award?.countries[0]?.shares.map(([code]) => code) ?? [];
  return codes.find((code) => /^[A-Z]{2}$/.test(code)) ?? null;
}

/** What some of the invented awards pass on, at most two fifths of their net obligations. */
export function inventSubAwards(seed: number, { implementers, awards, entries }: Portfolio): SubAwardRow[] {
  const random = Random.of(seed, 'sub-awards');
  const obligated = netObligations(entries);
  const recipients = implementers.filter(
    ({ provenance, type }) => provenance === 'synthetic' && type === 'foreign-ngo',
  );
  return awards
    .filter(
      ({ id, provenance }) => provenance === 'synthetic' && (obligated.get(id) ?? 0n) >= LEAST_OBLIGATED,
    )
    .filter(() => random.integer(1, PRIMES_ONE_IN) === 1)
    .flatMap((award) => {
      const others = random.shuffled(recipients.filter(({ id }) => id !== award.implementerId));
      return others.slice(0, random.integer(1, 3)).map((recipient, index) => ({
        awardId: award.id,
        implementerId: recipient.id,
        number: `${award.fain}-SUB-${index + 1}`,
        title: `${random.pick(SUB_AWARD_TITLES)} (synthetic)`,
        cents: partOf(obligated.get(award.id) ?? 0n, random.integer(4, 13)),
        startsOn: award.startsOn,
        endsOn: award.endsOn,
      }));
    });
}

/** Whole thousands of dollars. */
function partOf(cents: bigint, percent: number): bigint {
  return ((cents * BigInt(percent)) / 100n / CENTS_OF_A_THOUSAND) * CENTS_OF_A_THOUSAND;
}

function netObligations(entries: readonly EntryRow[]): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { awardId, kind, cents, reversal } of entries) {
    if (kind !== 'obligation' && kind !== 'deobligation') continue;
    const signed = (kind === 'deobligation') === reversal ? cents : -cents;
    sums.set(awardId, (sums.get(awardId) ?? 0n) + signed);
  }
  return sums;
}
