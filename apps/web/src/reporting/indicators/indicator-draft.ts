import type { IndicatorAnswer, IndicatorReport, IndicatorReportBody } from '../../api/types';
import { type Fault, FormRefusal } from '../../forms/faults';
import type { Values, VersionField } from '../../forms/versions';
import { texts } from '../texts';
import { boxesOf } from './indicator-words';

const COUNTS = ['total', 'numerator', 'denominator', 'newPersons'] as const;
const MOST = 9_999_999;

/** The name of a field: of an indicator, and of what is said of it; as refusals point to it behind the part's name. */
export function fieldName(awardIndicatorId: string, field: string): string {
  return `${awardIndicatorId}/${field}`;
}

export function boxName(awardIndicatorId: string, breakdown: string, cell: string): string {
  return fieldName(awardIndicatorId, `cells/${breakdown}/${cell}`);
}

/** What is stored, as text by field name. */
export function toValues({ items }: IndicatorReport): Values {
  const values: Values = {};
  for (const item of items) {
    const { id, indicator } = item.awardIndicator;
    for (const count of COUNTS) {
      const isAddedUp = count === 'total' && indicator.breakdowns.length > 0;
      if (!isAddedUp) values[fieldName(id, count)] = item[count] === null ? '' : String(item[count]);
    }
    for (const { breakdown, cell, value } of item.cells) values[boxName(id, breakdown, cell)] = String(value);
    values[fieldName(id, 'remark')] = item.remark;
  }
  return values;
}

interface Labelled {
  readonly name: string;
  readonly label: string;
}

/** Every field of an indicator, in the order of the page. */
export function fieldsOf({ awardIndicator, asksNewPersons }: IndicatorAnswer): Labelled[] {
  const { id, indicator } = awardIndicator;
  const named = (field: string, label: string): Labelled => ({
    name: fieldName(id, field),
    label: `${indicator.number}, ${label}`,
  });
  const counts =
    indicator.adds === 'ratio'
      ? [named('numerator', indicator.numerator ?? ''), named('denominator', indicator.denominator ?? '')]
      : indicator.breakdowns.length === 0
        ? [named('total', texts.indicators.total(indicator.unit))]
        : indicator.breakdowns.flatMap((breakdown) =>
            boxesOf(breakdown).map(({ cell, label }) => named(`cells/${breakdown.code}/${cell}`, label)),
          );
  const fresh = asksNewPersons ? [named('newPersons', texts.indicators.newPersons)] : [];
  return [...counts, ...fresh, named('remark', texts.indicators.remark)];
}

/** The label of a field by its name, for a choice between two versions. */
export function versionFieldOf(items: readonly IndicatorAnswer[], name: string): VersionField {
  const label = items.flatMap(fieldsOf).find((field) => field.name === name)?.label ?? name;
  return { name, label };
}

/** A whole number as somebody types it; null for nothing, undefined for what is none. */
export function countOf(typed: string): number | null | undefined {
  const text = typed.replaceAll(/[,\s]/g, '');
  if (text === '') return null;
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

/**
 * What was typed, as the API takes it.
 *
 * @throws FormRefusal naming every field in which no whole number stands
 */
export function toBody(items: readonly IndicatorAnswer[], values: Values): IndicatorReportBody {
  const faults: Fault[] = [];
  const labels = new Map(items.flatMap(fieldsOf).map(({ name, label }) => [name, label]));
  const count = (name: string): number | null => {
    const value = countOf(values[name] ?? '');
    const label = labels.get(name) ?? name;
    if (value === undefined) faults.push({ field: name, sentence: texts.indicators.notANumber(label) });
    else if (value !== null && value > MOST)
      faults.push({ field: name, sentence: texts.indicators.tooMuch(label) });
    return value ?? null;
  };
  const body = {
    items: items.map(({ awardIndicator: { id, indicator }, asksNewPersons }) => {
      const ratio = indicator.adds === 'ratio';
      const isTyped = !ratio && indicator.breakdowns.length === 0;
      return {
        awardIndicatorId: id,
        total: isTyped ? count(fieldName(id, 'total')) : null,
        numerator: ratio ? count(fieldName(id, 'numerator')) : null,
        denominator: ratio ? count(fieldName(id, 'denominator')) : null,
        newPersons: asksNewPersons ? count(fieldName(id, 'newPersons')) : null,
        remark: (values[fieldName(id, 'remark')] ?? '').trim(),
        cells: indicator.breakdowns.flatMap(({ code, ...rest }) =>
          boxesOf({ code, ...rest }).flatMap(({ cell }) => {
            const value = count(boxName(id, code, cell));
            return value === null ? [] : [{ breakdown: code, cell, value }];
          }),
        ),
      };
    }),
  };
  if (faults.length > 0) throw new FormRefusal(faults);
  return body;
}
