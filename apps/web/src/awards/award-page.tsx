import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { awardQuery } from '../api/award-queries';
import { AsOfBanner, AsOfField } from '../filters/as-of';
import { QueryState } from '../loading/query-state';
import { useSession } from '../session/session';
import { InPageLinks } from '../shell/in-page-links';
import { PageHeading } from '../shell/page-heading';
import { AWARD_SECTIONS } from './award-sections';

const route = getRouteApi('/awards/$fain');

/** Everything that the file of one award holds, section by section, now or as it was on a day. */
export function AwardPage() {
  const { fain } = route.useParams();
  const { asOf } = route.useSearch();
  const navigate = route.useNavigate();
  const { may } = useSession();
  // Asked first, so that an award that is not there is said once and not by every section.
  const award = useQuery(awardQuery(fain, asOf));
  const show = (day: string | undefined) => void navigate({ search: { asOf: day }, resetScroll: false });
  const sections = AWARD_SECTIONS.filter(
    ({ needs, nowOnly }) =>
      (needs === undefined || may.includes(needs)) && (nowOnly !== true || asOf === undefined),
  );
  return (
    <div className="award-page">
      <PageHeading title={`Award ${fain}`}>
        <AsOfField value={asOf} onChange={show} />
      </PageHeading>
      <p className="lead not-on-paper">
        <Link to="/awards">All awards</Link>
      </p>
      <AsOfBanner what="This award" value={asOf} onChange={show} />
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
    </div>
  );
}
