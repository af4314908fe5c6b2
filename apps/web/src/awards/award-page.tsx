import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { awardQuery } from '../api/award-queries';
import { QueryState } from '../loading/query-state';
import { useSession } from '../session/session';
import { InPageLinks } from '../shell/in-page-links';
import { PageHeading } from '../shell/page-heading';
import { AWARD_SECTIONS } from './award-sections';

const route = getRouteApi('/awards/$fain');

/** Everything that the file of one award holds, section by section. */
export function AwardPage() {
  const { fain } = route.useParams();
  const { asOf } = route.useSearch();
  const { may } = useSession();
  // Asked first, so that an award that is not there is said once and not by every section.
  const award = useQuery(awardQuery(fain, asOf));
  const sections = AWARD_SECTIONS.filter(({ needs }) => needs === undefined || may.includes(needs));
  return (
    <>
      <PageHeading title={`Award ${fain}`} />
      <p className="lead">
        <Link to="/awards">All awards</Link>
      </p>
      <QueryState query={award} what="The award" skeletonRows={12}>
        {() => (
          <div className="in-page">
            <InPageLinks places={sections} />
            <div className="in-page__content">
              {sections.map(({ id, Section }) => (
                <Section key={id} fain={fain} asOf={asOf} />
              ))}
            </div>
          </div>
        )}
      </QueryState>
    </>
  );
}
