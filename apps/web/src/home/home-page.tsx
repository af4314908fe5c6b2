import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { homeQuery } from '../api/home-queries';
import type { Role } from '../api/types';
import { QueryState } from '../loading/query-state';
import { useSession } from '../session/session';
import { PageHeading } from '../shell/page-heading';
import { HomeFigures } from './home-figures';
import { OwnAwards } from './own-awards';
import { WaysOn } from './ways-on';
import { WorkList } from './work-list';

const route = getRouteApi('/');

const LEADS: Record<Role, string> = {
  'program-officer':
    'What awards have left, which of them end soon, and what is left over from those that have ended.',
  finance:
    'Funds that expire or cancel this fiscal year, and awards that have ended with money that is not paid.',
  grantee: 'Your awards, what each of them has left, and which of them end soon.',
  leadership: 'The whole portfolio: what is promised, what is paid, and what wants a decision.',
  administrator: 'Who can sign in, who has not yet, and whose account wants attention.',
};

/** What waits for the person, the figures they are asked for, and the way to everything else. */
export function HomePage() {
  const { person } = useSession();
  const { onDate } = route.useSearch();
  const home = useQuery(homeQuery(onDate));
  return (
    <>
      <PageHeading title={`Hello, ${person.name}`} />
      <p className="lead">{LEADS[person.role]}</p>
      <QueryState query={home} what="Your work list" skeletonRows={8}>
        {(loaded) => (
          <>
            <WorkList home={loaded} otherDay={onDate} />
            {person.role === 'grantee' && <OwnAwards onDate={onDate} />}
            <HomeFigures home={loaded} />
          </>
        )}
      </QueryState>
      <WaysOn />
    </>
  );
}
