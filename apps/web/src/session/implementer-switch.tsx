import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Label, Select } from '@trussworks/react-uswds';
import { sentenceOf } from '../api/problem';
import { useAnnounce } from '../shell/announcer';
import { type KnownSession, sessionQuery } from './session';
import { actFor, useAdoptSession } from './session-requests';

/** Lets somebody who works for several implementers look at one of them at a time. */
export function ImplementerSwitch({ session }: { session: KnownSession }) {
  const queries = useQueryClient();
  const adopt = useAdoptSession();
  const announce = useAnnounce();
  const change = useMutation({
    mutationFn: actFor,
    onSuccess: async (changed) => {
      adopt(changed);
      const chosen = changed.implementers.find(({ id }) => id === changed.actingFor);
      announce(`Now showing ${chosen === undefined ? 'all of your implementers' : chosen.name}.`);
      // What was loaded for the other choice must not be shown for this one, not even for a moment.
      await queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    },
  });
  if (session.implementers.length < 2) return null;
  return (
    <div className="account-menu__switch">
      <Label htmlFor="acting-for">Show what belongs to</Label>
      <Select
        id="acting-for"
        name="acting-for"
        value={session.actingFor ?? ''}
        onChange={(event) => change.mutate(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">All {session.implementers.length} implementers</option>
        {session.implementers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {change.isError && <p role="alert">{sentenceOf(change.error)}</p>}
    </div>
  );
}
