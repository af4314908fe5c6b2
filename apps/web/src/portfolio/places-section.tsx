import { lazy, Suspense, useMemo, useState } from 'react';
import type { PortfolioPlace, PortfolioRow, PortfolioYear } from '../api/types';
import { sumAmounts } from '../figures/amount';
import { BreakdownTable, type Shown } from './breakdown-table';
import type { DrawnMeasure } from './portfolio-search';

// The map comes after the figures that it draws.
const WorldMap = lazy(() => import('./world-map'));

interface PlacesSectionProps extends Shown {
  places: PortfolioPlace[];
  total: PortfolioYear;
  measure: DrawnMeasure;
}

/** Money by place: countries on the map, beside it what is in no single country, and all of it as a table. */
export function PlacesSection({ places, total, measure, ...shown }: PlacesSectionProps) {
  const [opened, setOpened] = useState(false);
  const countries = useMemo(() => places.filter(({ kind }) => kind === 'country'), [places]);
  const others = places.filter(({ kind }) => kind !== 'country');
  return (
    <section aria-labelledby="portfolio-places">
      <h2 id="portfolio-places">Countries</h2>
      <p className="note">
        Weighted by shares: an award in several countries counts in each with its part, and the parts add up
        to the whole.
      </p>
      <div className="side-by-side side-by-side--wider-left">
        <Suspense fallback={<div className="chart chart--waiting" />}>
          <WorldMap countries={countries} measure={measure} filters={shown.filters} />
        </Suspense>
        <BreakdownTable
          {...shown}
          caption="On the map, and in no single country"
          rowsHeading="Where"
          rows={[countriesTogether(countries), ...others]}
          total={null}
          measures={[measure]}
          drawn={measure}
          coordinateOf={({ key }) => (key === TOGETHER ? null : { dimension: 'country', key })}
        />
      </div>
      {/* Two links a place: they are made when somebody looks at them. */}
      <details
        className="about about--wide"
        onToggle={(event) => event.currentTarget.open && setOpened(true)}
      >
        <summary>
          The map as a table: {places.length} {places.length === 1 ? 'place' : 'places'}
        </summary>
        {opened && (
          <BreakdownTable
            {...shown}
            caption="Spending by country and place"
            rowsHeading="Country or place"
            rows={places}
            total={total}
            measures={['obligated', 'disbursed']}
            drawn={measure}
            coordinateOf={({ key }) => ({ dimension: 'country', key })}
          />
        )}
      </details>
    </section>
  );
}

const TOGETHER = 'countries';

function countriesTogether(countries: readonly PortfolioRow[]): PortfolioRow {
  const sum = (name: Exclude<keyof PortfolioRow, 'key' | 'label'>) =>
    sumAmounts(countries.map((country) => country[name]));
  return {
    key: TOGETHER,
    label: 'Countries, on the map',
    obligated: sum('obligated'),
    disbursed: sum('disbursed'),
    syntheticObligated: sum('syntheticObligated'),
    syntheticDisbursed: sum('syntheticDisbursed'),
  };
}
