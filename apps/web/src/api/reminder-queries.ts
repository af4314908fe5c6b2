import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, doneOf } from './client';
import type { ReminderChannel } from './types';

/** What one was reminded of and is owed still. */
export const remindersQuery = queryOptions({
  queryKey: ['report-packages', 'reminders'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/report-reminders', { signal })),
});

/** Puts all of them away until each comes again. */
export const dismissReminders = () => doneOf(api.DELETE('/api/report-reminders'));

export const reminderChoiceQuery = queryOptions({
  queryKey: ['account', 'reminders'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/account/reminders', { signal })),
});

export const chooseReminders = (channel: ReminderChannel) =>
  bodyOf(api.PUT('/api/account/reminders', { body: { channel } }));
