import type { AwardIndicatorBody, Indicator, IndicatorProgress } from '../../api/types';
import type { Fault } from '../../forms/faults';
import type { Values, VersionField } from '../../forms/versions';
import { displayDay } from '../../figures/dates';
import { fiscalYearLabel } from '../../figures/vocabulary';

type Target = NonNullable<AwardIndicatorBody['targets']>[number];

const LIFE = 'targets/life';
const yearField = (year: number): string => `targets/${year}`;

/** The first and the last year of action of an award, and all between. */
export function yearsOf({ startsOn, endsOn }: { startsOn: string; endsOn: string }): number[] {
  const yearOf = (day: string) => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) >= 10 ? 1 : 0);
  const [first, last] = [yearOf(startsOn), yearOf(endsOn)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Fields of targets with their labels, the life of the award last. */
export function targetFields(years: readonly number[]): { name: string; label: string }[] {
  return [
    ...years.map((year) => ({ name: yearField(year), label: `Target for ${fiscalYearLabel(year)}` })),
    { name: LIFE, label: 'Target for the life of the award' },
  ];
}

/** A figure as somebody types it: a whole number or, of a ratio, percent. Null for nothing, undefined for none of both. */
export function typedFigure(typed: string, isRatio: boolean): number | null | undefined {
  const text = typed.replaceAll(/[,\s%]/g, '');
  if (text === '') return null;
  if (!isRatio) return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  const [, whole, part = ''] = /^(\d{1,5})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  return whole === undefined ? undefined : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** A stored figure as a field begins with it. */
export function figureToEdit(value: number | null, isRatio: boolean): string {
  if (value === null) return '';
  return isRatio ? String(value / 100) : String(value);
}

/** What a stored indicator of an award says, by field name. */
export function toValues({
  baseline,
  baselineNote,
  askedFrom,
  askedUntil,
  targets,
  indicator,
}: IndicatorProgress): Values {
  const isRatio = indicator.adds === 'ratio';
  const values: Values = {
    baseline: figureToEdit(baseline, isRatio),
    baselineNote,
    askedFrom: askedFrom ?? '',
    askedUntil: askedUntil ?? '',
  };
  for (const { yearOfAction, value } of targets)
    values[yearOfAction === null ? LIFE : yearField(yearOfAction)] = figureToEdit(value, isRatio);
  return values;
}

/** Every field of the form that changes an indicator of an award. */
export function termsFields(years: readonly number[], isRatio: boolean): VersionField[] {
  const plain = (typed: string) => figureToEdit(typedFigure(typed, isRatio) ?? null, isRatio);
  return [
    ...targetFields(years).map((field) => ({ ...field, plain })),
    { name: 'baseline', label: 'Baseline', plain },
    { name: 'baselineNote', label: 'Where the baseline is from' },
    { name: 'askedFrom', label: 'Asked from', display: displayDay },
    { name: 'askedUntil', label: 'Asked until', display: displayDay },
  ];
}

/** What the page itself can tell: figures that are none, and an indicator without a target. */
export function termsFaults(values: Values, years: readonly number[], isRatio: boolean): Fault[] {
  const figures = [...targetFields(years), { name: 'baseline', label: 'Baseline' }];
  const faults = figures.flatMap(({ name, label }): Fault[] =>
    typedFigure(values[name] ?? '', isRatio) === undefined
      ? [
          {
            field: name,
            sentence: `${label}: enter ${isRatio ? 'percent, such as 62.5' : 'a whole number, such as 125'}.`,
          },
        ]
      : [],
  );
  if (targetFields(years).every(({ name }) => (values[name] ?? '').trim() === ''))
    faults.push({
      field: LIFE,
      sentence: 'Enter at least one target: for a fiscal year, or for the life of the award.',
    });
  return faults;
}

/** Targets and the rest as the API takes them; the values hold every field. */
export function toBody(values: Values, years: readonly number[], isRatio: boolean) {
  const figure = (name: string) => typedFigure(values[name] ?? '', isRatio) ?? null;
  const targets: Target[] = [...years, null].flatMap((yearOfAction) => {
    const value = figure(yearOfAction === null ? LIFE : yearField(yearOfAction));
    return value === null ? [] : [{ yearOfAction, value }];
  });
  return {
    targets,
    baseline: figure('baseline'),
    baselineNote: (values['baselineNote'] ?? '').trim(),
    askedFrom: values['askedFrom'] === '' ? null : (values['askedFrom'] ?? null),
    askedUntil: values['askedUntil'] === '' ? null : (values['askedUntil'] ?? null),
  };
}

/** Breakdowns of the catalogue, each once: what an award's own indicator may be split by. */
export function knownBreakdowns(catalogue: readonly Indicator[]): Indicator['breakdowns'] {
  const all = catalogue.flatMap(({ breakdowns }) => breakdowns);
  return all.filter(({ code }, index) => all.findIndex((one) => one.code === code) === index);
}
