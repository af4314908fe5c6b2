import { Link } from '@tanstack/react-router';
import type { AwardBalance } from '../api/types';
import { ProvenanceTag } from '../figures/provenance';

interface AwardCellProps {
  award: Pick<AwardBalance, 'fain' | 'title' | 'provenance'>;
  /** The day as of which the award is shown; its page opens on the same. */
  asOf?: string | undefined;
}

/** The head of an award's row: its number, which opens it, where it is from, and its title. */
export function AwardCell({ award, asOf }: AwardCellProps) {
  return (
    <th scope="row">
      <Link to="/awards/$fain" params={{ fain: award.fain }} search={asOf === undefined ? {} : { asOf }}>
        {award.fain}
      </Link>{' '}
      <ProvenanceTag provenance={award.provenance} />
      <span className="cell-detail">{award.title}</span>
    </th>
  );
}
