import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { receivedQuery } from '../api/implementer-queries';
import type { ImplementerRecord, SubAward } from '../api/types';
import { AwardSection } from '../awards/award-section';
import { displayAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { ProvenanceTag } from '../figures/provenance';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';

/** What the party gets of other parties' awards. */
export function ReceivedSection({ record }: { record: ImplementerRecord }) {
  const received = useInfiniteQuery(receivedQuery(record.id));
  return (
    <AwardSection id="received" heading="As sub-recipient">
      <QueryState query={received} what="The list of sub-awards" skeletonRows={3}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0)
            return <p className="empty">No recipient has reported a sub-award to it.</p>;
          return (
            <>
              <ReceivedTable subAwards={items} />
              <MoreRows query={received} shown={items.length} nouns={['sub-award', 'sub-awards']} />
            </>
          );
        }}
      </QueryState>
    </AwardSection>
  );
}

function ReceivedTable({ subAwards }: { subAwards: SubAward[] }) {
  return (
    <FigureTable
      kind="list"
      caption="Sub-awards to this party, in dollars and cents"
      tall={subAwards.length > 20}
      head={
        <tr>
          <th scope="col">Sub-award</th>
          <th scope="col">Of award</th>
          <th scope="col">Period</th>
          <th scope="col" className="number">
            Amount
          </th>
        </tr>
      }
      body={subAwards.map(({ id, number, title, prime, startsOn, endsOn, amount, provenance }) => (
        <tr key={id}>
          <th scope="row">
            {number} <ProvenanceTag provenance={provenance} />
            <span className="cell-detail">{title}</span>
          </th>
          <td>
            <Link to="/awards/$fain" params={{ fain: prime.fain }} hash="sub-awards">
              {prime.fain}
            </Link>
            <span className="cell-detail">{prime.title}</span>
          </td>
          <td>
            <span className="nowrap">{displayDay(startsOn)}</span> to{' '}
            <span className="nowrap">{displayDay(endsOn)}</span>
          </td>
          <td className="number">{displayAmount(amount, 'dollars')}</td>
        </tr>
      ))}
    />
  );
}
