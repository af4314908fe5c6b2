import { type Award, type AwardDraft, type Share } from '@awardbook/awards';
import { type IsoDate, isoDate } from '@awardbook/fiscal';
import { type Implementer, type ImplementerDraft } from '@awardbook/implementers';
import { Money } from '@awardbook/money';
import { type DataSource } from 'typeorm';
import { awardsOf, implementersOf, nextNumber, TESTER } from './services';

export interface ImplementerBuilder {
  /** Stores it, unless one of its names is there already: then gives that one. */
  store(db: DataSource): Promise<Implementer>;
}

/** An implementer: a U.S. NGO with a name of its own, unless told otherwise. */
export function anImplementer(given: Partial<ImplementerDraft> = {}): ImplementerBuilder {
  const draft: ImplementerDraft = { name: `Implementer ${nextNumber()}`, type: 'us-ngo', ...given };
  return {
    async store(db) {
      const implementers = implementersOf(db);
      return (await implementers.findByName(db.manager, draft.name)) ?? implementers.create(TESTER, draft);
    },
  };
}

/** A draft with its amount and dates as text; the implementer is made when nobody has its name. */
type GivenAward = Partial<Omit<AwardDraft, 'ceiling' | 'startsOn' | 'endsOn'>> & {
  ceiling?: string;
  startsOn?: string;
  endsOn?: string;
};

interface GivenShares {
  /** From the award's first day when left out. */
  from?: string;
  categories?: Record<string, number>;
  countries?: Record<string, number>;
}

export interface AwardBuilder {
  /** Splits its money: basis points by category, by place, or both. May be called for several dates. */
  shared(shares: GivenShares): AwardBuilder;
  store(db: DataSource): Promise<Award>;
}

/**
 * An award: a grant of at most 1,000,000.00 for FY 2010 to FY 2013, unless told otherwise.
 *
 * `await anAward({ ceiling: '500000.00' }).shared({ categories: { protection: 10_000 } }).store(db)`
 */
export function anAward(given: GivenAward = {}): AwardBuilder {
  const shares: GivenShares[] = [];
  const builder: AwardBuilder = {
    shared(more) {
      shares.push(more);
      return builder;
    },
    async store(db) {
      const draft = draftOf(given);
      const implementer = await storedImplementer(db, given.implementer);
      const award = await awardsOf(db).create(TESTER, { ...draft, implementer });
      for (const set of shares) await storeShares(db, award, set);
      return awardsOf(db).get(TESTER, award.id);
    },
  };
  return builder;
}

function draftOf(given: GivenAward): Omit<AwardDraft, 'implementer'> {
  const number = nextNumber();
  const { implementer: _implementer, ceiling, startsOn, endsOn, ...rest } = given;
  return {
    fain: `S-TEST-${number}`,
    title: `Award ${number}`,
    instrument: 'grant',
    programType: 'bilateral-and-regional',
    ...rest,
    ceiling: Money.parse(ceiling ?? '1000000.00'),
    startsOn: isoDate(startsOn ?? '2009-10-01'),
    endsOn: isoDate(endsOn ?? '2013-09-30'),
  };
}

const UUID = /^[0-9a-f]{8}-/;

async function storedImplementer(db: DataSource, idOrName: string | undefined): Promise<string> {
  if (idOrName !== undefined && UUID.test(idOrName)) return idOrName;
  return (await anImplementer(idOrName === undefined ? {} : { name: idOrName }).store(db)).id;
}

async function storeShares(db: DataSource, award: Award, set: GivenShares): Promise<void> {
  const effectiveOn: IsoDate = set.from === undefined ? award.startsOn : isoDate(set.from);
  const sharesOf = (points: Record<string, number>): Share[] =>
    Object.entries(points).map(([code, basisPoints]) => ({ code, basisPoints }));
  const awards = awardsOf(db);
  const asked = { today: award.endsOn };
  if (set.categories !== undefined) {
    await awards.setShares(
      TESTER,
      award.id,
      {
        split: 'category',
        effectiveOn,
        shares: sharesOf(set.categories),
      },
      asked,
    );
  }
  if (set.countries !== undefined) {
    await awards.setShares(
      TESTER,
      award.id,
      {
        split: 'country',
        effectiveOn,
        shares: sharesOf(set.countries),
      },
      asked,
    );
  }
}
