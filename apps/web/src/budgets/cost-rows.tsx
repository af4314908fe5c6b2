import { type Cost, wholeOf } from './budget-draft';

/** The heads of a table of costs: what it is of, and the three columns of dollars. */
export function CostHeads({ first }: { first: string }) {
  return (
    <tr>
      <th scope="col">{first}</th>
      {['Federal', 'Cost share', 'Total'].map((name) => (
        <th key={name} scope="col" className="number">
          {name}
        </th>
      ))}
    </tr>
  );
}

/** One row of such a table that nobody types into. */
export function CostRow({ name, cost }: { name: string; cost: Cost }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{shown(cost.federal)}</td>
      <td className="number">{shown(cost.costShare)}</td>
      <td className="number">{shown(wholeOf(cost))}</td>
    </tr>
  );
}

/** Dollars and cents without the sign of dollars, which stands in the head. */
export function shown(amount: Cost['federal']): string {
  return amount.toDisplay().replace('$', '');
}
