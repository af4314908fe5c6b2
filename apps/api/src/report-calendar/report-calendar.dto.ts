/** Whether one has an address for a calendar program. */
export class CalendarFeedResponse {
  /** When it was made; null without one. */
  madeAt!: string | null;
}

export class MadeCalendarFeedResponse extends CalendarFeedResponse {
  /** Shown only now; whoever has it reads the calendar. */
  address!: string;
}
