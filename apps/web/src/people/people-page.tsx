import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { useCallback, useState } from 'react';
import { peopleQuery } from '../api/people-queries';
import { present } from '../filters/filters';
import { SearchField } from '../filters/search-field';
import { SelectField } from '../filters/select-field';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';
import { PageHeading } from '../shell/page-heading';
import { InviteDialog } from './invite-dialog';
import {
  CONCERN_LABELS,
  CONCERNS,
  type PeopleSearch,
  ROLE_LABELS,
  ROLES,
  STATUS_LABELS,
  STATUSES,
} from './people-search';
import { PeopleTable } from './people-table';

const route = getRouteApi('/people');

/** Everybody who can sign in or once could, and what an administrator does about it. */
export function PeoplePage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const people = useInfiniteQuery(peopleQuery(present(search)));
  const [inviting, setInviting] = useState(false);
  const change = useCallback(
    (part: Partial<PeopleSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  );
  return (
    <>
      <PageHeading title="People">
        <Button type="button" className="page-heading__action" onClick={() => setInviting(true)}>
          Invite somebody
        </Button>
      </PageHeading>
      <p className="lead">
        Nobody has an account until you invite them. An account is never deleted: what a person recorded goes
        on naming them, until you make them anonymous.
      </p>
      <PeopleControls search={search} change={change} />
      <QueryState query={people} what="The list of people" skeletonRows={8}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) {
            return <p className="empty">Nobody matches these filters. Remove a filter to see more.</p>;
          }
          return (
            <>
              <PeopleTable people={items} busy={people.isPlaceholderData} />
              <MoreRows query={people} shown={items.length} nouns={['person', 'people']} />
            </>
          );
        }}
      </QueryState>
      {inviting && <InviteDialog onDone={() => setInviting(false)} />}
    </>
  );
}

interface PeopleControlsProps {
  search: PeopleSearch;
  change: (part: Partial<PeopleSearch>) => void;
}

function PeopleControls({ search, change }: PeopleControlsProps) {
  return (
    <div className="controls">
      <SelectField
        name="role"
        label="Role"
        any="Any"
        value={search.role}
        options={ROLES.map((role) => [role, ROLE_LABELS[role]])}
        onChange={(role) => change({ role })}
      />
      <SelectField
        name="status"
        label="Account"
        any="Any"
        value={search.status}
        options={STATUSES.map((status) => [status, STATUS_LABELS[status]])}
        onChange={(status) => change({ status })}
      />
      <SelectField
        name="concern"
        label="Needs attention"
        any="Any"
        value={search.concern}
        options={CONCERNS.map((concern) => [concern, CONCERN_LABELS[concern]])}
        onChange={(concern) => change({ concern })}
      />
      <SearchField label="Name or e-mail address" value={search.q} onSearch={(q) => change({ q })} />
    </div>
  );
}
