import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { cancellingFundsQuery } from '../api/home-queries';
import { displayDay, displayInstant } from '../figures/dates';
import { QueryState } from '../loading/query-state';
import { PageHeading } from '../shell/page-heading';
import { FundList } from './fund-list';

const route = getRouteApi('/cancelling-funds');

/** Obligations that nobody can pay after this fiscal year, by fund. */
export function CancellingFundsPage() {
  const { onDate } = route.useSearch();
  const report = useQuery(cancellingFundsQuery(onDate));
  return (
    <>
      <PageHeading title="Cancelling funds" />
      <p className="lead">
        Five fiscal years after its availability a fund is cancelled, and its balances are gone. What is
        obligated and not paid by then can no longer be paid from it.
      </p>
      <QueryState query={report} what="The list of cancelling funds">
        {({ items, unliquidated, lastDay, asOf }) =>
          items.length === 0 ? (
            <p className="empty">
              No fund cancels on {displayDay(lastDay)} with obligations that are not paid.
            </p>
          ) : (
            <>
              <p className="definition-line">
                Last day for payments: {displayDay(lastDay)}. Unliquidated is obligated less disbursed, a
                stock (a balance at a date), as of {displayInstant(asOf)}. Source: the ledger.
              </p>
              <FundList
                caption="Funds that cancel this fiscal year, in dollars and cents"
                headings={['Obligated', 'Unliquidated']}
                funds={items.map((fund) => ({ ...fund, figures: [fund.obligated, fund.unliquidated] }))}
                total={unliquidated}
              />
            </>
          )
        }
      </QueryState>
    </>
  );
}
