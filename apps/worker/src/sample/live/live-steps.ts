import { type IsoDate } from '@awardbook/fiscal';
import { REPORT_STEPS, type ReportStepCode } from '@awardbook/reporting';
import { addDays, earliest } from '../calendar';
import { type Random } from '../random';
import { type LastReport } from './live-plan';

/** Nobody's names, marked so. */
const PREPARER = 'Amina Diallo (synthetic)';
const CERTIFIER = 'Joseph Mensah (synthetic)';
const REVIEWER = 'Karen Holt (synthetic)';

/** One step of a report of the sample, on the day on which it is said to have been taken. */
export interface SampleStep {
  readonly step: ReportStepCode;
  readonly by: string;
  readonly on: IsoDate;
  readonly reason: string;
}

const CHANGES =
  'Synthetic: please explain why fewer people were trained than planned, and correct the period in the narrative.';

/** Days from the day of submission at which each step of a plain report is taken. */
const WAY: readonly (readonly [step: ReportStepCode, by: string, days: number])[] = [
  ['begin', PREPARER, -16],
  ['hand-over', PREPARER, -2],
  ['certify', CERTIFIER, 0],
  ['review', REVIEWER, 5],
  ['accept', REVIEWER, 11],
];

/** Sent back once, and accepted after that. */
const DETOUR: typeof WAY = [
  ...WAY.slice(0, 4),
  ['request-changes', REVIEWER, 8],
  ['resume', PREPARER, 10],
  ['hand-over', PREPARER, 13],
  ['certify', CERTIFIER, 14],
  ['review', REVIEWER, 16],
  ['accept', REVIEWER, 19],
];

function stepsAlong(way: typeof WAY, submittedOn: IsoDate, before: IsoDate): SampleStep[] {
  return way.map(([step, by, days]) => ({
    step,
    by,
    on: earliest(addDays(submittedOn, days), before),
    reason: step === 'request-changes' ? CHANGES : '',
  }));
}

/** Of a period that is long over: accepted, now and then after changes, most of them in time. */
export function settledSteps(random: Random, dueOn: IsoDate, today: IsoDate): SampleStep[] {
  const submittedOn = addDays(dueOn, random.chance(0.25) ? random.integer(1, 18) : -random.integer(0, 9));
  const way = random.chance(0.2) ? DETOUR : WAY;
  return stepsAlong(way, submittedOn, addDays(today, -1));
}

/** Of the last period that is over: as far as the plan says. */
export function lastSteps(last: LastReport, dueOn: IsoDate, today: IsoDate): SampleStep[] {
  if (last === 'not-due') return [];
  const reached = last === 'extended' ? 'draft' : last;
  const way = reached === 'changes-requested' ? DETOUR.slice(0, 5) : WAY;
  const until = way.findIndex(([step]) =>
    REPORT_STEPS.some(({ code, to }) => code === step && to === reached),
  );
  return stepsAlong(
    way.slice(0, until + 1),
    earliest(addDays(dueOn, -1), addDays(today, -3)),
    addDays(today, -1),
  );
}
