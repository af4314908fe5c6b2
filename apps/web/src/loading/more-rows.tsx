import { Button } from '@trussworks/react-uswds';
import { useAnnounce } from '../shell/announcer';

interface MoreRowsProps {
  query: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<{ data?: { pages: { items: unknown[] }[] } | undefined }>;
  };
  shown: number;
  /** What the rows are: one, and several. */
  nouns: [string, string];
}

/** The end of a list: that it is the end, or the way to the next rows. */
export function MoreRows({ query, shown, nouns: [one, several] }: MoreRowsProps) {
  const announce = useAnnounce();
  if (!query.hasNextPage) {
    return (
      <p className="list-end">
        {shown === 1
          ? `One ${one} is shown; there is no other.`
          : `All ${shown.toLocaleString('en-US')} ${several} are shown.`}
      </p>
    );
  }
  const more = async () => {
    const { data } = await query.fetchNextPage();
    const now = data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? shown;
    announce(
      `${(now - shown).toLocaleString('en-US')} more ${several} shown, ${now.toLocaleString('en-US')} in all.`,
    );
  };
  const busy = query.isFetchingNextPage;
  return (
    <p className="list-end">
      {shown.toLocaleString('en-US')} {several} are shown.{' '}
      {/* Not "disabled" while it works: a disabled button would drop the focus. */}
      <Button type="button" outline aria-disabled={busy} onClick={() => !busy && void more()}>
        {busy ? 'Loading…' : 'Show more'}
      </Button>
    </p>
  );
}
