import { type PdfCell, type PdfContent } from '@awardbook/pdf';
import { type Actual } from './adding-up';
import { type Cell } from './breakdown';
import { type Breakdown, type IndicatorTarget, type IndicatorTerms } from './indicator';
import { inUnit } from './indicator-problems';

/** One indicator as an accepted report keeps it. */
export interface KeptIndicator extends IndicatorTerms {
  readonly baseline: number | null;
  readonly baselineNote: string;
  readonly targets: readonly IndicatorTarget[];
  readonly reported: {
    readonly total: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly ratio: number | null;
    readonly newPersons: number | null;
    readonly remark: string;
    readonly cells: readonly Cell[];
  };
  readonly toDate: Actual;
  readonly target: number | null;
}

/** The indicators of an accepted report as it keeps them. */
export interface KeptIndicators {
  /** Null of a final report and of one on request. */
  readonly yearOfAction: number | null;
  readonly indicators: readonly KeptIndicator[];
}

const GRAY = '#565c65';
const LAYOUT = 'lightHorizontalLines';

const head = (text: string): PdfCell => ({ text, bold: true });
const number = (text: string, more: object = {}): PdfCell => ({ text, alignment: 'right', ...more });

/** Every indicator against its target in one table; what each counts, and how its figure is made up, below it. */
export function indicatorPages({ yearOfAction, indicators }: KeptIndicators): PdfContent[] {
  if (indicators.length === 0) return [];
  const year = yearOfAction === null ? 'In all' : `FY ${yearOfAction} to date`;
  return [
    {
      table: {
        headerRows: 1,
        widths: ['*', 60, 80, 50, 140],
        body: [
          [
            head('Indicator'),
            number('This period', { bold: true }),
            number(year, { bold: true }),
            number('Target', { bold: true }),
            head('Remark'),
          ],
          ...indicators.map(lineOf),
        ],
      },
      layout: LAYOUT,
      margin: [0, 0, 0, 8],
    },
    ...indicators.flatMap(detailsOf),
  ];
}

function lineOf(indicator: KeptIndicator): PdfCell[] {
  const { target, toDate, reported } = indicator;
  return [
    {
      stack: [
        { text: indicator.number },
        { text: `${indicator.name}, ${indicator.unit}`, color: GRAY, fontSize: 9 },
      ],
    },
    number(reportedIn(indicator)),
    number(actualIn(indicator, toDate)),
    number(shown(indicator, target)),
    { text: reported.remark },
  ];
}

/** Whole units, or per cent of a ratio; a dash where nothing is said. */
function shown({ adds }: KeptIndicator, value: number | null): string {
  return value === null ? '–' : inUnit(value, adds === 'ratio');
}

function reportedIn(indicator: KeptIndicator): string {
  const { total, ratio, numerator, denominator } = indicator.reported;
  if (indicator.adds !== 'ratio') return shown(indicator, total);
  return ratio === null ? '–' : `${shown(indicator, ratio)} (${numerator ?? '–'} of ${denominator ?? '–'})`;
}

/** A range where persons may be counted twice. */
function actualIn(indicator: KeptIndicator, { value, atLeast, atMost }: Actual): string {
  if (value !== null || atLeast === null || atMost === null) return shown(indicator, value);
  return `${shown(indicator, atLeast)} to ${shown(indicator, atMost)}`;
}

function detailsOf(indicator: KeptIndicator): PdfContent[] {
  const { baseline, baselineNote, targets, reported } = indicator;
  const facts = [
    indicator.definition,
    ...(indicator.adds === 'ratio'
      ? [`${indicator.numerator ?? ''} of ${indicator.denominator ?? ''}.`]
      : []),
    ...(baseline === null
      ? []
      : [`Baseline: ${shown(indicator, baseline)}${baselineNote === '' ? '' : ` (${baselineNote})`}`]),
    `Targets: ${targets.map((target) => targetIn(indicator, target)).join(', ')}`,
    ...(reported.newPersons === null
      ? []
      : [
          `Of this period, ${inUnit(reported.newPersons, false)} persons whom no earlier report of the year counted`,
        ]),
  ].filter((text) => text !== '');
  return [
    { text: indicator.number, style: 'name' },
    { stack: facts, color: GRAY, fontSize: 9, margin: [0, 0, 0, 4] },
    ...indicator.breakdowns.flatMap((breakdown) => gridOf(breakdown, reported.cells)),
  ];
}

function targetIn(indicator: KeptIndicator, { yearOfAction, value }: IndicatorTarget): string {
  const when = yearOfAction === null ? 'life of the award' : `FY ${yearOfAction}`;
  return `${when} ${shown(indicator, value)}`;
}

/** The boxes of a breakdown as a table; nothing where none is filled in. */
function gridOf(breakdown: Breakdown, cells: readonly Cell[]): PdfContent[] {
  const filled = new Map(
    cells.filter((cell) => cell.breakdown === breakdown.code).map(({ cell, value }) => [cell, value]),
  );
  if (filled.size === 0) return [];
  const [rows, columns] = breakdown.dimensions;
  const box = (code: string): PdfCell => {
    const value = filled.get(code);
    return number(value === undefined ? '–' : inUnit(value, false));
  };
  const body: PdfCell[][] = [
    [
      head(rows?.label ?? ''),
      ...(columns?.categories.map(({ label }) => number(label, { bold: true })) ?? [
        number('Number', { bold: true }),
      ]),
    ],
    ...(rows?.categories ?? []).map((row): PdfCell[] => [
      { text: row.label },
      ...(columns?.categories.map(({ code }) => box(`${row.code}/${code}`)) ?? [box(row.code)]),
    ]),
  ];
  const widths = ['*', ...(columns?.categories ?? ['']).map(() => 80)];
  return [
    { text: breakdown.label, italics: true, fontSize: 9, margin: [0, 2, 0, 2] },
    { table: { headerRows: 1, widths, body }, layout: LAYOUT, margin: [0, 0, 0, 8] },
  ];
}
