import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { expiringFundsQuery } from '../api/home-queries';
import { displayDay, displayInstant } from '../figures/dates';
import { QueryState } from '../loading/query-state';
import { PageHeading } from '../shell/page-heading';
import { FundList } from './fund-list';

const route = getRouteApi('/expiring-funds');

/** Money that nobody can obligate after this fiscal year: what is left of it, by fund. */
export function ExpiringFundsPage() {
  const { onDate } = route.useSearch();
  const report = useQuery(expiringFundsQuery(onDate));
  return (
    <>
      <PageHeading title="Expiring funds" />
      <p className="lead">
        After its period of availability a fund takes no new obligation. What is not obligated by then is lost
        to the program.
      </p>
      <QueryState query={report} what="The list of expiring funds">
        {({ items, unobligated, lastDay, asOf }) =>
          items.length === 0 ? (
            <p className="empty">
              No fund expires on {displayDay(lastDay)} with money that is not obligated.
            </p>
          ) : (
            <>
              <p className="definition-line">
                Last day for new obligations: {displayDay(lastDay)}. Unobligated is allotted less obligated, a
                stock (a balance at a date), as of {displayInstant(asOf)}. Source: allotments and the ledger.
              </p>
              <FundList
                caption="Funds that expire this fiscal year, in dollars and cents"
                headings={['Allotted', 'Obligated', 'Unobligated']}
                funds={items.map((fund) => ({
                  ...fund,
                  figures: [fund.allotted, fund.obligated, fund.unobligated],
                }))}
                total={unobligated}
              />
            </>
          )
        }
      </QueryState>
    </>
  );
}
