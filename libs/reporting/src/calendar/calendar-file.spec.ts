import { isoDate } from '@awardbook/fiscal';
import ICAL from 'ical.js';
import { calendarFile } from './calendar-file';

const day = {
  id: '0199a3c2-7b1e-7c3a-9f00-5a2d4e6f8a10',
  on: isoDate('2024-02-29'),
  summary: 'Report due: S-TEST-1; a, b\\c',
  description: `Año nuevo ${'é'.repeat(100)}\nSecond line`,
  url: 'https://awards.example.gov/reports/0199a3c2-7b1e-7c3a-9f00-5a2d4e6f8a10',
  version: 3,
};
const file = calendarFile(
  { name: 'Reports due', about: 'What is due' },
  [day, { ...day, id: 'other' }],
  new Date('2024-01-01T12:00:00.123Z'),
);

it('is read by another program as it was meant', () => {
  const calendar = new ICAL.Component(ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0]);
  const [event, ...others] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(others).toHaveLength(1);
  expect(event?.summary).toBe(day.summary);
  expect(event?.description).toBe(day.description);
  expect(event?.startDate.toString()).toBe('2024-02-29');
  expect(event?.endDate.toString()).toBe('2024-03-01');
  expect(event?.sequence).toBe(3);
});

it('has no line of more than 75 octets, and each ends in CR LF', () => {
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
