import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { amendmentQuery } from '../api/amendment-queries';
import { awardQuery } from '../api/award-queries';
import type { Amendment } from '../api/types';
import { displayDay } from '../figures/dates';
import { QueryState } from '../loading/query-state';
import { useMay } from '../session/session';
import { KeptFocus } from '../shell/kept-focus';
import { PageHeading } from '../shell/page-heading';
import { AmendmentActions } from './amendment-actions';
import { kindsInWords, nameOf } from './amendment-words';
import { AmendmentState } from './amendments-section';
import { Changes } from './step-dialog';
import { Wizard } from './wizard';

const route = getRouteApi('/awards/$fain/amendments/$id');

/** One amendment: to be written while it is a draft, else to be read and decided. */
export function AmendmentPage() {
  const { fain, id } = route.useParams();
  const amendment = useQuery(amendmentQuery(fain, id));
  const award = useQuery(awardQuery(fain, undefined));
  const mayRecord = useMay('amendments.record');
  return (
    <>
      <PageHeading
        title={
          amendment.data === undefined
            ? `Amendment of award ${fain}`
            : `${nameOf(amendment.data)} of award ${fain}`
        }
      />
      <p className="lead">
        <Link to="/awards/$fain" params={{ fain }}>
          Back to the award
        </Link>
      </p>
      <QueryState query={amendment} what="The amendment" skeletonRows={8}>
        {(loaded) =>
          loaded.state === 'draft' && mayRecord ? (
            <QueryState query={award} what="The award" skeletonRows={8}>
              {(terms) => <Wizard key={loaded.id} fain={fain} award={terms} amendment={loaded} />}
            </QueryState>
          ) : (
            <AmendmentView fain={fain} amendment={loaded} />
          )
        }
      </QueryState>
    </>
  );
}

function AmendmentView({ fain, amendment }: { fain: string; amendment: Amendment }) {
  return (
    <KeptFocus>
      <dl className="facts">
        <div>
          <dt>State</dt>
          <dd>
            <AmendmentState amendment={amendment} />
          </dd>
        </div>
        <div>
          <dt>Kind</dt>
          <dd>{kindsInWords(amendment)}</dd>
        </div>
        <div>
          <dt>Counts from</dt>
          <dd>{amendment.effectiveOn === null ? 'not said yet' : displayDay(amendment.effectiveOn)}</dd>
        </div>
      </dl>
      <h2>What it does and why</h2>
      <p className="amendment-text">{amendment.description || 'No description yet.'}</p>
      {amendment.scope !== '' && <p className="amendment-text">{amendment.scope}</p>}
      <h2>What it changes</h2>
      <Changes amendment={amendment} />
      <AmendmentActions fain={fain} amendment={amendment} />
    </KeptFocus>
  );
}
