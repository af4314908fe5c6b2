import { useQuery } from '@tanstack/react-query';
import { Button, Label, Select } from '@trussworks/react-uswds';
import { useEffect, useRef, useState } from 'react';
import { savedViewsQuery, type ViewedPage } from '../api/saved-view-queries';
import type { SavedView } from '../api/types';
import { present, type RawSearch } from '../filters/filters';
import { SaveViewDialog, ViewDialog } from './view-dialogs';

interface SavedViewsProps<Search extends object> {
  page: ViewedPage;
  search: Search;
  /** Reads an address, also one that was saved long ago. */
  read: (search: RawSearch) => Search;
  /** Shows exactly this, in place of what the address says. */
  show: (search: Search) => void;
  /** What a bare address shows: "All awards". */
  bare: string;
}

/** The address's query as text, in one order whatever came first. */
function queryOf(search: object): string {
  const entries = Object.entries(present(search) as Record<string, string>).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return new URLSearchParams(entries).toString();
}

const rawOf = (view: SavedView): RawSearch => Object.fromEntries(new URLSearchParams(view.query));

/** One's own views of a list: to choose, to save what is shown, to rename and delete. */
export function SavedViews<Search extends object>(props: SavedViewsProps<Search>) {
  const { page, search, read, show, bare } = props;
  const views = useQuery(savedViewsQuery(page));
  const [task, setTask] = useState<'save' | 'change' | null>(null);
  const items = views.data?.items ?? [];
  const query = queryOf(search);
  const current = items.find((view) => queryOf(read(rawOf(view))) === query);
  useOpeningView(items, query, (view) => show(read(rawOf(view))));
  const done = () => setTask(null);
  return (
    <div className="controls saved-views">
      <div className="controls__field">
        <Label htmlFor="saved-view">Your views</Label>
        <Select
          id="saved-view"
          name="saved-view"
          value={current?.id ?? (query === '' ? '' : 'shown')}
          onChange={({ target }) => {
            const view = items.find(({ id }) => id === target.value);
            show(read(view === undefined ? {} : rawOf(view)));
          }}
        >
          {query !== '' && current === undefined && (
            <option value="shown">What you see now, not saved</option>
          )}
          <option value="">{bare}</option>
          {items.map((view) => (
            <option key={view.id} value={view.id}>
              {view.name}
              {view.opens ? ' (opens first)' : ''}
            </option>
          ))}
        </Select>
      </div>
      {current === undefined ? (
        query !== '' && (
          <Button type="button" unstyled onClick={() => setTask('save')}>
            Save this view
          </Button>
        )
      ) : (
        <Button type="button" unstyled onClick={() => setTask('change')}>
          Rename or delete this view
        </Button>
      )}
      {task === 'save' && <SaveViewDialog page={page} query={query} onDone={done} />}
      {task === 'change' && current !== undefined && <ViewDialog view={current} onDone={done} />}
    </div>
  );
}

/** A bare address opens with the view that was chosen for it; once, so that it can be taken away again. */
function useOpeningView(items: readonly SavedView[], query: string, open: (view: SavedView) => void): void {
  const looked = useRef(query !== '');
  const opening = items.find(({ opens }) => opens);
  useEffect(() => {
    if (looked.current || opening === undefined) return;
    looked.current = true;
    open(opening);
  }, [opening, open]);
}
