import { containing } from '@awardbook/database';
import { OWED_STATES } from '../packages/report-state';
import { DUE_SOON_DAYS, NOBODY, type ReportListFilter } from './report-list';

/** Adds a value to the parameters of a query; its placeholder. */
export type Bind = (value: unknown) => string;

/** The day of the list, which is the first parameter of every query of it. */
export const DAY = '$1::date';

/** States in which nothing has been submitted, as long as nothing ever was. */
const NOT_HANDED_IN = `p.state IN ('not-due', 'draft', 'awaiting-certification') AND p.first_submitted_at IS NULL`;

/** Past its due date and never submitted. What a correction takes the place of was submitted once. */
export const LATE = `(${NOT_HANDED_IN} AND p.revision = 1 AND p.due_on < ${DAY})`;

/** Owed, and due on the day or within the days after it. */
export const DUE_SOON = `(p.state IN (${OWED_STATES.map((state) => `'${state}'`).join(', ')})
  AND p.due_on BETWEEN ${DAY} AND ${DAY} + ${DUE_SOON_DAYS})`;

/**
 * Somebody has to do something about it: handed in and not settled, or due soon or before.
 *
 * Says first what the indexes of open reports are made of, so that the accepted ones are not read.
 */
export const OPEN = `(p.state NOT IN ('accepted', 'skipped')
  AND (p.state IN ('submitted', 'in-review', 'changes-requested') OR p.due_on <= ${DAY} + ${DUE_SOON_DAYS}))`;

/** Days from the due date to the first submission, by Washington's calendar, or to the day of the list. */
export const DAYS_LATE = `CASE WHEN p.state = 'skipped' OR p.revision > 1 THEN 0 ELSE greatest(0,
  coalesce((p.first_submitted_at AT TIME ZONE 'America/New_York')::date, ${DAY}) - p.due_on) END`;

/** Letters, digits and what people put between them: only such a text is looked for in FAINs. */
const LIKE_A_FAIN = /^[-./_ ]*[0-9A-Za-z][-./_ 0-9A-Za-z]*$/;

function ofText(q: string, bind: Bind): string {
  const pattern = bind(containing(q));
  const inFain = LIKE_A_FAIN.test(q)
    ? ` OR a.fain_key LIKE ${bind(containing(q.replace(/[^0-9A-Za-z]/g, '').toUpperCase()))}::text`
    : '';
  return `(a.title_key LIKE lower(${pattern}::text)${inFain} OR a.implementer_id = ANY (ARRAY(
       SELECT n.implementer_id FROM implementer_names n WHERE n.name ILIKE ${pattern}::text)))`;
}

function ofOfficer(officer: string, bind: Bind): string {
  if (officer === NOBODY)
    return 'NOT EXISTS (SELECT FROM reporting_terms t WHERE t.award_id = p.award_id AND t.officer_id IS NOT NULL)';
  return `p.award_id IN (SELECT t.award_id FROM reporting_terms t WHERE t.officer_id = ${bind(officer)}::uuid)`;
}

/** A condition in SQL, once its values have their places. */
export type Condition = (bind: Bind) => string;

/** What a filter says of one thing; nothing where it is silent. */
export const when = <Value>(
  value: Value | undefined,
  condition: (value: Value, bind: Bind) => string,
): Condition[] => (value === undefined ? [] : [(bind) => condition(value, bind)]);

/** All of them hold. */
export const joined = (conditions: readonly Condition[], bind: Bind): string =>
  ['true', ...conditions.map((condition) => condition(bind))].join('\n   AND ');

/**
 * Which awards, officers and kinds the filter asks for, on `p` alone: what counts by state are narrowed by too.
 *
 * Award and implementer are ids here.
 */
export function subjectConditionsOf(filter: ReportListFilter, bind: Bind): string {
  // One look at the awards for all that is asked of them: each look is a row-level check of every award.
  const ofAwards = [
    ...when(filter.implementer, (id, to) => `a.implementer_id = ${to(id)}::uuid`),
    ...when(filter.programType, (type, to) => `a.program_type = ${to(type)}::text`),
    ...when(filter.q, ofText),
  ];
  return joined(
    [
      ...when(filter.award, (id, to) => `p.award_id = ${to(id)}::uuid`),
      ...when(filter.officer, ofOfficer),
      ...when(filter.kind, (kind, to) => `p.kind = ${to(kind)}::text`),
      ...when(
        ofAwards.length === 0 ? undefined : ofAwards,
        (asked, to) => `p.award_id IN (SELECT a.id FROM awards a WHERE ${joined(asked, to)})`,
      ),
    ],
    bind,
  );
}

/** Which states and due dates the filter asks for, on `p` alone. */
export function standingConditionsOf(filter: ReportListFilter, bind: Bind): string {
  return joined(
    [
      ...when(filter.states, (states, to) => `p.state = ANY (${to(states)}::text[])`),
      ...when(filter.late, (late) => (late ? LATE : `NOT ${LATE}`)),
      ...when(filter.open, (open) => (open ? OPEN : `NOT ${OPEN}`)),
      ...when(filter.soon, (soon) => (soon ? DUE_SOON : `NOT ${DUE_SOON}`)),
      ...when(filter.dueFrom, (day, to) => `p.due_on >= ${to(day)}::date`),
      ...when(filter.dueTo, (day, to) => `p.due_on <= ${to(day)}::date`),
    ],
    bind,
  );
}
