import { Table } from '@trussworks/react-uswds';
import { useId, type ReactNode } from 'react';

interface FigureTableProps {
  caption: string;
  /** What stands under the caption's first line: unit, stock or flow, as of, source. */
  describedBy?: string;
  /** Above the rows: usually one heading over all columns, then the columns. */
  head: ReactNode;
  body: ReactNode;
  foot?: ReactNode;
  /** A report has figures in every column but the first; a list has figures in some. */
  kind: 'report' | 'list';
  /** Long tables scroll inside their frame, so that heads and totals stay in sight. */
  tall?: boolean;
  /** True while newer figures are on their way. */
  busy?: boolean;
}

/** A table of figures that scrolls sideways inside a frame which the keyboard can reach; the first column stays. */
export function FigureTable({
  caption,
  describedBy,
  kind,
  head,
  body,
  foot,
  tall = false,
  busy = false,
}: FigureTableProps) {
  const captionId = useId();
  return (
    <div
      className={`figure-table figure-table--${kind}${tall ? ' figure-table--tall' : ''}${busy ? ' figure-table--busy' : ''}`}
      role="region"
      aria-labelledby={captionId}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      aria-busy={busy}
      tabIndex={0}
    >
      <Table bordered>
        <caption id={captionId} className="usa-sr-only">
          {caption}
        </caption>
        <thead>{head}</thead>
        <tbody>{body}</tbody>
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </Table>
    </div>
  );
}
