import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Table } from '@trussworks/react-uswds';
import { exportsQuery } from '../api/queries';
import { QueryState } from '../loading/query-state';
import { PageHeading } from '../shell/page-heading';
import { ExportRow } from './export-row';

/** Every file that was asked for: how far it has come, and where to get it. */
export function ExportsPage() {
  const exports = useInfiniteQuery(exportsQuery);
  return (
    <>
      <PageHeading title="Exports" />
      <p className="lead">
        Files made of the reports and of the ledger. They go on being made when you leave this page.
      </p>
      <QueryState query={exports} what="The list of exports" skeletonRows={6}>
        {({ pages }) => {
          const runs = pages.flatMap(({ items }) => items);
          if (runs.length === 0) return <NoExports />;
          return (
            <>
              <Table bordered stackedStyle="default" className="exports">
                <caption className="usa-sr-only">Exports, newest first</caption>
                <thead>
                  <tr>
                    <th scope="col">Export</th>
                    <th scope="col">State</th>
                    <th scope="col">File</th>
                    <th scope="col">Actions</th>
                  </tr>
                </thead>
                <tbody>
                  {runs.map((run) => (
                    <ExportRow key={run.id} run={run} />
                  ))}
                </tbody>
              </Table>
              {exports.hasNextPage && (
                <Button
                  type="button"
                  outline
                  disabled={exports.isFetchingNextPage}
                  onClick={() => void exports.fetchNextPage()}
                >
                  Show more
                </Button>
              )}
            </>
          );
        }}
      </QueryState>
    </>
  );
}

function NoExports() {
  return (
    <p className="empty">
      No exports yet. Open <Link to="/fiscal-years">Budget and spending</Link> or{' '}
      <Link to="/entries">Entries</Link> and choose “Download”.
    </p>
  );
}
