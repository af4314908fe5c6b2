import { isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type BudgetPeriod, type IndirectCost } from './budget';
import { checkBudget } from './budget-checks';
import { BudgetFieldInvalid } from './budget.errors';

const dollars = (text: string): Money => Money.parse(text);
const span = (startsOn: string, endsOn: string) => ({ startsOn: isoDate(startsOn), endsOn: isoDate(endsOn) });
const AWARD = span('2023-10-01', '2026-09-30');

const aLine = (federal: string, costShare = '0.00') =>
  ({ objectClass: 'travel', federal: dollars(federal), costShare: dollars(costShare) }) as const;

const aRate = (given: Partial<IndirectCost> = {}): IndirectCost => ({
  kind: 'de-minimis',
  ...span('2023-10-01', '2024-09-30'),
  rateBasisPoints: 1_000,
  base: { federal: dollars('100.00'), costShare: Money.zero },
  ...given,
});

const aPeriod = (given: Partial<BudgetPeriod> = {}): BudgetPeriod => ({
  ...span('2023-10-01', '2024-09-30'),
  lines: [aLine('100.00')],
  indirect: [],
  ...given,
});

const check = (periods: BudgetPeriod[], award = AWARD, reason = 'First budget'): void =>
  checkBudget({ reason, periods }, award);

function faultOf(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof BudgetFieldInvalid)) throw error;
    return [error.fields[0]?.pointer, error.fields[0]?.code];
  }
}

describe('a budget', () => {
  it('may have several periods, and several rates in each', () => {
    const half = [
      aRate({
        ...span('2023-10-01', '2024-03-31'),
        kind: 'negotiated',
        rateBasisPoints: 2_655,
        base: aLine('40.00'),
      }),
      aRate({
        ...span('2024-04-01', '2024-09-30'),
        kind: 'negotiated',
        rateBasisPoints: 2_700,
        base: aLine('60.00'),
      }),
    ];
    const periods = [aPeriod({ indirect: half }), aPeriod(span('2024-10-01', '2026-09-30'))];
    expect(faultOf(() => check(periods))).toBeNull();
  });

  it.each<[string, BudgetPeriod[], string, string]>([
    ['no period', [], '/periods', 'periods-count'],
    [
      'a period turned round',
      [aPeriod(span('2024-09-30', '2023-10-01'))],
      '/periods/0/endsOn',
      'period-backwards',
    ],
    [
      'a period before the award',
      [aPeriod(span('2023-09-30', '2024-09-30'))],
      '/periods/0/startsOn',
      'period-outside',
    ],
    [
      'a period after the award',
      [aPeriod(span('2023-10-01', '2026-10-01'))],
      '/periods/0/endsOn',
      'period-outside',
    ],
    ['periods that overlap', [aPeriod(), aPeriod()], '/periods/1/startsOn', 'periods-overlap'],
    [
      'a class twice',
      [aPeriod({ lines: [aLine('1.00'), aLine('2.00')] })],
      '/periods/0/lines/1/objectClass',
      'class-twice',
    ],
    [
      'an amount below zero',
      [aPeriod({ lines: [aLine('-0.01')] })],
      '/periods/0/lines/0/federal',
      'amount-out-of-range',
    ],
    [
      'a base above direct costs',
      [aPeriod({ indirect: [aRate({ base: aLine('100.01') })] })],
      '/periods/0/indirect',
      'base-above-direct',
    ],
    [
      'a rate of nothing',
      [aPeriod({ indirect: [aRate({ rateBasisPoints: 0 })] })],
      '/periods/0/indirect/0/rateBasisPoints',
      'rate-out-of-range',
    ],
    [
      'rates that overlap',
      [aPeriod({ indirect: [aRate(), aRate()] })],
      '/periods/0/indirect/1/startsOn',
      'periods-overlap',
    ],
    [
      'more than all money',
      [aPeriod({ lines: [aLine('9999999999999.99', '0.01')] })],
      '/periods',
      'budget-out-of-range',
    ],
  ])('is refused with %s', (_what, periods, pointer, code) =>
    expect(faultOf(() => check(periods))).toEqual([pointer, code]),
  );

  it('says why there is a new version', () =>
    expect(faultOf(() => check([aPeriod()], AWARD, ' '))).toEqual(['/reason', 'reason-length']));

  it.each([
    ['2024-09-30', 1_000, null],
    ['2024-09-30', 1_001, 'de-minimis-too-high'],
    ['2024-10-01', 1_500, null],
    ['2024-10-01', 1_501, 'de-minimis-too-high'],
  ])(
    'of an award that starts on %s with a de minimis rate of %i basis points: %s',
    (startsOn, rateBasisPoints, code) => {
      const dates = span(startsOn, '2026-09-30');
      const periods = [aPeriod({ ...dates, indirect: [aRate({ ...dates, rateBasisPoints })] })];
      const fault = faultOf(() => check(periods, dates));
      expect(fault).toEqual(code === null ? null : ['/periods/0/indirect/0/rateBasisPoints', code]);
    },
  );
});
