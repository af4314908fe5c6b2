import type { NumberMeaning } from './cell-styles';

const DAY_MS = 86_400_000;
const DAYS_FROM_1900_TO_1904 = 1_462;
/** The last serial before Excel's 29 February 1900, a day that never was. */
const LAST_SOUND_SERIAL_BEFORE_LEAP = 59;
const FALSE_LEAP_DAY = 60;
/** The serial of 9999-12-31, the last date a sheet can hold. */
const LAST_SERIAL = 2_958_465;

/**
 * The number as the sheet shows it at full width: 15 significant digits, no exponent, no separators.
 *
 * A sheet keeps numbers as binary doubles, so the sum of 0.1 and 0.2 is stored with noise at the
 * seventeenth digit; Excel itself shows 15, and so does this.
 */
export function plainNumber(value: number): string {
  const [digits = '', exponentText = '0'] = value.toExponential(14).split('e');
  const sign = digits.startsWith('-') ? '-' : '';
  const significant = digits.replace(/[-.]/g, '').replace(/0+$/, '');
  if (significant === '') return '0';
  const pointAt = Number(exponentText) + 1;
  if (pointAt <= 0) return `${sign}0.${'0'.repeat(-pointAt)}${significant}`;
  const whole = significant.slice(0, pointAt).padEnd(pointAt, '0');
  const decimals = significant.slice(pointAt);
  return `${sign}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

/**
 * The calendar date of a serial day, through no time zone; with the time when the cell shows one.
 *
 * Excel's 1900-02-29 comes out as written, for the checks to refuse; days outside the calendar stay numbers.
 */
export function dateOfSerial(serial: number, meaning: NumberMeaning, from1904: boolean): string {
  const counted = from1904 ? serial + DAYS_FROM_1900_TO_1904 : serial;
  const day = Math.floor(counted);
  if (day < 1 || day > LAST_SERIAL) return plainNumber(serial);
  if (day === FALSE_LEAP_DAY) return '1900-02-29';
  const epoch = Date.UTC(1899, 11, day <= LAST_SOUND_SERIAL_BEFORE_LEAP ? 31 : 30);
  const instant = new Date(epoch + day * DAY_MS).toISOString();
  const minutes = Math.round((counted - day) * 24 * 60);
  if (meaning === 'date' || minutes === 0) return instant.slice(0, 10);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${instant.slice(0, 10)}T${clock.join(':')}`;
}
