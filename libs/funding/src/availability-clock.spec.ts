import { isoDate } from '@awardbook/fiscal';
import { availabilityClock, phaseOn } from './availability-clock';

describe('the availability clock', () => {
  it('of 2012/2013 expires on 2013-10-01 and cancels at the close of 2018-09-30', () => {
    expect(availabilityClock(2013)).toEqual({
      availableUntil: '2013-09-30',
      expiresOn: '2013-10-01',
      cancelsOn: '2018-09-30',
    });
  });

  it('of 2012/2017 cancels at the close of 2022-09-30', () => {
    expect(availabilityClock(2017).cancelsOn).toBe('2022-09-30');
  });

  it.each([
    [2013, '2011-10-01', 'current'],
    [2013, '2013-09-30', 'current'],
    [2013, '2013-10-01', 'expired'],
    [2013, '2018-09-30', 'expired'],
    [2013, '2018-10-01', 'cancelled'],
    [2017, '2017-09-30', 'current'],
    [2017, '2017-10-01', 'expired'],
    [2017, '2022-09-30', 'expired'],
    [2017, '2022-10-01', 'cancelled'],
  ])('of money available until FY %s says on %s: %s', (endsYear, day, phase) => {
    expect(phaseOn(availabilityClock(endsYear), isoDate(day))).toBe(phase);
  });

  it('of no-year money never runs out', () => {
    expect(availabilityClock(null)).toEqual({ availableUntil: null, expiresOn: null, cancelsOn: null });
    expect(phaseOn(availabilityClock(null), isoDate('2199-12-31'))).toBe('no-year');
  });
});
