import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { sentenceOf } from '../../api/problem';
import { dismissReminders, remindersQuery } from '../../api/reminder-queries';
import type { ReportReminder } from '../../api/types';
import { displayDay } from '../../figures/dates';
import { useAnnounce } from '../../shell/announcer';
import { KeptFocus } from '../../shell/kept-focus';
import { periodInWords, reportInWords } from '../report-words';
import { texts } from '../texts';

const words = texts.reminders;

/** What the reader was reminded of and has not put away; nothing where there is nothing. */
export function ReminderNotices() {
  const reminders = useQuery(remindersQuery);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const dismissal = useMutation({
    mutationFn: dismissReminders,
    onSuccess: () => {
      announce(words.dismissed);
      return queries.invalidateQueries({ queryKey: remindersQuery.queryKey });
    },
  });
  const items = reminders.data?.items ?? [];
  return (
    <KeptFocus>
      {items.length > 0 && (
        <section className="figure-of-records" aria-labelledby="reminders-heading">
          <h2 id="reminders-heading">{words.heading}</h2>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <Notice reminder={item} />
              </li>
            ))}
          </ul>
          <p className="row-actions">
            <Button type="button" unstyled onClick={() => !dismissal.isPending && dismissal.mutate()}>
              {words.dismiss}
            </Button>
            <Link to="/account">{words.choose}</Link>
          </p>
          {dismissal.isError && <p role="alert">{sentenceOf(dismissal.error)}</p>}
        </section>
      )}
    </KeptFocus>
  );
}

function Notice({ reminder }: { reminder: ReportReminder }) {
  const { packageId, fain, dueOn, daysLeft, state } = reminder;
  const page: string = `/reports/${packageId}`;
  const days = words.days(Math.abs(daysLeft));
  const when = daysLeft === 0 ? words.dueToday : daysLeft > 0 ? words.dueIn(days) : words.wasDue(days);
  return (
    <>
      <strong>{when}</strong>, {displayDay(dueOn)}:{' '}
      <Link to={page}>{words.report(reportInWords(reminder), periodInWords(reminder))}</Link>, {fain}
      {state === 'changes-requested' && `, ${words.returned}`}
    </>
  );
}
