import { Button, Select, TextInput } from '@trussworks/react-uswds';
import { useRef, useState } from 'react';
import { FieldFrame, useField } from './text-field';

/** One cell of each row. */
export interface RowColumn {
  key: string;
  label: string;
  type?: 'text' | 'email' | 'date';
  /** Codes and labels; the cell is then a choice. */
  choices?: readonly (readonly [string, string])[];
  /** What the cell of a new row holds; empty when left out. */
  initial?: string;
  /** What to say when it is left empty; without it, it may be. */
  missing?: string;
}

/** Text by the columns' keys. */
export type Row = Record<string, string>;

interface RowsFieldProps {
  /** The name of the list in what is sent; a fault in it names the cell as "names/0/name". */
  name: string;
  columns: readonly RowColumn[];
  /** The list as JSON, as `rowsText` has it. */
  defaultValue: string | undefined;
  /** What a row is: "name". */
  noun: string;
}

interface KeyedRow {
  key: number;
  cells: Row;
}

/** A list of rows as one text, in which equal lists are equal. */
export function rowsText(rows: readonly Row[]): string {
  return JSON.stringify(rows);
}

export function rowsOf(text: string | undefined): Row[] {
  return text === undefined ? [] : (JSON.parse(text) as Row[]);
}

/** A list that grows and shrinks row by row; the form has it as one value, the text of all of its rows. */
export function RowsField({ name, columns, defaultValue, noun }: RowsFieldProps) {
  const [rows, setRows] = useState<KeyedRow[]>(() =>
    rowsOf(defaultValue).map((cells, key) => ({ key, cells })),
  );
  const frame = useRef<HTMLDivElement>(null);
  const nextKey = useRef(rows.length);
  const add = () => {
    const cells = Object.fromEntries(columns.map(({ key, initial = '' }) => [key, initial]));
    setRows([...rows, { key: nextKey.current, cells }]);
    nextKey.current += 1;
  };
  const remove = (key: number) => {
    setRows(rows.filter((row) => row.key !== key));
    // The button that had the focus is gone with its row.
    frame.current?.focus();
  };
  const change = (key: number, column: string, value: string) =>
    setRows(rows.map((row) => (row.key === key ? { key, cells: { ...row.cells, [column]: value } } : row)));
  return (
    <div ref={frame} tabIndex={-1} className="kept-focus">
      <input type="hidden" name={name} value={rowsText(rows.map(({ cells }) => cells))} />
      {rows.length === 0 && <p className="empty">There is no {noun} yet.</p>}
      {rows.map(({ key, cells }, index) => (
        <fieldset key={key} className="rows-field__row">
          <legend className="usa-sr-only">{`${noun} ${index + 1}`}</legend>
          {columns.map((column) => (
            <RowCell
              key={column.key}
              name={`${name}/${index}/${column.key}`}
              column={column}
              value={cells[column.key] ?? ''}
              isFirst={
                key >= rowsOf(defaultValue).length &&
                column === columns.find(({ choices }) => choices === undefined)
              }
              onChange={(value) => change(key, column.key, value)}
            />
          ))}
          <Button type="button" unstyled onClick={() => remove(key)}>
            Remove
            <span className="usa-sr-only">
              {' '}
              {noun} {cells[columns[0]?.key ?? ''] ?? ''}
            </span>
          </Button>
        </fieldset>
      ))}
      <Button type="button" outline className="rows-field__add" onClick={add}>
        Add {/^[aeiou]/.test(noun) ? 'an' : 'a'} {noun}
      </Button>
    </div>
  );
}

interface RowCellProps {
  name: string;
  column: RowColumn;
  value: string;
  /** The first text of a row that was just added takes the focus. */
  isFirst: boolean;
  onChange: (value: string) => void;
}

function RowCell({ name, column, value, isFirst, onChange }: RowCellProps) {
  const field = useField(name, false);
  const { label, type = 'text', choices, missing } = column;
  return (
    <FieldFrame field={field} label={label} hint={undefined}>
      {choices === undefined ? (
        <TextInput
          {...field.attributes}
          name={name}
          type={type as 'text'}
          value={value}
          autoComplete="off"
          autoFocus={isFirst}
          spellCheck={false}
          required={missing !== undefined}
          data-missing={missing}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <Select
          {...field.attributes}
          name={name}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          {choices.map(([code, text]) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
