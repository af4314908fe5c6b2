import { assert } from '@awardbook/problems';
import { PUBLISHED_ROWS, type PublishedRow } from '../data/published-awards';
import { PUBLISHED_TERMS, type PublishedTerms } from '../data/published-terms';
import { type AwardDraft } from './award-draft';
import { type ImplementerPool } from './implementer-pool';
import { type SampleFund } from './sample-funds';
import { equalSplit } from './splits';

/** The awards of the office's pages; what the pages leave open is assumed, and `source` says what. */
export function publishedDrafts(funds: readonly SampleFund[], pool: ImplementerPool): AwardDraft[] {
  return PUBLISHED_TERMS.map((terms) => publishedDraft(terms, funds, pool));
}

function publishedDraft(
  terms: PublishedTerms,
  funds: readonly SampleFund[],
  pool: ImplementerPool,
): AwardDraft {
  const rows = terms.rows.flatMap((index) => PUBLISHED_ROWS[index] ?? []);
  const latest = rows.at(-1);
  assert(latest !== undefined, 'the terms of a published award name its rows');
  const fund = funds.find(
    (each) =>
      each.account === terms.account &&
      each.yearOfFunds === terms.yearOfFunds &&
      each.office === terms.office,
  );
  assert(fund !== undefined, `published award ${terms.fain} finds its fund`);
  return {
    fain: terms.fain,
    title: titleOf(latest),
    instrument: terms.instrument,
    implementer: pool.named(latest.implementer),
    programType: terms.programType,
    provenance: 'published',
    source: sourceOf(rows, latest),
    startsOn: terms.startsOn,
    endsOn: terms.endsOn,
    // No page says what share of an award went to which category.
    categories: [],
    places: equalSplit(terms.places),
    changes: null,
    increments: [
      {
        fund,
        cents: BigInt(latest.amountUsd) * 100n,
        obligatedOn: terms.obligatedOn,
        spentBy: terms.endsOn,
        provenance: 'published',
        description: 'Amount as published; day of signature and Treasury account assumed',
      },
    ],
  };
}

/** The pages give no titles: where the award works, and that the title is missing. */
function titleOf(row: PublishedRow): string {
  if (row.title !== '') return row.title;
  const where = row.countries === '' ? 'Global' : row.countries.replaceAll(';', ',');
  return `${where} (title not published)`;
}

function sourceOf(rows: readonly PublishedRow[], latest: PublishedRow): string {
  const missing = [
    'FAIN',
    ...(latest.title === '' ? ['title'] : []),
    'instrument',
    'program type',
    'shares',
    'Treasury account',
    ...(latest.periodStart === '' ? ['dates'] : []),
    ...(latest.fiscalYearOfFunds === '' ? ['year of funds'] : []),
  ];
  const facts = [
    rows.map((row) => row.publishedIn).join('; '),
    `period as published: ${rows.map((row) => row.periodText).join('; then ')}`,
    ...(latest.subRecipient === '' ? [] : [`sub-recipient: ${latest.subRecipient}`]),
    ...(latest.fundingSource === '' ? [] : [`funding source: ${latest.fundingSource}`]),
    `not published, assumed: ${missing.join(', ')}`,
  ];
  return facts.join('. ');
}
