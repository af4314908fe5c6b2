import { type Place, PROGRAM_CATEGORIES, PROGRAM_TYPES, REGIONS } from '@awardbook/awards';
import { FiscalQuarter } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { type Dimension } from './dimension';

/** A key as people read it, and as filters take it. */
export interface Label {
  /** What a filter of this dimension takes: an award by its FAIN, an implementer by its id. */
  key: string;
  label: string;
  /** Where it stands among the others; equal ranks go by label. */
  rank: number;
}

export const UNALLOCATED = 'unallocated';
const LAST = Number.MAX_SAFE_INTEGER;

interface Named {
  code: string;
  label: string;
}

function listed(values: readonly Named[]): Map<string, Label> {
  return new Map(values.map(({ code, label }, index) => [code, { key: code, label, rank: index }]));
}

function made(keys: readonly string[], label: (key: string) => string): Map<string, Label> {
  return new Map(keys.map((key) => [key, { key, label: label(key), rank: Number.parseInt(key, 10) || 0 }]));
}

async function read(
  tx: EntityManager,
  keys: readonly string[],
  dimension: 'account' | 'country' | 'implementer' | 'award',
): Promise<Map<string, Label>> {
  const rows = await {
    account: () => tx.sql<(Label & { id: string })[]>`
      SELECT code AS id, code AS key, code || ' · ' || name AS label, 0 AS rank FROM funding_accounts WHERE code = ANY (${keys}::text[])`,
    country: () => tx.sql<(Label & { id: string })[]>`
      SELECT code AS id, code AS key, name AS label, CASE kind WHEN 'country' THEN 0 WHEN 'regional' THEN 1 ELSE 2 END AS rank
        FROM places WHERE code = ANY (${keys}::text[])`,
    implementer: () => tx.sql<(Label & { id: string })[]>`
      SELECT id, id::text AS key, name AS label, 0 AS rank FROM implementers WHERE id::text = ANY (${keys}::text[])`,
    award: () => tx.sql<(Label & { id: string })[]>`
      SELECT id, fain AS key, fain || ' · ' || title AS label, 0 AS rank FROM awards WHERE id::text = ANY (${keys}::text[])`,
  }[dimension]();
  return new Map(rows.map(({ id, key, label, rank }) => [id, { key, label, rank }]));
}

/** Labels of these keys of a dimension, `unallocated` among them and last. */
export async function listLabels(
  tx: EntityManager,
  dimension: Dimension,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Label>> {
  const distinct = [...new Set(keys)];
  const labels = await {
    'year-of-action': () => made(distinct, (key) => `FY ${key}`),
    'year-of-funds': () => made(distinct, (key) => `FY ${key}`),
    quarter: () => made(distinct, (key) => FiscalQuarter.ofKey(Number(key)).toString().replace('FY', 'FY ')),
    'treasury-account': () => made(distinct, (key) => key),
    category: () => listed(PROGRAM_CATEGORIES),
    'program-type': () => listed(PROGRAM_TYPES),
    region: () => listed(REGIONS),
    account: () => read(tx, distinct, 'account'),
    country: () => read(tx, distinct, 'country'),
    implementer: () => read(tx, distinct, 'implementer'),
    award: () => read(tx, distinct, 'award'),
  }[dimension]();
  return new Map(labels).set(UNALLOCATED, { key: UNALLOCATED, label: 'Unallocated', rank: LAST });
}

export type PlaceLabel = Pick<Place, 'code' | 'kind' | 'region' | 'name'>;

/** Unordered; codes of no place are absent. */
export async function listPlaceLabels(tx: EntityManager, codes: readonly string[]): Promise<PlaceLabel[]> {
  return tx.sql<PlaceLabel[]>`
    SELECT code, kind, region, name FROM places WHERE code = ANY (${[...codes]}::text[])`;
}
