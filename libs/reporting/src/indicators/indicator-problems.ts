import { type FieldProblem } from '@awardbook/problems';
import { boxInWords, emptyBoxes, overflowing } from './breakdown';
import { type IndicatorAnswer, type IndicatorReport } from './indicator-report';

/** Pointers of one indicator begin so. */
const at = (id: string, field: string): string => `/indicators/${id}/${field}`;

/** What still stands in the way of handing the indicators over, in the order of the page. */
export function problemsOf({
  answers,
  yearOfAction,
  isOver,
}: Omit<IndicatorReport, 'packageId'>): FieldProblem[] {
  return answers.flatMap((answer) => [
    ...targetProblems(answer, yearOfAction),
    ...figureProblems(answer),
    ...remarkProblems(answer, yearOfAction, isOver),
  ]);
}

/** Not the grantee's to mend, and said so. */
function targetProblems({ awardIndicator }: IndicatorAnswer, yearOfAction: number | null): FieldProblem[] {
  const { id, indicator, targets } = awardIndicator;
  const counts = targets.some(
    (target) => yearOfAction === null || [yearOfAction, null].includes(target.yearOfAction),
  );
  if (counts) return [];
  const when = yearOfAction === null ? '' : ` for FY ${yearOfAction}`;
  const detail = `${indicator.number} has no target${when}. Ask your program officer to enter one.`;
  return [{ pointer: at(id, 'target'), code: 'target-missing', detail }];
}

function figureProblems(answer: IndicatorAnswer): FieldProblem[] {
  const { id, indicator } = answer.awardIndicator;
  if (indicator.adds === 'ratio') return ratioProblems(answer);
  const problems = indicator.breakdowns.length > 0 ? gridProblems(answer) : [];
  const { total, newPersons } = answer.entry;
  if (indicator.breakdowns.length === 0 && total === null) {
    const detail = `${indicator.number}: enter how many ${indicator.unit} there were; 0 if there were none.`;
    return [{ pointer: at(id, 'total'), code: 'figure-missing', detail }];
  }
  if (newPersons !== null && total !== null && newPersons > total) {
    const detail = `${indicator.number}: ${newPersons} new persons are more than the ${total} reported. Enter how many of the ${total} no earlier report of the year counted.`;
    problems.push({ pointer: at(id, 'newPersons'), code: 'new-persons-above-total', detail });
  }
  return problems;
}

function gridProblems({ awardIndicator, entry }: IndicatorAnswer): FieldProblem[] {
  const { id, indicator } = awardIndicator;
  const [first, ...others] = indicator.breakdowns;
  const problems: FieldProblem[] = [];
  const empty = first === undefined ? [] : emptyBoxes(first, entry.cells);
  if (first !== undefined && empty[0] !== undefined) {
    const which =
      empty.length === 1 ? 'one box is empty' : `${empty.length} boxes are empty, the first of them`;
    const detail = `${indicator.number}, ${first.label.toLowerCase()}: ${which} “${boxInWords(first, empty[0])}”. Enter 0 where there were none.`;
    problems.push({ pointer: at(id, `cells/${first.code}/${empty[0]}`), code: 'figure-missing', detail });
  }
  for (const { breakdown, sum, total } of overflowing([...(first ? [first] : []), ...others], entry.cells)) {
    const box = entry.cells.find((cell) => cell.breakdown === breakdown.code)?.cell ?? '';
    const detail = `${indicator.number}, ${breakdown.label.toLowerCase()}: the boxes come to ${sum}, more than the total of ${total}. Lower them, or correct the total above.`;
    problems.push({
      pointer: at(id, `cells/${breakdown.code}/${box}`),
      code: 'breakdown-above-total',
      detail,
    });
  }
  return problems;
}

function ratioProblems({ awardIndicator, entry }: IndicatorAnswer): FieldProblem[] {
  const { id, indicator } = awardIndicator;
  const missing = (['numerator', 'denominator'] as const).flatMap((field) => {
    if (entry[field] !== null) return [];
    const detail = `${indicator.number}: enter “${indicator[field]}”; 0 if there were none.`;
    return [{ pointer: at(id, field), code: 'figure-missing', detail }];
  });
  const { numerator, denominator } = entry;
  if (missing.length > 0 || numerator === null || denominator !== 0 || numerator === 0) return missing;
  const detail = `${indicator.number}: ${numerator} cannot be a part of 0. Correct one of the two figures.`;
  return [{ pointer: at(id, 'denominator'), code: 'nothing-to-divide-by', detail }];
}

function remarkProblems(
  { awardIndicator, entry, deviation, target, actual }: IndicatorAnswer,
  yearOfAction: number | null,
  isOver: boolean,
): FieldProblem[] {
  if (deviation === null || entry.remark.trim() !== '') return [];
  const { id, indicator } = awardIndicator;
  const reached = actual.value ?? (deviation === 'above' ? actual.atLeast : actual.atMost) ?? 0;
  const figure = (value: number): string => inUnit(value, indicator.adds === 'ratio');
  const bound = actual.value !== null ? '' : deviation === 'above' ? 'at least ' : 'at most ';
  const whole = yearOfAction === null ? 'the award' : `FY ${yearOfAction}${isOver ? '' : ' so far'}`;
  const detail = `${indicator.number}: ${bound}${figure(reached)} is more than 10 % ${deviation} the target of ${figure(target ?? 0)} for ${whole}. Say why.`;
  return [{ pointer: at(id, 'remark'), code: 'deviation-unexplained', detail }];
}

/** "1,250", or of a ratio "62.5 %". */
export function inUnit(value: number, isRatio: boolean): string {
  return isRatio
    ? `${(value / 100).toLocaleString('en-US', { maximumFractionDigits: 2 })} %`
    : value.toLocaleString('en-US');
}
