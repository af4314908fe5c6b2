import { isoDate } from '@awardbook/fiscal';
import { firstOpenDay } from './closed-years';

it.each([
  ['2026-09-30', '2024-10-01'],
  ['2026-10-01', '2025-10-01'],
  ['2026-11-22', '2025-10-01'],
])('on %s the first open day is %s', (today, first) => expect(firstOpenDay(isoDate(today))).toBe(first));
