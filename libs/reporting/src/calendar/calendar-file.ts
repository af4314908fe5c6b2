import { type IsoDate, nextDay } from '@awardbook/fiscal';

/** A day on which a report is due, as a calendar program shows it. */
export interface CalendarDay {
  /** Stays the same when the day moves, so that programs move it too. */
  readonly id: string;
  readonly on: IsoDate;
  readonly summary: string;
  readonly description: string;
  /** Where it leads. */
  readonly url: string;
  /** Rises with each change. */
  readonly version: number;
}

const MOST_OCTETS = 75;

/**
 * An iCalendar file of whole days, RFC 5545: text escaped, lines of at most 75 octets, ended by CR LF.
 *
 * @param stamp when it was written
 */
export function calendarFile(
  { name, about }: { name: string; about: string },
  days: readonly CalendarDay[],
  stamp: Date,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Awardbook//Report calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-CALDESC:${escaped(about)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...days.flatMap((day) => eventOf(day, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventOf({ id, on, summary, description, url, version }: CalendarDay, stamp: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:report-${id}@awardbook`,
    `DTSTAMP:${stamp.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    `SEQUENCE:${version}`,
    `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${nextDay(on).replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
}

/** No character is cut in two: continued lines begin with a space, which counts. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...parts, part].join('\r\n');
}
