import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { treasuryAccountsQuery } from '../api/queries';
import type { TreasuryAccount } from '../api/types';
import { ChoiceField } from '../forms/choice-field';
import { TextField } from '../forms/text-field';
import { QueryState } from '../loading/query-state';
import { readMoney, type TypedMoney, writeMoney } from './draft-values';
import type { StepProps } from './step-props';

/** The API takes no more in one amendment. */
const MOST_ROWS = 50;

const NEW_ROW: TypedMoney = {
  kind: 'obligation',
  amount: '',
  treasuryAccount: '',
  yearOfFunds: '',
  office: '',
};

/** Money that is obligated or given back with the amendment, and the budget that is approved with it. */
export function MoneyStep({ draft, keeper }: StepProps) {
  const accounts = useQuery(treasuryAccountsQuery);
  const rows = readMoney(draft.values['money'] ?? '');
  const put = (changed: readonly TypedMoney[]) => keeper.replace('money', writeMoney(changed));
  return (
    <>
      <p className="usa-hint">
        Entries that are posted to the ledger when the amendment is approved, dated on the day from which it
        counts. A higher ceiling alone obligates nothing.
      </p>
      <QueryState query={accounts} what="The list of Treasury accounts" skeletonRows={2}>
        {({ items }) =>
          rows.map((row, index) => (
            <MoneyRow
              // Rows have no name but their place; when one goes, all are shown anew.
              key={index}
              row={row}
              index={index}
              accounts={items}
              onRemove={() => put(rows.filter((_, at) => at !== index))}
            />
          ))
        }
      </QueryState>
      {rows.length < MOST_ROWS && (
        <p>
          <Button type="button" outline onClick={() => put([...rows, NEW_ROW])}>
            {rows.length === 0 ? 'Move money' : 'Move more money'}
          </Button>
        </p>
      )}
      <TextField
        name="budgetVersion"
        label="Version of the budget (optional)"
        hint="The number of a recorded version, which is approved with the amendment."
        autoComplete="off"
        inputMode="numeric"
        defaultValue={draft.values['budgetVersion']}
      />
    </>
  );
}

interface MoneyRowProps {
  row: TypedMoney;
  index: number;
  accounts: readonly TreasuryAccount[];
  onRemove: () => void;
}

function MoneyRow({ row, index, accounts, onRemove }: MoneyRowProps) {
  const name = (part: keyof TypedMoney) => `money-${index}-${part}`;
  return (
    <fieldset className="form__group">
      <legend>Money {index + 1}</legend>
      <ChoiceField
        name={name('kind')}
        label="What happens"
        options={[
          ['obligation', 'Obligate: promise it to the award'],
          ['deobligation', 'Deobligate: take it back'],
        ]}
        defaultValue={row.kind}
      />
      <TextField
        name={name('amount')}
        label="Amount"
        autoComplete="off"
        inputMode="decimal"
        defaultValue={row.amount}
      />
      <ChoiceField
        name={name('treasuryAccount')}
        label="Treasury account"
        options={[
          ['', 'Choose one'],
          ...accounts.map(({ code, phase }): [string, string] => [code, `${code} (${phase})`]),
        ]}
        defaultValue={row.treasuryAccount}
      />
      <TextField
        name={name('yearOfFunds')}
        label="Year of funds (optional)"
        hint="Needed where the account holds money of several years."
        autoComplete="off"
        inputMode="numeric"
        defaultValue={row.yearOfFunds}
      />
      <Button type="button" unstyled onClick={onRemove}>
        Remove<span className="usa-sr-only"> money {index + 1}</span>
      </Button>
    </fieldset>
  );
}
