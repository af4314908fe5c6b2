import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { statementQuery } from '../api/award-queries';
import { QueryState } from '../loading/query-state';
import { AwardSection, type AwardSectionProps } from './award-section';
import { LedgerTable } from './ledger-table';

/** Every entry of the award's ledger, with running balances. */
export function StatementSection({ fain, asOf }: AwardSectionProps) {
  const statement = useQuery(statementQuery(fain, asOf));
  return (
    <AwardSection id="statement" heading="Statement">
      <p className="definition-line">
        Dollars and cents. Each line is one entry of the ledger; the four columns after its amount are
        balances after it. Source: the ledger.{' '}
        <Link to="/entries" search={{ award: fain }}>
          Entries of this award
        </Link>
      </p>
      <QueryState query={statement} what="The statement" skeletonRows={8}>
        {({ entries, complete }) => (
          <>
            <LedgerTable entries={entries} />
            {!complete && (
              <p className="note">
                This award has more entries than are shown here. Download them from “Entries of this award”.
              </p>
            )}
          </>
        )}
      </QueryState>
    </AwardSection>
  );
}
