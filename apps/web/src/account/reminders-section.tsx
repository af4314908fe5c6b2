import { useQuery, useQueryClient } from '@tanstack/react-query';
import { chooseReminders, reminderChoiceQuery } from '../api/reminder-queries';
import type { ReminderChannel, ReminderChoice } from '../api/types';
import { ChoiceField } from '../forms/choice-field';
import { Form } from '../forms/form';
import { QueryState } from '../loading/query-state';
import { AccountSection } from './account-section';

const CHANNELS: readonly (readonly [ReminderChannel, string])[] = [
  ['mail', 'By mail and in Awardbook'],
  ['page', 'In Awardbook only'],
  ['none', 'Not at all'],
];

/** How the person is reminded of reports that are due. */
export function RemindersSection() {
  const choice = useQuery(reminderChoiceQuery);
  return (
    <AccountSection heading="Reminders of reports">
      <p>
        30, 7 and 1 days before a report is due, 1 and 7 days after, and then each Monday: to those who owe
        it, and, once it is late, to its program officer. Mails carry links and no figures.
      </p>
      <QueryState query={choice} what="Your choice" skeletonRows={2}>
        {(loaded) => <Choice choice={loaded} />}
      </QueryState>
    </AccountSection>
  );
}

function Choice({ choice: { channel, sendsMails } }: { choice: ReminderChoice }) {
  const queries = useQueryClient();
  const send = async (values: Record<string, string>) => {
    const chosen = CHANNELS.find(([one]) => one === values['channel'])?.[0] ?? channel;
    queries.setQueryData(reminderChoiceQuery.queryKey, await chooseReminders(chosen));
  };
  return (
    <Form
      label="Reminders of reports"
      send={send}
      action="Save reminders"
      busyAction="Saving…"
      done="Your choice was saved."
    >
      <ChoiceField
        name="channel"
        label="How to remind you"
        options={CHANNELS}
        defaultValue={channel}
        {...(!sendsMails && {
          hint: 'No mail server is set up here yet, so reminders stand in Awardbook only.',
        })}
      />
    </Form>
  );
}
