import { Button, Checkbox } from '@trussworks/react-uswds';
import { codesOf, REGISTER_COLUMNS, shownColumns } from './columns';

interface ColumnsChoiceProps {
  /** As the address has them. */
  codes: string | undefined;
  onChange: (codes: string | undefined) => void;
}

/** Which columns the register shows, behind one button; downloads have the same. */
export function ColumnsChoice({ codes, onChange }: ColumnsChoiceProps) {
  const shown = shownColumns(codes);
  return (
    <details className="filters">
      <summary>
        Columns ({shown.length} of {REGISTER_COLUMNS.length})
      </summary>
      <fieldset className="filters__fields filters__choices">
        <legend className="usa-sr-only">Columns beside the award</legend>
        {REGISTER_COLUMNS.map((column) => (
          <Checkbox
            key={column.code}
            id={`column-${column.code}`}
            name="columns"
            label={column.label}
            checked={shown.includes(column)}
            // The last one stays: a register of numbers and titles alone would say nothing.
            disabled={shown.length === 1 && shown.includes(column)}
            onChange={({ target }) =>
              onChange(codesOf(target.checked ? [...shown, column] : shown.filter((one) => one !== column)))
            }
          />
        ))}
        {codes !== undefined && (
          <Button type="button" unstyled onClick={() => onChange(undefined)}>
            Show the usual columns
          </Button>
        )}
      </fieldset>
    </details>
  );
}
