import { TextInput } from '@trussworks/react-uswds';
import { type KeyboardEvent, useContext } from 'react';
import { fieldId, FormFaults } from '../forms/faults';
import { FieldError, useField } from '../forms/text-field';
import type { TypedCost } from './budget-draft';

interface CostCellsProps {
  /** What the two amounts are, for who sees only the field: "Travel, period 1". */
  of: string;
  /** The name of the fields without their last part. */
  field: string;
  /** The same of the row below, where Enter leads to; without it, Enter stays. */
  below?: string | undefined;
  cost: TypedCost;
  onChange: (cost: TypedCost) => void;
}

/** The two cells of a row in which dollars are typed: federal and cost share. */
export function CostCells({ of, field, below, cost, onChange }: CostCellsProps) {
  return (
    <>
      <td className="number">
        <AmountField
          label={`${of}, federal`}
          name={`${field}/federal`}
          below={below && `${below}/federal`}
          value={cost.federal}
          onChange={(federal) => onChange({ ...cost, federal })}
        />
      </td>
      <td className="number">
        <AmountField
          label={`${of}, cost share`}
          name={`${field}/costShare`}
          below={below && `${below}/costShare`}
          value={cost.costShare}
          onChange={(costShare) => onChange({ ...cost, costShare })}
        />
      </td>
    </>
  );
}

interface AmountFieldProps {
  label: string;
  name: string;
  below?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** An amount in a grid: Tab goes along the row, Enter down the column. */
function AmountField({ label, name, below, value, onChange }: AmountFieldProps) {
  const { id: formId } = useContext(FormFaults);
  const field = useField(name, false);
  const goDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Enter would send the whole form from the middle of a grid.
    event.preventDefault();
    if (below !== undefined) document.getElementById(fieldId(formId, below))?.focus();
  };
  return (
    <>
      <TextInput
        {...field.attributes}
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        className="budget-grid__amount"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={goDown}
      />
      <FieldError id={field.errorId} sentence={field.sentence} />
    </>
  );
}
