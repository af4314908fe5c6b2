import { getRouteApi, Link } from '@tanstack/react-router';
import { api, bodyOf, newIdempotencyKey } from '../api/client';
import type { AwardDraft } from '../api/types';
import { Form } from '../forms/form';
import { plainValues, type Values } from '../forms/versions';
import { useAnnounce } from '../shell/announcer';
import { PageHeading } from '../shell/page-heading';
import { AWARD_FIELDS, toAwardChange } from './award-fields';
import { AwardIdentity, refusalWithWay } from './award-identity';
import { AwardTerms } from './award-terms';
import { useAwardChanged } from './use-award-changed';

const route = getRouteApi('/awards/new');

/** What an award of the office has most often. */
const USUAL: Values = { assistanceListing: '19.019', costShare: '0.00' };

/** Records an award with all its terms. */
export function NewAwardPage() {
  const navigate = route.useNavigate();
  const announce = useAnnounce();
  const changed = useAwardChanged('');
  const send = async (typed: Values) => {
    const values = plainValues(AWARD_FIELDS, typed);
    const params = { header: { 'Idempotency-Key': newIdempotencyKey() } };
    const body = toAwardChange(values) as AwardDraft;
    const award = await bodyOf(api.POST('/api/awards', { params, body })).catch((error: unknown) => {
      throw refusalWithWay(error);
    });
    await changed();
    await navigate({ to: '/awards/$fain', params: { fain: award.fain } });
    announce(`Award ${award.fain} is recorded.`);
  };
  return (
    <>
      <PageHeading title="Record a new award" />
      <p className="lead">
        As its award document says. Its first and last day decide whether it begins as planned, active or
        ended; finance posts its money. <Link to="/awards">All awards</Link>
      </p>
      <Form
        label="New award"
        action="Record the award"
        busyAction="Recording…"
        send={send}
        beside={<Link to="/awards">Cancel</Link>}
      >
        <AwardIdentity values={USUAL} />
        <AwardTerms values={USUAL} />
      </Form>
    </>
  );
}
