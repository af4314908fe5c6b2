import { type FieldProblem } from '@awardbook/problems';
import { type FinancialContent, type IndirectRow } from '@awardbook/sf425';

/** What stands in the way on line 11; a report without indirect expense has no rows and no problems. */
export function indirectProblems({ indirect }: Pick<FinancialContent, 'indirect'>): FieldProblem[] {
  return indirect.flatMap((row, index) =>
    rowProblems(row).map(([field, code, detail]) => ({
      pointer: `/financial/indirect/${index}/${field}`,
      code,
      detail: `Line 11, row ${index + 1}: ${detail}`,
    })),
  );
}

const ASKED: readonly (readonly [keyof IndirectRow, string])[] = [
  ['type', 'choose the type of the rate (11a).'],
  ['rateBasisPoints', 'fill in the rate (11b).'],
  ['startsOn', 'say from which day the rate holds (11c).'],
  ['endsOn', 'say until which day the rate holds (11c).'],
  ['base', 'fill in the base that the rate is taken of (11d).'],
  ['federalShare', 'fill in the federal share of the amount (11f).'],
];

function rowProblems(row: IndirectRow): [string, string, string][] {
  const problems: [string, string, string][] = ASKED.filter(([field]) => row[field] === null).map(
    ([field, detail]) => [field, 'missing', detail],
  );
  if (row.startsOn !== null && row.endsOn !== null && row.endsOn < row.startsOn)
    problems.push([
      'endsOn',
      'period-backwards',
      `the rate ends on ${row.endsOn}, before it starts on ${row.startsOn}. Turn the two dates round.`,
    ]);
  if (row.base !== null && row.rateBasisPoints !== null && row.federalShare !== null) {
    const amount = row.base.atRate(row.rateBasisPoints);
    if (row.federalShare.cents > amount.cents)
      problems.push([
        'federalShare',
        'share-above-amount',
        `the federal share is ${row.federalShare.toDisplay()}, more than the amount charged, ${amount.toDisplay()}. Lower it, or raise the base.`,
      ]);
  }
  return problems;
}
