import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { awardQuery } from '../api/award-queries';
import { api, bodyOf } from '../api/client';
import type { Award } from '../api/types';
import { VersionedForm } from '../forms/versioned-form';
import { QueryState } from '../loading/query-state';
import { useAnnounce } from '../shell/announcer';
import { PageHeading } from '../shell/page-heading';
import { AWARD_FIELDS, toAwardChange, valuesOfAward } from './award-fields';
import { AwardIdentity, refusalWithWay } from './award-identity';
import { AwardTerms } from './award-terms';
import { useAwardChanged } from './use-award-changed';

const route = getRouteApi('/awards/$fain/details');

/** Corrects what is recorded of an award; never over somebody else's correction unseen. */
export function DetailsPage() {
  const { fain } = route.useParams();
  const award = useQuery(awardQuery(fain, undefined));
  return (
    <>
      <PageHeading title={`Correct the details of ${fain}`} />
      <p className="lead">
        For what was recorded wrongly. What changes from a day on, such as more money or more time, is an
        amendment.{' '}
        <Link to="/awards/$fain" params={{ fain }}>
          Back to the award
        </Link>
      </p>
      <QueryState query={award} what="The award" skeletonRows={12}>
        {(loaded) => <DetailsForm fain={fain} award={loaded} />}
      </QueryState>
    </>
  );
}

function DetailsForm({ fain, award }: { fain: string; award: Award }) {
  const navigate = route.useNavigate();
  const changed = useAwardChanged(fain);
  const announce = useAnnounce();
  const params = { path: { id: award.id } };
  const leave = async (sentence: string, number = fain) => {
    await changed();
    await navigate({ to: '/awards/$fain', params: { fain: number } });
    announce(sentence);
  };
  return (
    <VersionedForm
      label="Details of the award"
      noun="award"
      stored={award}
      fields={AWARD_FIELDS}
      toValues={valuesOfAward}
      load={() => bodyOf(api.GET('/api/awards/{id}', { params }))}
      save={async (changes, version) => {
        const header = { 'If-Match': `"${version}"` };
        const body = toAwardChange(changes);
        const asked = bodyOf(api.PATCH('/api/awards/{id}', { params: { ...params, header }, body }));
        const saved = await asked.catch((error: unknown) => {
          throw refusalWithWay(error);
        });
        await leave('The award is corrected.', saved.fain);
      }}
      onTheirs={() => void leave('The award stays as somebody else saved it.')}
      beside={
        <Link to="/awards/$fain" params={{ fain }}>
          Cancel
        </Link>
      }
    >
      {(values) => (
        <>
          <AwardIdentity values={values} />
          <AwardTerms values={values} />
        </>
      )}
    </VersionedForm>
  );
}
