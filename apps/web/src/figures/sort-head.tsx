interface SortHeadProps {
  /** As the address and the API name the order. */
  code: string;
  label: string;
  kind: 'text' | 'day' | 'number';
  /** The order that the rows are in: a column's code, with a minus before it where the largest comes first. */
  sort: string;
  onSort: (sort: string) => void;
}

/** A column's head that puts the rows in its order: amounts the largest first, and again the other way round. */
export function SortHead({ code, label, kind, sort, onSort }: SortHeadProps) {
  const way = sort === code ? 'ascending' : sort === `-${code}` ? 'descending' : undefined;
  const first = kind === 'number' ? `-${code}` : code;
  const other = kind === 'number' ? code : `-${code}`;
  return (
    <th
      scope="col"
      {...(way === undefined ? {} : { 'aria-sort': way })}
      {...(kind === 'number' ? { className: 'number' } : {})}
    >
      <button
        type="button"
        className="sort-head"
        title={`Put in order by ${label.toLowerCase()}`}
        onClick={() => onSort(sort === first ? other : first)}
      >
        {label}
        <span aria-hidden="true">{way === undefined ? '↕' : way === 'ascending' ? '↑' : '↓'}</span>
      </button>
    </th>
  );
}
