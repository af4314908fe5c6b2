import { assert } from '@awardbook/problems';
import { AWARD_PLAN, type PlannedCell } from '../data/award-plan';
import { Identifiers } from '../identifiers';
import { Random } from '../random';
import { type AwardRow, type EntryRow, type Register, type ShareSet } from '../rows';
import { amendAwards } from './amendments';
import { type AwardDraft, awardedOn, type Split } from './award-draft';
import { lifeOf } from './award-life';
import { ImplementerPool } from './implementer-pool';
import { type Posting } from './posting';
import { publishedDrafts } from './published-drafts';
import { buildFunds, type SampleFund } from './sample-funds';
import { draftYear } from './year-drafts';

/** The seed of the portfolio that `npm start` shows. */
export const DEFAULT_SEED = 2001;

export interface Portfolio {
  readonly register: Register & { readonly awards: readonly AwardRow[] };
  /** Award by award, each oldest first. */
  readonly entries: readonly EntryRow[];
}

/** The published figures, and around them an invented portfolio that makes the published totals come out. */
export function buildPortfolio(seed: number): Portfolio {
  const identifiers = new Identifiers('portfolio', seed);
  const money = buildFunds(identifiers);
  const pool = new ImplementerPool(seed, identifiers);
  const drafts = makeAwards(seed, money.funds, pool);
  const entries: EntryRow[] = [];
  const awards = drafts.map((draft) => {
    const postings = lifeOf(Random.of(seed, 'life', draft.fain), draft);
    const award = awardRow(draft, postings, identifiers.next());
    appendEntries(entries, award.id, postings, identifiers);
    return award;
  });
  const { appropriations, funds, allotments } = money;
  return { register: { appropriations, funds, allotments, implementers: pool.inUse(), awards }, entries };
}

/** In the order of their first obligation. */
function makeAwards(seed: number, funds: readonly SampleFund[], pool: ImplementerPool): AwardDraft[] {
  const fundOf = (cell: PlannedCell): SampleFund => {
    const found = funds.find(
      (fund) =>
        fund.account === cell.account && fund.yearOfFunds === cell.yearOfFunds && fund.office === cell.office,
    );
    assert(found !== undefined, `${cell.account} ${cell.yearOfFunds} of ${cell.office} is allotted`);
    return found;
  };
  const published = publishedDrafts(funds, pool);
  const invented: AwardDraft[] = [];
  for (const year of AWARD_PLAN) {
    const { drafts, open } = draftYear({ seed, year, fundOf, pool, published });
    amendAwards(seed, year.yearOfAction, open, invented, drafts);
    invented.push(...drafts);
  }
  const key = (draft: AwardDraft): string => `${awardedOn(draft)} ${draft.fain}`;
  return [...published, ...invented].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function awardRow(draft: AwardDraft, postings: readonly Posting[], id: string): AwardRow {
  const from = postings[0]?.on ?? draft.startsOn;
  const sets = (first: Split, later: Split | undefined): ShareSet[] => [
    ...(first.length === 0 ? [] : [{ effectiveOn: from, shares: first }]),
    ...(later === undefined || draft.changes === null
      ? []
      : [{ effectiveOn: draft.changes.on, shares: later }]),
  ];
  return {
    id,
    fain: draft.fain,
    title: draft.title,
    instrument: draft.instrument,
    implementerId: draft.implementer.id,
    programType: draft.programType,
    ceilingCents: draft.increments.reduce((sum, increment) => sum + increment.cents, 0n),
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
    provenance: draft.provenance,
    source: draft.source,
    categories: sets(draft.categories, draft.changes?.categories),
    countries: sets(draft.places, draft.changes?.places),
  };
}

function appendEntries(
  entries: EntryRow[],
  awardId: string,
  postings: readonly Posting[],
  identifiers: Identifiers,
): void {
  const rows = new Map<Posting, EntryRow>();
  for (const posting of postings) {
    const corrected = posting.corrects === undefined ? null : rows.get(posting.corrects);
    assert(corrected !== undefined, 'what is corrected stands before its correction');
    const row: EntryRow = {
      id: identifiers.next(),
      awardId,
      fundId: posting.fund.id,
      cents: posting.cents,
      kind: posting.kind,
      effectiveOn: posting.on,
      sharesOn: corrected?.effectiveOn ?? posting.on,
      reversal: posting.reversal === true,
      provenance: posting.provenance,
      correctsId: corrected?.id ?? null,
      description: posting.description,
    };
    rows.set(posting, row);
    entries.push(row);
  }
}
