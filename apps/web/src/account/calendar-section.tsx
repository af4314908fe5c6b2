import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { displayDayOf } from '../figures/dates';
import { Form } from '../forms/form';
import { QueryState } from '../loading/query-state';
import { useAnnounce } from '../shell/announcer';
import { AccountSection } from './account-section';
import { calendarFeedQuery, makeCalendarFeed, revokeCalendarFeed } from './account-requests';
import { ShownOnce } from './shown-once';

/** The address of one's own calendar of reports that are due: made, shown once, replaced, taken back. */
export function CalendarSection() {
  const feed = useQuery(calendarFeedQuery);
  const [made, setMade] = useState<string | null>(null);
  return (
    <AccountSection heading="Calendar of reports">
      <p>
        Your calendar program can show when reports are due: those of your own organization, or those that you
        review. It reads awards, periods and days, and no figures.
      </p>
      {made === null ? (
        <QueryState query={feed} what="Your calendar" skeletonRows={1}>
          {({ madeAt }) => <Address madeAt={madeAt} onMade={setMade} />}
        </QueryState>
      ) : (
        <>
          <p>
            Add this address to your calendar program as a calendar from the internet. It is shown only now,
            and whoever has it reads your calendar.
          </p>
          <ShownOnce text={made} what="the address" onDone={() => setMade(null)}>
            <code className="secret">{made}</code>
          </ShownOnce>
        </>
      )}
    </AccountSection>
  );
}

function Address({ madeAt, onMade }: { madeAt: string | null; onMade: (address: string) => void }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const refresh = () => queries.invalidateQueries({ queryKey: calendarFeedQuery.queryKey });
  const make = async () => {
    const { address } = await makeCalendarFeed();
    await refresh();
    onMade(address);
    announce('Your calendar has an address.');
  };
  const revoke = async () => {
    await revokeCalendarFeed();
    await refresh();
    announce('Nothing answers at the address any more.');
  };
  return (
    <>
      <p>
        {madeAt === null
          ? 'You have no address for it yet.'
          : `It has an address, made on ${displayDayOf(madeAt)}. With a new one, the old one stops working.`}
      </p>
      <Form
        label="Address of the calendar"
        action={madeAt === null ? 'Make an address' : 'Make a new address'}
        busyAction="Making it…"
        send={make}
        beside={
          madeAt !== null && (
            <Button type="button" unstyled onClick={() => void revoke()}>
              Take the address back
            </Button>
          )
        }
      >
        {null}
      </Form>
    </>
  );
}
