import { FiscalQuarter, FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { HOME_OFFICE } from '@awardbook/funding';
import { assert } from '@awardbook/problems';
import { addDays, endOfPeriod, quarterEnd } from '../calendar';
import { type Identifiers } from '../identifiers';
import { SYNTHETIC_SOURCE } from '../portfolio/sample-funds';
import { Random } from '../random';
import { type AwardRow, type EntryRow, type FundRow, type Register } from '../rows';
import { symbolFor } from '../symbols';
import { LIVE_AWARDS, LIVE_BUDGETS, type LiveAward } from './live-plan';

/** A live award with its rows. */
export interface PlacedAward {
  readonly plan: LiveAward;
  readonly row: AwardRow;
  /** What its reports say was spent in each quarter that it was paid for, the oldest first. */
  readonly spending: readonly QuarterSpent[];
}

/** What was spent in a quarter. The ledger learns of it when the report that says so is accepted. */
interface QuarterSpent {
  readonly endsOn: IsoDate;
  readonly cents: bigint;
}

export interface LiveRegister {
  readonly register: Register;
  readonly awards: readonly PlacedAward[];
  readonly entries: readonly EntryRow[];
}

/** Fiscal years that live awards begin in: the year before last, the last one, and the one that runs. */
const LIVE_YEARS = 3;

/** From the first day of a year of funds to its act. */
const DAYS_TO_ACT = 106;

/** Obligated three weeks before the first day, and reserved a week before that. */
const SIGNED_BEFORE_DAYS = 21;
const RESERVED_BEFORE_DAYS = 28;

/** Of the money that is drawn down over the award's life so far, of 10,000: grantees are a little behind. */
const DRAWN_DOWN = 9_200;

/** Awards that run on a day, with funds, entries and shares up to it; the implementers are there already. */
export function buildLive(
  identifiers: Identifiers,
  { seed, today, implementers }: { seed: number; today: IsoDate; implementers: readonly string[] },
): LiveRegister {
  const firstYear = FiscalYear.containing(today).year - LIVE_YEARS + 1;
  // Awards are signed late in the fiscal year before the one that they begin in, with money of that year.
  const money = fundsFrom(firstYear - 1, identifiers);
  const rows = LIVE_AWARDS.map((plan) => ({
    plan,
    row: awardRow(plan, { firstYear, id: identifiers.next(), implementers }),
  }));
  const lives = rows.map(({ plan, row }) => {
    const year = firstYear + plan.beginsAfterYears - 1;
    const fund = money.funds.find(
      ({ account, yearOfFunds }) => account === plan.account && yearOfFunds === year,
    );
    assert(fund !== undefined, 'every live award takes money of a year that has some');
    return { plan, row, ...lifeOf({ plan, row }, fund, { seed, today, identifiers }) };
  });
  return {
    register: { ...money, implementers: [], awards: rows.map(({ row }) => row) },
    awards: lives,
    entries: lives.flatMap(({ entries }) => entries),
  };
}

/** All that was spent by the end of a day. */
export function spentUntil({ spending }: PlacedAward, day: IsoDate): bigint {
  return spending.reduce((sum, { endsOn, cents }) => (endsOn <= day ? sum + cents : sum), 0n);
}

/** Both accounts in each year of funds: appropriated in January, allotted the next day. */
function fundsFrom(firstYear: number, identifiers: Identifiers) {
  const budgets = Array.from({ length: LIVE_YEARS }, (_, index) => firstYear + index).flatMap((yearOfFunds) =>
    (['ESF', 'INCLE'] as const).map((account) => ({
      account,
      yearOfFunds,
      cents: BigInt(LIVE_BUDGETS[account]) * 100_000n,
      treasuryAccount: symbolFor(account, yearOfFunds).code,
      appropriatedOn: addDays(FiscalYear.of(yearOfFunds).firstDay, DAYS_TO_ACT),
      id: identifiers.next(),
      fundId: identifiers.next(),
      allotmentId: identifiers.next(),
    })),
  );
  const synthetic = { source: SYNTHETIC_SOURCE, provenance: 'synthetic' } as const;
  return {
    appropriations: budgets.map(({ id, treasuryAccount, yearOfFunds, cents, appropriatedOn, account }) => ({
      ...{ id, treasuryAccount, yearOfFunds, cents, appropriatedOn, ...synthetic },
      status: 'enacted' as const,
      reference: `sample/live-appropriation/${yearOfFunds}/${account}`,
    })),
    funds: budgets.map(({ fundId, treasuryAccount, account, yearOfFunds }) => ({
      ...{ id: fundId, office: HOME_OFFICE, treasuryAccount, account, yearOfFunds },
    })),
    allotments: budgets.map(({ allotmentId, fundId, cents, appropriatedOn, account, yearOfFunds }) => ({
      ...{ id: allotmentId, fundId, cents, allottedOn: addDays(appropriatedOn, 1), ...synthetic },
      status: 'allotted' as const,
      reference: `sample/live-allotment/${yearOfFunds}/${account}`,
    })),
  };
}

function awardRow(
  plan: LiveAward,
  { firstYear, id, implementers }: { firstYear: number; id: string; implementers: readonly string[] },
): AwardRow {
  const year = firstYear + plan.beginsAfterYears;
  const startsOn = FiscalYear.of(year).firstDay;
  const letters = plan.instrument === 'grant' ? 'GR' : 'CA';
  const from = addDays(startsOn, -RESERVED_BEFORE_DAYS);
  return {
    id,
    fain: `SYN-SJTIP-${String(year % 100).padStart(2, '0')}-${letters}-${plan.number}`,
    title: plan.title,
    instrument: plan.instrument,
    implementerId: implementers[plan.implementer % implementers.length] ?? '',
    programType: plan.programType,
    ceilingCents: BigInt(plan.thousands) * 100_000n,
    startsOn,
    endsOn: endOfPeriod(startsOn, plan.months),
    provenance: 'synthetic',
    source: SYNTHETIC_SOURCE,
    categories: [{ effectiveOn: from, shares: plan.categories }],
    countries: [{ effectiveOn: from, shares: plan.places }],
  };
}

interface EntryContext {
  readonly seed: number;
  readonly today: IsoDate;
  readonly identifiers: Identifiers;
}

/**
 * Reserved and obligated before the award begins, then drawn down about once a quarter up to the day; most of it is
 * spent in that quarter.
 */
function lifeOf(
  { plan, row }: Omit<PlacedAward, 'spending'>,
  fund: FundRow,
  context: EntryContext,
): { entries: EntryRow[]; spending: QuarterSpent[] } {
  const { seed, today, identifiers } = context;
  const random = Random.of(seed, 'live', plan.number);
  const signedOn = addDays(row.startsOn, -SIGNED_BEFORE_DAYS);
  const entry = (kind: EntryRow['kind'], cents: bigint, on: IsoDate, description: string): EntryRow => ({
    ...{
      id: identifiers.next(),
      awardId: row.id,
      fundId: fund.id,
      cents,
      kind,
      effectiveOn: on,
      sharesOn: on,
    },
    ...{ reversal: false, provenance: 'synthetic', correctsId: null, description },
  });
  const entries = [
    entry(
      'commitment',
      row.ceilingCents,
      addDays(row.startsOn, -RESERVED_BEFORE_DAYS),
      'Reserved for the award',
    ),
    entry('obligation', row.ceilingCents, signedOn, 'Award signed'),
  ];
  const spending: QuarterSpent[] = [];
  const quarters = BigInt(plan.months / 3);
  const share = (row.ceilingCents * BigInt(DRAWN_DOWN)) / 10_000n / quarters;
  for (let end = quarterEnd(row.startsOn); end <= row.endsOn; end = quarterEnd(addDays(end, 1))) {
    const paidOn = addDays(end, -random.integer(5, 40));
    if (paidOn >= today) break;
    const cents = (share * BigInt(random.integer(850, 1_080))) / 1_000n;
    const { year, quarter } = FiscalQuarter.containing(paidOn);
    entries.push(entry('disbursement', cents, paidOn, `Drawdown, FY ${year} Q${quarter}`));
    spending.push({ endsOn: end, cents: (cents * BigInt(random.integer(900, 1_000))) / 1_000n });
  }
  return { entries, spending };
}
