import { type Random } from '../random';
import { type LiveAward } from './live-plan';
import { type AwardIndicator, type ContentRows } from './live-content.queries';
import { type ScheduledReport } from './live.queries';

/** Standard indicators that an award of a category counts. */
const INDICATORS_OF: Readonly<Record<string, readonly string[]>> = {
  prosecution: ['PS.5.1-28'],
  protection: ['PS.5.1-29'],
  prevention: ['PS.5.3-15'],
  partnership: ['PS.5.2-23'],
};

/** What is to be reached in a fiscal year; laws and agreements are few. */
const TARGET_OF_YEAR = { persons: 240, texts: 2 };

export const indicatorsOf = ({ categories }: LiveAward): string[] =>
  categories.flatMap(([category]) => [...(INDICATORS_OF[category] ?? [])]);

export const targetOfYear = (number: string): number =>
  number === 'PS.5.2-23' ? TARGET_OF_YEAR.texts : TARGET_OF_YEAR.persons;

const RESULTS: Readonly<Record<string, readonly (readonly [theme: string, title: string])[]>> = {
  prosecution: [
    ['prosecutions-and-convictions', 'Prosecutors bring their first case of forced labor to court'],
    ['justice-officials-trained', 'Judges hear victims by video for the first time'],
  ],
  protection: [['victim-services', 'Survivors find work after half a year in the shelter']],
  prevention: [['awareness-and-government-will', 'The ministry takes the campaign into its schools']],
  partnership: [['regional-partnership', 'Neighbors agree on how victims are brought home']],
};

/** What a report of the sample says; every text begins by saying that it is invented. */
export function contentOf(
  random: Random,
  plan: LiveAward,
  report: ScheduledReport,
  indicators: readonly AwardIndicator[],
): ContentRows {
  const [[category] = ['protection']] = plan.categories;
  const [place] = plan.places[0] ?? ['GLOBAL'];
  const chosen = RESULTS[category] ?? [];
  const [theme, title] = chosen[random.integer(0, Math.max(0, chosen.length - 1))] ?? [];
  const hasResult = theme !== undefined && title !== undefined && random.chance(0.6);
  return {
    progress: {
      activities:
        'Synthetic: the team held the trainings that the work plan names, visited partners in three districts and met with the ministry.',
      achievements:
        'Synthetic: more cases were referred than in the period before, most of them by trained officers.',
      challenges: 'Synthetic: two trainings moved because of elections; they are held in the next period.',
      nextPeriod: 'Synthetic: follow-up visits to all trained units, and the second round of trainings.',
      sustainability: 'Synthetic: the academy has taken the course into its own program.',
    },
    results: hasResult
      ? [
          {
            theme,
            title,
            place,
            endsOn: report.periodEndsOn,
            change: CHANGE,
            evidenceLink: EVIDENCE,
            publishable: random.chance(0.7),
          },
        ]
      : [],
    indicators: indicators.map((indicator) => valueOf(random, indicator)),
  };
}

/** Of a name that stands for nobody (RFC 2606). */
const EVIDENCE = 'https://example.org/synthetic-evidence';

const CHANGE =
  'Synthetic: before the award began nobody did this; by the end of the period it is done as a matter of course.';

/** About a quarter of a year's target, dealt to the boxes of the first breakdown. */
function valueOf(
  random: Random,
  { id, number, breakdowns }: AwardIndicator,
): ContentRows['indicators'][number] {
  const target = targetOfYear(number) / 4;
  const total = Math.round(target * (0.6 + random.fraction() * 0.8));
  const [first] = breakdowns;
  if (first === undefined) return { id, total, cells: {}, newPersons: null, remark: REMARK };
  const boxes = boxesOf(first.dimensions);
  const each = Math.floor(total / boxes.length);
  const cells = Object.fromEntries(
    boxes.map((box, index) => [box, index === 0 ? total - each * (boxes.length - 1) : each]),
  );
  return { id, total, cells: { [first.code]: cells }, newPersons: total, remark: REMARK };
}

const REMARK = 'Synthetic: the number follows the calendar of trainings.';

/** Every box, rows first. */
function boxesOf(dimensions: AwardIndicator['breakdowns'][number]['dimensions']): string[] {
  const [rows, columns] = dimensions;
  const codes = (rows?.categories ?? []).map(({ code }) => code);
  if (columns === undefined) return codes;
  return codes.flatMap((row) => columns.categories.map(({ code }) => `${row}/${code}`));
}
