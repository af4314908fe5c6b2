import { Button, TextInput } from '@trussworks/react-uswds';
import { FieldError, useField } from '../forms/text-field';
import {
  CATEGORIES,
  displayPercent,
  type Split,
  type TypedShare,
  typedPercent,
  unallocatedOf,
} from './share-figures';
import { PlaceSearch } from './place-search';
import { useCodeNames } from './use-code-names';

interface ShareFieldsProps {
  split: Split;
  shares: readonly TypedShare[];
  onChange: (shares: TypedShare[]) => void;
}

/** The name of the field of a code, for what is wrong with it. */
export function shareFieldName(code: string): string {
  return `share-${code}`;
}

/**
 * Deals the whole out to categories, or to countries and regions, and always says what is left of it.
 *
 * Stands in a `Form`; the four categories are always there, places are found by name.
 */
export function ShareFields({ split, shares, onChange }: ShareFieldsProps) {
  const nameOf = useCodeNames();
  const shown =
    split === 'category'
      ? CATEGORIES.map((code) => shares.find((share) => share.code === code) ?? { code, percent: '' })
      : shares;
  const rest = unallocatedOf(shares);
  const put = (code: string, percent: string) =>
    onChange(shown.map((share) => (share.code === code ? { code, percent } : share)));
  const takeRest = (code: string) => {
    const others = unallocatedOf(shown.filter((share) => share.code !== code));
    put(code, typedPercent(Math.max(others, 0)));
  };
  return (
    <>
      <ul className="share-rows" aria-label={`Shares ${split === 'category' ? 'by category' : 'by country'}`}>
        {shown.map(({ code, percent }) => (
          <ShareRow
            key={code}
            code={code}
            name={nameOf(code)}
            percent={percent}
            hasRest={rest > 0}
            onPercent={(text) => put(code, text)}
            onRest={() => takeRest(code)}
            onRemove={
              split === 'country' ? () => onChange(shares.filter((share) => share.code !== code)) : undefined
            }
          />
        ))}
      </ul>
      {split === 'country' && (
        <PlaceSearch
          taken={shares.map(({ code }) => code)}
          onChoose={(code) => onChange([...shares, { code, percent: '' }])}
        />
      )}
      <Unallocated rest={rest} />
    </>
  );
}

interface ShareRowProps {
  code: string;
  name: string;
  percent: string;
  hasRest: boolean;
  onPercent: (percent: string) => void;
  onRest: () => void;
  onRemove: (() => void) | undefined;
}

function ShareRow({ code, name, percent, hasRest, onPercent, onRest, onRemove }: ShareRowProps) {
  const field = useField(shareFieldName(code), false);
  return (
    <li className="share-row">
      <label className="share-row__name" htmlFor={field.id}>
        {name}
      </label>
      <span className="share-row__percent">
        <TextInput
          {...field.attributes}
          name={shareFieldName(code)}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={percent}
          onChange={({ target }) => onPercent(target.value)}
        />
        <span aria-hidden="true">%</span>
      </span>
      <span className="share-row__actions">
        <Button type="button" unstyled aria-disabled={!hasRest} onClick={() => hasRest && onRest()}>
          Take the rest<span className="usa-sr-only">, {name}</span>
        </Button>
        {onRemove !== undefined && (
          <Button type="button" unstyled onClick={onRemove}>
            Remove<span className="usa-sr-only"> {name}</span>
          </Button>
        )}
      </span>
      <FieldError id={field.errorId} sentence={field.sentence} />
    </li>
  );
}

/** What is left to deal out; always there, so that nobody has to add up. */
function Unallocated({ rest }: { rest: number }) {
  return (
    <p className={`share-rest${rest === 0 ? '' : ' share-rest--open'}`} role="status">
      {rest === 0 && 'All of it is dealt out: 100.00 %.'}
      {rest > 0 && (
        <>
          <strong>{displayPercent(rest)}</strong> is unallocated.
        </>
      )}
      {rest < 0 && (
        <>
          <strong>{displayPercent(-rest)}</strong> too much is dealt out.
        </>
      )}
    </p>
  );
}
