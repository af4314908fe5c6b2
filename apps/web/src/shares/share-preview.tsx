import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { sentenceOf } from '../api/problem';
import { sharePreviewQuery } from '../api/share-queries';
import type { SharePreview, SharesBody } from '../api/types';
import { displayAmount, isZero } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { fiscalYearLabel } from '../figures/vocabulary';
import { Skeleton } from '../loading/skeleton';
import { SPLIT_WORDS } from './share-figures';
import { useCodeNames } from './use-code-names';
import { useSettled } from './use-settled';

/** Long enough for the next key, ms. */
const SETTLED_AFTER_MS = 400;

interface SharePreviewPartProps {
  fain: string;
  /** What would be saved; null while it is not whole. */
  body: SharesBody | null;
}

/** What saving would do to the figures, year of action by year of action; asked anew as the shares change. */
export function SharePreviewPart({ fain, body }: SharePreviewPartProps) {
  // By text, for an equal draft is no change.
  const settled = useSettled(body === null ? '' : JSON.stringify(body), SETTLED_AFTER_MS);
  return (
    <section className="share-preview" aria-label="What this changes">
      <h4>What this changes</h4>
      {body === null || settled === '' ? (
        <p className="note">Deal out 100.00 %, from a day on, to see which figures change.</p>
      ) : (
        <Preview fain={fain} body={JSON.parse(settled) as SharesBody} />
      )}
    </section>
  );
}

function Preview({ fain, body }: { fain: string; body: SharesBody }) {
  const preview = useQuery(sharePreviewQuery(fain, body));
  if (preview.error !== null) return <p className="usa-error-message">{sentenceOf(preview.error)}</p>;
  if (preview.data === undefined) return <Skeleton what="The preview" rows={3} />;
  const { years } = preview.data;
  return (
    <>
      <p role="status">{yearsInWords(preview.data)}</p>
      {years.length > 0 && <PreviewTable preview={preview.data} busy={preview.isFetching} />}
    </>
  );
}

/** Which years change and which stay, as sentences. */
function yearsInWords({ effectiveOn, until, years, unchangedYears }: SharePreview): string {
  const span = `from ${displayDay(effectiveOn)}${until === null ? '' : ` to ${displayDay(until)}, where the next split begins`}`;
  const stay =
    unchangedYears.length === 0
      ? ''
      : ` ${listed(unchangedYears)} ${unchangedYears.length === 1 ? 'stays as it is' : 'stay as they are'}.`;
  if (years.length === 0)
    return `No figure changes: the split counts ${span}, and it deals out no entry otherwise than now.${stay}`;
  const changed = listed(years.map(({ yearOfAction }) => yearOfAction));
  return `The split counts ${span}. It changes figures of ${changed} (years of action).${stay}`;
}

function listed(years: number[]): string {
  const labels = years.map(fiscalYearLabel);
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}

function PreviewTable({ preview, busy }: { preview: SharePreview; busy: boolean }) {
  const nameOf = useCodeNames();
  const { one } = SPLIT_WORDS[preview.split];
  return (
    <FigureTable
      kind="list"
      caption={`Obligated and disbursed by year of action and ${one}, before the change and after it`}
      busy={busy}
      head={
        <>
          <tr>
            <th scope="col" rowSpan={2}>
              Year of action, {one}
            </th>
            <th scope="colgroup" colSpan={3} className="pair__group">
              Obligated in the year, dollars
            </th>
            <th scope="colgroup" colSpan={3} className="pair__group">
              Disbursed in the year, dollars
            </th>
          </tr>
          <tr>
            {['Obligated', 'Disbursed'].map((measure) =>
              ['before', 'after', 'change'].map((side) => (
                <th key={`${measure} ${side}`} scope="col" className="number">
                  <span className="usa-sr-only">{measure} </span>
                  {side}
                </th>
              )),
            )}
          </tr>
        </>
      }
      body={preview.years.map(({ yearOfAction, obligated, disbursed, codes }) => (
        <Fragment key={yearOfAction}>
          <tr className="share-preview__year">
            <th scope="row">{fiscalYearLabel(yearOfAction)}</th>
            <Triple before={obligated} after={obligated} difference="0.00" />
            <Triple before={disbursed} after={disbursed} difference="0.00" />
          </tr>
          {codes.map(({ code, ...sums }) => (
            <tr key={code} className="fund-award">
              <th scope="row">{nameOf(code)}</th>
              <Triple {...sums.obligated} />
              <Triple {...sums.disbursed} />
            </tr>
          ))}
        </Fragment>
      ))}
    />
  );
}

function Triple({ before, after, difference }: SharePreview['years'][number]['codes'][number]['obligated']) {
  return (
    <>
      <td className="number">{displayAmount(before, 'dollars')}</td>
      <td className="number">{displayAmount(after, 'dollars')}</td>
      <td className={isZero(difference) ? 'number' : 'number share-preview__change'}>
        {isZero(difference) ? 'none' : signed(difference)}
      </td>
    </>
  );
}

const signed = (amount: string): string =>
  `${amount.startsWith('-') ? '' : '+'}${displayAmount(amount, 'dollars')}`;
