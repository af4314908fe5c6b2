import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { boxesOf } from './breakdown';
import { type AwardIndicator, type IndicatorTarget, type IndicatorTerms } from './indicator';
import { type IndicatorEntry } from './indicator-report';
import { IndicatorFieldInvalid } from './indicators.errors';

/** The most that one box of a grid may hold, so that no grid comes to more than a figure may be. */
export const MAX_BOX = 9_999_999;

/** Boxes of one breakdown; more would be no form but a table. */
const MAX_BOXES = 60;

const refuse = (pointer: string, code: string, detail: string): never => {
  throw new IndicatorFieldInvalid(pointer, code, detail);
};

/**
 * Form and limits of what a draft says; what is not said yet is no fault.
 *
 * @throws IndicatorFieldInvalid naming the first faulty field
 */
export function checkEntries(entries: readonly IndicatorEntry[], asked: readonly AwardIndicator[]): void {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    const place = `/items/${index}`;
    const awardIndicator = asked.find(({ id }) => id === entry.awardIndicatorId);
    if (awardIndicator === undefined)
      return refuse(
        `${place}/awardIndicatorId`,
        'indicator-not-asked',
        'This report does not ask for that indicator. Read the report again: its list may have changed.',
      );
    if (seen.has(entry.awardIndicatorId))
      refuse(
        `${place}/awardIndicatorId`,
        'indicator-twice',
        `${awardIndicator.indicator.number} stands twice.`,
      );
    seen.add(entry.awardIndicatorId);
    checkFigures(entry, awardIndicator.indicator, place);
    checkCells(entry, awardIndicator.indicator, place);
  });
}

function checkFigures(entry: IndicatorEntry, indicator: IndicatorTerms, place: string): void {
  const { number, adds, breakdowns } = indicator;
  const isRatio = adds === 'ratio';
  if (isRatio && entry.total !== null)
    refuse(
      `${place}/total`,
      'ratio-is-computed',
      `${number} is a ratio: give its numerator and denominator; what it comes to is computed.`,
    );
  if (!isRatio && (entry.numerator !== null || entry.denominator !== null))
    refuse(`${place}/numerator`, 'not-a-ratio', `${number} is no ratio: give its total.`);
  if (breakdowns.length > 0 && entry.total !== null)
    refuse(
      `${place}/total`,
      'total-is-added-up',
      `The total of ${number} is added up from its boxes. Leave it out and fill in the boxes.`,
    );
}

function checkCells({ cells }: IndicatorEntry, { number, breakdowns }: IndicatorTerms, place: string): void {
  const seen = new Set<string>();
  cells.forEach(({ breakdown, cell, value }, index) => {
    const known = breakdowns.find(({ code }) => code === breakdown);
    if (known === undefined || !boxesOf(known).includes(cell))
      refuse(`${place}/cells/${index}`, 'box-unknown', `${number} has no box “${breakdown}/${cell}”.`);
    if (seen.has(`${breakdown} ${cell}`))
      refuse(`${place}/cells/${index}`, 'box-twice', `The box “${cell}” of ${number} stands twice.`);
    seen.add(`${breakdown} ${cell}`);
    if (!Number.isInteger(value) || value < 0 || value > MAX_BOX)
      refuse(
        `${place}/cells/${index}/value`,
        'figure-out-of-range',
        `A box holds a whole number from 0 to ${MAX_BOX.toLocaleString('en-US')}.`,
      );
  });
}

/** @throws IndicatorFieldInvalid */
export function checkTargets(
  targets: readonly IndicatorTarget[],
  award: { readonly fain: string; readonly startsOn: IsoDate; readonly endsOn: IsoDate },
): void {
  if (targets.length === 0)
    refuse(
      '/targets',
      'target-missing',
      'Every indicator has a target. Enter one for a fiscal year, or for the life of the award.',
    );
  const first = FiscalYear.containing(award.startsOn).year;
  const last = FiscalYear.containing(award.endsOn).year;
  const seen = new Set<number | null>();
  targets.forEach(({ yearOfAction }, index) => {
    if (seen.has(yearOfAction))
      refuse(
        `/targets/${index}`,
        'target-twice',
        `There are two targets for ${yearOfAction === null ? 'the life of the award' : `FY ${yearOfAction}`}. Keep one.`,
      );
    seen.add(yearOfAction);
    if (yearOfAction !== null && (yearOfAction < first || yearOfAction > last))
      refuse(
        `/targets/${index}/yearOfAction`,
        'target-outside-award',
        `Award ${award.fain} runs from FY ${first} to FY ${last}; FY ${yearOfAction} is none of its years of action.`,
      );
  });
}

/** @throws IndicatorFieldInvalid */
export function checkAsked(askedFrom: IsoDate | null, askedUntil: IsoDate | null): void {
  if (askedFrom !== null && askedUntil !== null && askedUntil < askedFrom)
    refuse(
      '/askedUntil',
      'asked-backwards',
      `The last day, ${askedUntil}, is before the first, ${askedFrom}. Turn the two round.`,
    );
}

/** What holds together in an award's own indicator. @throws IndicatorFieldInvalid */
export function checkOwn(terms: IndicatorTerms): void {
  const isRatio = terms.adds === 'ratio';
  for (const field of ['numerator', 'denominator'] as const) {
    if (isRatio && terms[field] === null)
      refuse(`/own/${field}`, 'ratio-part-missing', `A ratio needs to say what its ${field} counts.`);
    if (!isRatio && terms[field] !== null)
      refuse(`/own/${field}`, 'not-a-ratio', `Only a ratio has a ${field}. Leave it out.`);
  }
  if (isRatio && terms.breakdowns.length > 0)
    refuse(
      '/own/breakdowns',
      'ratio-broken-down',
      'A ratio has no breakdowns. Count its parts apart instead.',
    );
  if (isRatio && terms.uniquePersons)
    refuse('/own/uniquePersons', 'ratio-of-persons', 'A ratio is no count of persons. Leave that mark out.');
  terms.breakdowns.forEach((breakdown, index) => {
    const boxes = boxesOf(breakdown);
    if (new Set(boxes).size !== boxes.length || boxes.length === 0 || boxes.length > MAX_BOXES)
      refuse(
        `/own/breakdowns/${index}`,
        'breakdown-invalid',
        `A breakdown has 1 to ${MAX_BOXES} boxes, each with a name of its own; “${breakdown.label}” has ${new Set(boxes).size} different ones of ${boxes.length}.`,
      );
  });
}
