import { FiscalQuarter, FiscalYear, type IsoDate, isoDate, nextDay } from '@awardbook/fiscal';
import { withTestDatabase } from '../../support/database';

const FIRST_DAY = isoDate('1999-01-01');
const LAST_DAY = isoDate('2029-12-31');

interface Answer {
  day: string;
  quarter: number;
  year: number;
  firstDay: string;
  lastDay: string;
}

const db = withTestDatabase();

/** Where this process is: `time-zones.spec.ts` runs this file in several. */
const zone = process.env['TZ'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

it('runs in the time zone it was told to', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
});

it(`SQL and TypeScript agree on fiscal year and quarter of every day of 31 years in ${zone}`, async () => {
  const expected: Answer[] = [];
  for (let day: IsoDate = FIRST_DAY; day <= LAST_DAY; day = nextDay(day)) {
    const quarter = FiscalQuarter.containing(day);
    const { firstDay, lastDay } = quarter;
    expected.push({ day, quarter: quarter.key, year: FiscalYear.containing(day).year, firstDay, lastDay });
  }
  const answered = await db.dataSource.transaction(async (tx) => {
    // The server's session moves to the zone too: dates must not care.
    await tx.sql`SELECT set_config('TimeZone', ${zone}, true)`;
    return tx.sql<Answer[]>`
      SELECT d AS day, fiscal_quarter(d) AS quarter, fiscal_year(d) AS year,
             fiscal_quarter_first_day(fiscal_quarter(d)) AS "firstDay",
             fiscal_quarter_last_day(fiscal_quarter(d)) AS "lastDay"
        FROM generate_series(0, ${LAST_DAY}::date - ${FIRST_DAY}::date) AS days (passed),
             LATERAL (SELECT ${FIRST_DAY}::date + passed AS d) AS dates ORDER BY d`;
  });
  // 31 years with the leap years 2000, 2004 … 2028: 31 × 365 + 8
  expect(answered).toHaveLength(11_323);
  expect(answered).toEqual(expected);
});
