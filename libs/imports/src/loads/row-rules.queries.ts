import { type EntityManager } from 'typeorm';
import { LISTED_PROBLEMS, type RowProblem, type RowProblems } from '../staging/row-problems';

/** Values behind a sentence, as SQL gives them; null where they do not apply. */
export type Figures = Readonly<Record<string, string | null>>;

/** Which cell of the row a rule is about, and what to do. */
export interface Sentence {
  readonly column: string;
  readonly value: (figures: Figures) => string | null | undefined;
  readonly reason: (figures: Figures) => string;
}

/** What staged rows must hold against each other and against what stands in the database. */
export interface RowRules {
  /** SQL after FROM: `staged s`, joined to what its cells refer to. */
  readonly from: string;
  /** By code of the fault: when a row has it, in SQL, and what to say. */
  readonly rules: Readonly<Record<string, Sentence & { readonly when: string }>>;
  /** SQL for each figure that the sentences use; evaluated for faulty rows only. */
  readonly figures: Readonly<Record<string, string>>;
}

interface FaultyRow {
  row: number;
  codes: string[];
  figures: Figures;
  total: bigint;
}

/** Adds every staged row that breaks a rule, in one pass over the staging table. */
export async function checkRules(
  tx: EntityManager,
  { from, rules, figures }: RowRules,
  problems: RowProblems,
): Promise<void> {
  const cases = Object.entries(rules).map(([code, { when }]) => `CASE WHEN ${when} THEN '${code}' END`);
  const named = Object.entries(figures).map(([name, expression]) => `'${name}', (${expression})::text`);
  const rows = await tx.query<FaultyRow[]>(`
    SELECT s.row_number AS row, broken.codes, jsonb_build_object(${named.join(', ')}) AS figures,
           sum(cardinality(broken.codes)) OVER ()::bigint AS total
      FROM ${from}
     CROSS JOIN LATERAL (SELECT array_remove(ARRAY[${cases.join(', ')}], NULL) AS codes) broken
     WHERE broken.codes <> '{}'
     ORDER BY s.row_number LIMIT ${LISTED_PROBLEMS}`);
  const found = rows.flatMap((row) => row.codes.map((code) => toProblem(row, code, rules[code]!)));
  problems.addCounted(found.slice(0, LISTED_PROBLEMS), Number(rows[0]?.total ?? 0));
}

function toProblem({ row, figures }: FaultyRow, code: string, sentence: Sentence): RowProblem {
  return {
    row,
    column: sentence.column,
    value: sentence.value(figures) ?? '',
    code,
    reason: sentence.reason(figures),
  };
}

/** Joins, as `first`, the first row of each reference that stands in more than one. */
export const REPEATED_REFERENCES = `
  LEFT JOIN (SELECT reference, min(row_number) AS row_number FROM staged GROUP BY reference HAVING count(*) > 1) first
         ON first.reference = s.reference AND first.row_number < s.row_number`;
