import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { statementQuery } from '../api/queries';
import type { Award } from '../api/types';
import { displayDollars } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { ProvenanceTag } from '../figures/provenance';
import { INSTRUMENT_LABELS, labelOf, PROGRAM_TYPE_LABELS } from '../figures/vocabulary';
import { QueryState } from '../loading/query-state';
import { PageHeading } from '../shell/page-heading';
import { LedgerTable } from './ledger-table';
import { PaceSection } from './pace-section';
import { StripsTable } from './strips-table';

const route = getRouteApi('/awards/$fain');

/** One award's statement: what it is, where its money comes from, and every entry with running balances. */
export function StatementPage() {
  const { fain } = route.useParams();
  const statement = useQuery(statementQuery(fain));
  return (
    <>
      <PageHeading title={`Award ${fain}`} />
      <p className="lead">
        <Link to="/entries" search={{ award: fain }}>
          Entries of this award
        </Link>{' '}
        ·{' '}
        <Link to="/awards/$fain/history" params={{ fain }}>
          History of this award
        </Link>{' '}
        · <Link to="/awards">All awards</Link>
      </p>
      <QueryState query={statement} what="The award" skeletonRows={12}>
        {({ award, strips, entries, complete }) => (
          <>
            <AwardFacts award={award} />
            <PaceSection fain={fain} />
            <h2>Money by Treasury account and year of funds</h2>
            <StripsTable strips={strips} />
            <h2>Ledger</h2>
            <p className="definition-line">
              Dollars and cents. Each line is one entry; the four columns after its amount are balances after
              it. Source: the ledger.
            </p>
            <LedgerTable entries={entries} />
            {!complete && (
              <p className="note">
                This award has more entries than are shown here. Download them from “Entries of this award”.
              </p>
            )}
          </>
        )}
      </QueryState>
    </>
  );
}

function AwardFacts({ award }: { award: Award }) {
  const facts: [string, string][] = [
    ['Title', award.title],
    ['Implementer', award.implementer.name],
    ['Instrument', labelOf(INSTRUMENT_LABELS, award.instrument)],
    ['Program type', labelOf(PROGRAM_TYPE_LABELS, award.programType)],
    ['Period of performance', `${displayDay(award.startsOn)} to ${displayDay(award.endsOn)}`],
    ['Ceiling', displayDollars(award.ceiling)],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {award.provenance !== 'recorded' && (
        <div className="facts__wide">
          <dt>Source of the figures</dt>
          <dd>
            <ProvenanceTag provenance={award.provenance} /> {award.source}
          </dd>
        </div>
      )}
    </dl>
  );
}
