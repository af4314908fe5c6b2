import { memo } from 'react';
import type { AwardBalance } from '../api/types';
import { AwardCell } from '../awards/award-cell';
import { FigureTable } from '../figures/figure-table';
import { SortHead } from '../figures/sort-head';
import { type RegisterColumn } from './columns';

interface RegisterTableProps {
  awards: readonly AwardBalance[];
  columns: readonly RegisterColumn[];
  /** A column's code, with a minus before it where the largest comes first. */
  sort: string;
  onSort: (sort: string) => void;
  /** The day as of which awards are shown; their pages open on the same. */
  asOf: string | undefined;
  busy: boolean;
}

/** The award register: awards down, the chosen columns across, in an order that the heads change. */
export function RegisterTable({ awards, columns, sort, onSort, asOf, busy }: RegisterTableProps) {
  return (
    <FigureTable
      kind="list"
      caption="Awards with what each has left, in dollars and cents"
      busy={busy}
      tall={awards.length > 20}
      head={
        <tr>
          <SortHead code="fain" label="Award" kind="text" sort={sort} onSort={onSort} />
          {columns.map(({ code, label, kind, sortable }) =>
            sortable ? (
              <SortHead key={code} code={code} label={label} kind={kind} sort={sort} onSort={onSort} />
            ) : (
              <th key={code} scope="col" {...(kind === 'number' ? { className: 'number' } : {})}>
                {label}
              </th>
            ),
          )}
        </tr>
      }
      body={awards.map((award) => (
        <RegisterRow key={award.id} award={award} columns={columns} asOf={asOf} />
      ))}
    />
  );
}

interface RegisterRowProps extends Pick<RegisterTableProps, 'columns' | 'asOf'> {
  award: AwardBalance;
}

/** Drawn anew only for another award or other columns: while a filter's rows are on their way, these stay as they are. */
const RegisterRow = memo(function RegisterRow({ award, columns, asOf }: RegisterRowProps) {
  return (
    <tr>
      <AwardCell award={award} asOf={asOf} />
      {columns.map(({ code, kind, cell }) => (
        <td key={code} {...CLASS_OF_KIND[kind]}>
          {cell(award)}
        </td>
      ))}
    </tr>
  );
});

const CLASS_OF_KIND = { text: {}, day: { className: 'nowrap' }, number: { className: 'number' } } as const;
