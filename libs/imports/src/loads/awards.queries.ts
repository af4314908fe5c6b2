import { type EntityManager } from 'typeorm';
import { insertedBy } from '../staging/staging.queries';
import { storeNewImplementers } from './award-parties.queries';
import { differencesJoin } from './common-rules.queries';
import { type Figures, type RowRules } from './row-rules.queries';

const SHARES_FROM = 'coalesce(s.shares_from, s.starts_on)';

/** What the cells of a staged award refer to; `e` is the award that has its FAIN already. */
const RESOLVED = `
  staged s
  LEFT JOIN staged_parties p ON p.name_key = key_of_name(s.implementer)
  LEFT JOIN staged_splits categories ON categories.row_number = s.row_number AND categories.split = 'category'
  LEFT JOIN staged_splits countries ON countries.row_number = s.row_number AND countries.split = 'country'
  LEFT JOIN awards e ON e.fain_key = key_of_fain(s.fain)`;

const REPEATED_FAINS = `
  LEFT JOIN (SELECT key_of_fain(fain) AS fain_key, min(row_number) AS row_number FROM staged GROUP BY 1 HAVING count(*) > 1) first
         ON first.fain_key = key_of_fain(s.fain) AND first.row_number < s.row_number`;

const standingShares = (table: string, code: string): string =>
  `(SELECT string_agg(h.${code} || ' ' || h.basis_points, ', ' ORDER BY h.${code} COLLATE "C")
      FROM ${table} h WHERE h.award_id = e.id AND h.effective_on = ${SHARES_FROM})`;

const splitRules = (
  split: 'categories' | 'countries',
  known: (figures: Figures) => string,
): RowRules['rules'] => ({
  [`${split}-unknown`]: {
    when: `${split}.unknown IS NOT NULL`,
    column: split,
    value: (f) => f[`${split}Unknown`],
    reason: (f) => `"${f[`${split}Unknown`]}" is not known here. ${known(f)}`,
  },
  [`${split}-repeated`]: {
    when: `${split}.repeated`,
    column: split,
    value: (f) => f[`${split}Shares`],
    reason: () => 'Two shares name the same one. Add them up into one.',
  },
});

export const AWARD_RULES: RowRules = {
  from: `${RESOLVED} ${REPEATED_FAINS} ${differencesJoin({
    title: ['e.title', 's.title'],
    instrument: ['e.instrument', 's.instrument'],
    implementer: [
      '(SELECT i.name FROM implementers i WHERE i.id = e.implementer_id AND e.implementer_id IS DISTINCT FROM p.implementer_id)',
      'CASE WHEN e.implementer_id IS DISTINCT FROM p.implementer_id THEN s.implementer END',
    ],
    program_type: ['e.program_type', 's.program_type'],
    ceiling: ['money_text(e.ceiling_cents)', 'money_text(s.ceiling)'],
    starts_on: ['e.starts_on', 's.starts_on'],
    ends_on: ['e.ends_on', 's.ends_on'],
    categories: [standingShares('award_category_shares', 'category'), 'categories.shares'],
    countries: [standingShares('award_country_shares', 'place'), 'countries.shares'],
    source: ['e.source', 's.source'],
    provenance: ['e.provenance::text', 's.provenance'],
  })}`,
  rules: {
    'fain-repeated': {
      when: 'first.row_number IS NOT NULL',
      column: 'fain',
      value: (f) => f['fain'],
      reason: (f) =>
        `Row ${f['firstRow']} has the same FAIN, case and punctuation aside. One award has one row; remove the other.`,
    },
    'fain-taken': {
      when: "NOT s.faulty AND e.id IS NOT NULL AND differences.text <> '' AND categories.unknown IS NULL AND countries.unknown IS NULL",
      column: 'fain',
      value: (f) => f['fain'],
      reason: (f) =>
        `The award is on record with another content: ${f['differences']}. Change the award itself, or correct the row.`,
    },
    'period-backwards': {
      when: 's.ends_on < s.starts_on',
      column: 'ends_on',
      value: (f) => f['endsOn'],
      reason: (f) =>
        `The period of performance ends before it starts, on ${f['startsOn']}. Turn the two dates round.`,
    },
    'implementer-name-form': {
      when: "p.name_key = ''",
      column: 'implementer',
      value: (f) => f['implementer'],
      reason: () => 'A name has a letter or a digit. Write the name of the implementer.',
    },
    'implementer-unknown': {
      when: "p.name_key <> '' AND p.implementer_id IS NULL AND p.type IS NULL",
      column: 'implementer',
      value: (f) => f['implementer'],
      reason: () =>
        'No implementer has this name. Use a name on record, or give implementer_type to record a new one.',
    },
    'implementer-type-differs': {
      when: 's.implementer_type IS NOT NULL AND (s.implementer_type <> p.known_type OR (p.implementer_id IS NULL AND p.other_type IS NOT NULL))',
      column: 'implementer_type',
      value: (f) => f['implementerType'],
      reason: (f) =>
        f['knownType'] === null
          ? `Rows of this file give "${f['implementer']}" different types. Give it one.`
          : `"${f['implementer']}" is on record as ${f['knownType']}. Leave the type out, or use that one.`,
    },
    ...splitRules('categories', () => 'Use prosecution, protection, prevention and partnership.'),
    ...splitRules(
      'countries',
      () => "Use a country's name or two letters (KE), a region's own place (R-AF) or GLOBAL.",
    ),
  },
  figures: {
    fain: 's.fain',
    firstRow: 'first.row_number',
    differences: 'differences.text',
    startsOn: 's.starts_on',
    endsOn: 's.ends_on',
    implementer: 's.implementer',
    implementerType: 's.implementer_type',
    knownType: 'p.known_type',
    categoriesUnknown: 'categories.unknown',
    categoriesShares: 'categories.shares',
    countriesUnknown: 'countries.unknown',
    countriesShares: 'countries.shares',
  },
};

/** Each set of shares is whole within its statement, so the trigger that checks wholes runs once a split. */
export async function storeAwards(tx: EntityManager): Promise<number> {
  await storeNewImplementers(tx);
  await tx.query(`
    CREATE TEMPORARY TABLE staged_awards ON COMMIT DROP AS
    SELECT s.row_number, uuidv7() AS award_id, p.implementer_id, ${SHARES_FROM} AS shares_from FROM ${RESOLVED} WHERE e.id IS NULL`);
  const inserted = await insertedBy(
    tx,
    `INSERT INTO awards (id, fain, title, instrument, implementer_id, program_type, ceiling_cents, starts_on, ends_on, provenance, source)
     SELECT n.award_id, s.fain, s.title, s.instrument, n.implementer_id, s.program_type, s.ceiling, s.starts_on, s.ends_on,
            s.provenance::provenance, s.source
       FROM staged_awards n JOIN staged s USING (row_number) ORDER BY s.row_number`,
  );
  await storeShares(tx, 'category', 'award_category_shares (award_id, effective_on, category, basis_points)');
  await storeShares(tx, 'country', 'award_country_shares (award_id, effective_on, place, basis_points)');
  return inserted;
}

async function storeShares(tx: EntityManager, split: 'category' | 'country', target: string): Promise<void> {
  await tx.query(
    `INSERT INTO ${target}
     SELECT n.award_id, n.shares_from, h.code, h.points
       FROM staged_awards n JOIN staged_shares h USING (row_number) WHERE h.split = $1`,
    [split],
  );
}
