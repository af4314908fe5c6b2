import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { type ReportKind } from '../packages/report-package';
import { type ResultFilter } from '../results/accepted-result';
import { resultConditionsOf } from '../results/accepted-result-conditions';
import { type ReportListFilter } from './report-list';
import { type Bind, DAY, standingConditionsOf, subjectConditionsOf } from './report-list-conditions';

/** The report that a fact is of, and its award. */
export interface FactBasis {
  readonly fain: string;
  readonly title: string;
  readonly implementer: string;
  readonly provenance: string;
  readonly kind: ReportKind;
  readonly revision: number;
  readonly periodStartsOn: IsoDate;
  readonly periodEndsOn: IsoDate;
}

/** What an accepted report says of one indicator: one box of a breakdown, one component of a ratio, or the total. */
export interface IndicatorFact extends FactBasis {
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  /** How periods add up. */
  readonly adds: string;
  /** total, numerator, denominator, new-persons, or box. */
  readonly component: string;
  /** Code of the breakdown, and of the box in it; empty for what is not of a breakdown. */
  readonly breakdown: string;
  readonly box: string;
  readonly value: number;
  /** Of the whole award in the fiscal year in which the period ends; null where nobody set one. */
  readonly targetOfYear: number | null;
  readonly remark: string;
}

/** A result in an accepted report. */
export interface ResultFact extends FactBasis {
  readonly theme: string;
  readonly place: string;
  readonly placeName: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly result: string;
  readonly change: string;
  readonly evidence: string;
  readonly publishable: boolean;
}

/** The columns of `FactBasis`. */
export const FACT_BASIS = `
  a.fain, a.title, n.name AS implementer, a.provenance, p.kind, p.revision, p.period_starts_on AS "periodStartsOn",
  p.period_ends_on AS "periodEndsOn"`;

/** What the columns are read from: the package is `p`, its award `a`. */
export const FACT_SOURCES = `report_packages p JOIN awards a ON a.id = p.award_id JOIN implementers n ON n.id = a.implementer_id`;

/** Accepted, and not taken the place of by a correction. */
const ACCEPTED = `p.state = 'accepted' AND p.superseded_by_id IS NULL`;

/** Parameters of a query whose first one is the day of the list. */
export function parametersFrom(day: IsoDate): { parameters: unknown[]; bind: Bind } {
  const parameters: unknown[] = [day];
  return { parameters, bind: (value) => `$${parameters.push(value)}` };
}

const conditions = (filter: ReportListFilter, bind: Bind): string =>
  `${DAY} IS NOT NULL AND ${ACCEPTED} AND ${subjectConditionsOf(filter, bind)} AND ${standingConditionsOf(filter, bind)}`;

/** Award by award, the oldest period first; each box and each component a row of its own. */
export async function listIndicatorFacts(
  tx: EntityManager,
  filter: ReportListFilter,
  day: IsoDate,
): Promise<IndicatorFact[]> {
  const { parameters, bind } = parametersFrom(day);
  return tx.query(
    `SELECT ${FACT_BASIS}, i.number, i.name, i.unit, i.adds, c.component, c.breakdown, c.box, c.value, t.value AS "targetOfYear",
            v.remark
       FROM ${FACT_SOURCES}
       JOIN indicator_values v ON v.package_id = p.id
       JOIN award_indicators ai ON ai.id = v.award_indicator_id
       JOIN indicators i ON i.id = ai.indicator_id
       LEFT JOIN indicator_targets t ON t.award_indicator_id = ai.id
        AND t.year_of_action = extract(year FROM p.period_ends_on + interval '3 months')
      CROSS JOIN LATERAL (
        SELECT 'total' AS component, '' AS breakdown, '' AS box, v.total AS value, 1 AS place
        UNION ALL SELECT 'numerator', '', '', v.numerator, 2
        UNION ALL SELECT 'denominator', '', '', v.denominator, 3
        UNION ALL SELECT 'new-persons', '', '', v.new_persons, 4
        UNION ALL SELECT 'box', b.key, x.key, x.value::integer, 5
          FROM jsonb_each(v.cells) b, jsonb_each_text(b.value) x) c
      WHERE ${conditions(filter, bind)} AND c.value IS NOT NULL
      ORDER BY a.fain_key, p.period_ends_on, p.id, i.number, c.place, c.breakdown, c.box`,
    parameters,
  );
}

/** The latest first. @param asked which of the results in these reports */
export async function listResultFacts(
  tx: EntityManager,
  { filter, asked }: { filter: ReportListFilter; asked: ResultFilter },
  day: IsoDate,
): Promise<ResultFact[]> {
  const { parameters, bind } = parametersFrom(day);
  return tx.query(
    `SELECT ${FACT_BASIS}, r.theme, r.place, w.name AS "placeName", r.starts_on AS "startsOn", r.ends_on AS "endsOn",
            r.title AS result, r.change, coalesce(nullif(r.evidence_link, ''), f.file_name, '') AS evidence,
            r.publishable
       FROM ${FACT_SOURCES}
       JOIN report_results r ON r.package_id = p.id
       LEFT JOIN places w ON w.code = r.place
       LEFT JOIN report_attachments f ON (f.package_id, f.id) = (r.package_id, r.evidence_attachment_id)
      WHERE ${conditions(filter, bind)} AND ${resultConditionsOf(asked, bind)}
      ORDER BY r.ends_on DESC, a.fain_key, r.position`,
    parameters,
  );
}
