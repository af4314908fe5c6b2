import { dateInWords } from '@awardbook/fiscal';
import { type Mail } from '@awardbook/mail';
import { reportInWords } from '../packages/report-package';
import { type Digest } from './report-reminders.queries';
import { type ReportReminder } from './report-reminder';

/** "due in 7 days, on April 30, 2024"; past its day with how long. */
function dueInWords({ daysLeft, dueOn }: ReportReminder): string {
  const days = Math.abs(daysLeft) === 1 ? '1 day' : `${Math.abs(daysLeft)} days`;
  if (daysLeft === 0) return `due today, ${dateInWords(dueOn)}`;
  return daysLeft > 0
    ? `due in ${days}, on ${dateInWords(dueOn)}`
    : `was due ${days} ago, on ${dateInWords(dueOn)}`;
}

function linesOf(reminder: ReportReminder, publicUrl: string): string[] {
  const { fain, periodStartsOn, periodEndsOn, state, packageId } = reminder;
  const back = state === 'changes-requested' ? ' It came back to you with changes to make.' : '';
  return [
    `${reportInWords(reminder)} of award ${fain}, ${dateInWords(periodStartsOn)} to ${dateInWords(periodEndsOn)}:`,
    `${dueInWords(reminder)}.${back}`,
    `${publicUrl}/reports/${packageId}`,
    '',
  ];
}

/** One mail with all of it: awards, periods, days and links, and nothing that awards or reports say. */
export function reminderMail({ email, reminders }: Digest, publicUrl: string): Mail {
  const isOne = reminders.length === 1;
  return {
    to: email,
    subject: isOne ? 'Awardbook: a report is due' : `Awardbook: ${reminders.length} reports are due`,
    text: [
      isOne ? 'A reminder of a report:' : 'A reminder of these reports:',
      '',
      ...reminders.flatMap((reminder) => linesOf(reminder, publicUrl)),
      `How you are reminded is yours to choose: ${publicUrl}/account`,
      '',
    ].join('\n'),
  };
}
