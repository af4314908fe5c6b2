import { Link } from '@tanstack/react-router';
import type { ImplementerBalance } from '../api/types';
import { displayAmount } from '../figures/amount';
import { FigureTable } from '../figures/figure-table';
import { ProvenanceTag } from '../figures/provenance';
import { TYPE_LABELS } from './words';

/** So many other names stand under the one that is shown; the record has all of them. */
const OTHER_NAMES_SHOWN = 4;

interface ImplementersTableProps {
  implementers: ImplementerBalance[];
  busy: boolean;
}

/** Implementers with how many awards they have and what these come to. */
export function ImplementersTable({ implementers, busy }: ImplementersTableProps) {
  return (
    <FigureTable
      kind="list"
      caption="Implementers with what their awards come to, in dollars and cents"
      busy={busy}
      tall={implementers.length > 20}
      head={
        <tr>
          <th scope="col">Implementer</th>
          <th scope="col">Type</th>
          <th scope="col">Registered in</th>
          {['Awards', 'Obligated', 'Disbursed', 'Left to pay'].map((heading) => (
            <th key={heading} scope="col" className="number">
              {heading}
            </th>
          ))}
        </tr>
      }
      body={implementers.map((implementer) => (
        <tr key={implementer.id}>
          <th scope="row">
            <Link to="/implementers/$id" params={{ id: implementer.id }}>
              {implementer.name}
            </Link>{' '}
            <ProvenanceTag provenance={implementer.provenance} />
            {implementer.otherNames.length > 0 && (
              <span className="cell-detail">{otherNamesInWords(implementer.otherNames)}</span>
            )}
          </th>
          <td>{TYPE_LABELS[implementer.type]}</td>
          <td>{implementer.country?.name ?? '–'}</td>
          <td className="number">{implementer.awards.toLocaleString('en-US')}</td>
          <td className="number">{displayAmount(implementer.obligated, 'dollars')}</td>
          <td className="number">{displayAmount(implementer.disbursed, 'dollars')}</td>
          <td className="number">{displayAmount(implementer.left, 'dollars')}</td>
        </tr>
      ))}
    />
  );
}

function otherNamesInWords(names: string[]): string {
  const more = names.length - OTHER_NAMES_SHOWN;
  return `${names.slice(0, OTHER_NAMES_SHOWN).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
