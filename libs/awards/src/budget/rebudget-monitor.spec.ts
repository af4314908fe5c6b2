import { isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import * as fc from 'fast-check';
import { type Approval, type Budget } from './budget';
import { sumsOf } from './budget-sums';
import { type ObjectClass } from './object-class';
import { monitorOf, movedBetween } from './rebudget-monitor';

const SEED = 200_308;
const APPROVAL: Approval = {
  by: { id: 'finance', name: 'Finance' },
  effectiveOn: isoDate('2024-01-01'),
  at: new Date(0),
  remark: '',
};

type Version = Pick<Budget, 'number' | 'periods' | 'approval'>;

/** A version of one period; federal dollars by class, the first of a chain approved. */
function version(
  number: number,
  federal: Partial<Record<ObjectClass, string>>,
  approved = number === 1,
): Version {
  const lines = Object.entries(federal).map(([objectClass, amount]) => ({
    objectClass: objectClass as ObjectClass,
    federal: Money.parse(amount),
    costShare: Money.zero,
  }));
  const span = { startsOn: isoDate('2024-10-01'), endsOn: isoDate('2025-09-30') };
  return { number, periods: [{ ...span, lines, indirect: [] }], approval: approved ? APPROVAL : null };
}

/** Personnel and travel of a total of 1,000,000.00, after moving so much from personnel to travel. */
const afterMoving = (number: number, dollars: number): Version =>
  version(number, { personnel: (600_000 - dollars).toFixed(2), travel: (400_000 + dollars).toFixed(2) });

const FIRST = afterMoving(1, 0);

describe('what has been moved since the last approved total', () => {
  it.each([
    [79_999.99, 'ok', '20000.01'],
    // From 8 % on it warns; 10 % to the cent is still within the limit.
    [80_000, 'warning', '20000.00'],
    [100_000, 'warning', '0.00'],
    [100_000.01, 'needs-approval', '-0.01'],
  ])('is judged at %f of 1,000,000.00 as %s', (dollars, state, left) => {
    const monitor = monitorOf([FIRST, afterMoving(2, dollars)]);
    expect(monitor).toMatchObject({ state, approvedVersion: 1 });
    expect(monitor.moved.toString()).toBe(dollars.toFixed(2));
    expect(monitor.limit.minus(monitor.moved).toString()).toBe(left);
  });

  it('is cumulative: what goes there and back counts twice', () => {
    // 60,000.00 to travel, 45,000.00 back: 105,000.00 of 1,000,000.00
    const monitor = monitorOf([FIRST, afterMoving(2, 60_000), afterMoving(3, 15_000)]);
    expect([monitor.moved.toString(), monitor.movedBasisPoints, monitor.state]).toEqual([
      '105000.00',
      1_050,
      'needs-approval',
    ]);
    expect(monitor.sentence).toContain('$5,000.00 above the limit of $100,000.00 (10 %)');
  });

  it('is nothing at the approved version itself', () =>
    expect(monitorOf([FIRST])).toMatchObject({ state: 'ok', moved: Money.zero, movedBasisPoints: 0 }));

  it('does not count money that comes or goes without another class giving or taking it', () => {
    const less = version(2, { personnel: '600000.00', travel: '100000.00' });
    expect(monitorOf([FIRST, less])).toMatchObject({ state: 'ok', moved: Money.zero });
  });

  it('needs approval whenever the federal share rises, however little is moved', () => {
    const more = version(2, { personnel: '600000.01', travel: '400000.00' });
    const monitor = monitorOf([FIRST, more]);
    expect(monitor.state).toBe('needs-approval');
    expect(monitor.sentence).toContain('from $1,000,000.00 to $1,000,000.01');
  });

  it.each([
    ['250000.00', 'does-not-apply'],
    ['250000.01', 'needs-approval'],
  ])('with a federal share of %s %s', (total, state) => {
    const moved = Money.parse(total).minus(Money.parse('100000.00')).toString();
    const chain = [version(1, { personnel: total }), version(2, { personnel: moved, travel: '100000.00' })];
    const monitor = monitorOf(chain);
    expect(monitor.state).toBe(state);
    expect(monitor.sentence.includes('threshold of $250,000.00')).toBe(state === 'does-not-apply');
  });

  it('needs approval while no version has been approved', () =>
    expect(monitorOf([version(1, { travel: '1.00' }, false)])).toMatchObject({
      state: 'needs-approval',
      approvedVersion: null,
    }));

  it(`between two versions is the same both ways, and never more than either total (seed ${SEED})`, () => {
    const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 3, maxLength: 3 });
    const sums = ([personnel = 0n, travel = 0n, other = 0n]: bigint[]) => {
      const text = (cents: bigint) => Money.ofCents(cents).toString();
      const lines = { personnel: text(personnel), travel: text(travel), other: text(other) };
      return sumsOf(version(1, lines).periods);
    };
    fc.assert(
      fc.property(amounts, amounts, (one, two) => {
        const moved = movedBetween(sums(one), sums(two)).cents;
        const total = (cents: bigint[]) => cents.reduce((sum, part) => sum + part, 0n);
        expect(movedBetween(sums(two), sums(one)).cents).toBe(moved);
        expect(moved >= 0n && moved <= total(one) && moved <= total(two)).toBe(true);
      }),
      { seed: SEED },
    );
  });
});
