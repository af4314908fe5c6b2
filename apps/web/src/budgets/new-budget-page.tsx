import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { awardKey, awardQuery } from '../api/award-queries';
import { budgetQuery, budgetsQuery } from '../api/budget-queries';
import type { AwardWithShares, BudgetSummary } from '../api/types';
import { QueryState } from '../loading/query-state';
import { useAnnounce } from '../shell/announcer';
import { PageHeading } from '../shell/page-heading';
import { BudgetForm } from './budget-form';
import { livingVersions } from './budget-words';

const route = getRouteApi('/awards/$fain/budgets/new');

/** Where a new version of an award's budget is written, as a copy of the latest one. */
export function NewBudgetPage() {
  const { fain } = route.useParams();
  const award = useQuery(awardQuery(fain, undefined));
  const budgets = useQuery(budgetsQuery(fain, undefined));
  return (
    <>
      <PageHeading title={`New version of the budget of ${award.data?.fain ?? fain}`} />
      <p className="lead">
        <Link to="/awards/$fain" params={{ fain }} hash="budget">
          Back to the award
        </Link>
      </p>
      <QueryState query={onceLoaded(award)} what="The award" skeletonRows={12}>
        {(loaded) => (
          <QueryState query={onceLoaded(budgets)} what="The budgets of the award" skeletonRows={12}>
            {({ items }) => <CopyOfLatest fain={fain} award={loaded} bases={livingVersions(items)} />}
          </QueryState>
        )}
      </QueryState>
    </>
  );
}

interface CopyProps {
  fain: string;
  award: AwardWithShares;
  bases: BudgetSummary[];
}

function CopyOfLatest({ fain, award, bases }: CopyProps) {
  // What is typed began as a copy of this one, whatever is recorded meanwhile.
  const [copiedNumber] = useState(bases[0]?.number);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const copied = useQuery({
    ...budgetQuery(fain, copiedNumber ?? 0, undefined),
    enabled: copiedNumber !== undefined,
  });
  const back = () => navigate({ to: '/awards/$fain', params: { fain }, hash: 'budget' });
  const saved = async (number: number) => {
    await queries.invalidateQueries({ queryKey: awardKey(fain) });
    await back();
    announce(`Version ${number} of the budget is recorded.`);
  };
  const form = (copy: Parameters<typeof BudgetForm>[0]['copied']) => (
    <BudgetForm
      fain={fain}
      award={award}
      bases={bases}
      copied={copy}
      onSaved={saved}
      onRefused={() => void queries.invalidateQueries({ queryKey: budgetsQuery(fain, undefined).queryKey })}
      onCancel={() => void back()}
    />
  );
  if (copiedNumber === undefined) return form(null);
  return (
    <QueryState query={onceLoaded(copied)} what={`Version ${copiedNumber}`} skeletonRows={12}>
      {form}
    </QueryState>
  );
}

/** The query as it was loaded: a later failure to read it again must not take away a form that somebody fills in. */
function onceLoaded<Data>({ data, error, refetch }: UseQueryResult<Data>) {
  return { data, error: data === undefined ? error : null, refetch };
}
