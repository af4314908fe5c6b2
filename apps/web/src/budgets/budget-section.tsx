import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { budgetQuery, budgetsQuery } from '../api/budget-queries';
import type { BudgetSummary } from '../api/types';
import { AwardSection, type AwardSectionProps } from '../awards/award-section';
import { displayDay } from '../figures/dates';
import { SelectField } from '../filters/select-field';
import { QueryState } from '../loading/query-state';
import { useMay } from '../session/session';
import { ApproveDialog } from './approve-dialog';
import { lastApproved, livingVersions } from './budget-words';
import { Comparison } from './comparison';
import { Monitor } from './monitor';
import { VersionTable } from './version-table';
import { VersionsList } from './versions-list';

/** What the award's money is meant for, by object class: the version that counts, all others, and what was moved. */
export function BudgetSection({ fain, asOf }: AwardSectionProps) {
  const budgets = useQuery(budgetsQuery(fain, asOf));
  const mayRecord = useMay('budgets.record') && asOf === undefined;
  const isFirst = budgets.data?.items.length === 0;
  return (
    <AwardSection
      id="budget"
      heading="Budget"
      actions={
        mayRecord && (
          <Link to="/awards/$fain/budgets/new" params={{ fain }} className="usa-button usa-button--outline">
            {isFirst ? 'Record a budget' : 'New version'}
          </Link>
        )
      }
    >
      <QueryState query={budgets} what="The budget" skeletonRows={10}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">
              {asOf === undefined
                ? 'No budget of this award has been recorded yet.'
                : `No budget of this award was on record on ${displayDay(asOf)}.`}
            </p>
          ) : (
            <Budgets fain={fain} asOf={asOf} budgets={items} />
          )
        }
      </QueryState>
    </AwardSection>
  );
}

interface BudgetsProps {
  fain: string;
  asOf: string | undefined;
  /** Newest first; one at least. */
  budgets: readonly BudgetSummary[];
}

function Budgets({ fain, asOf, budgets }: BudgetsProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const approved = lastApproved(budgets);
  const latest = livingVersions(budgets)[0] ?? budgets[0];
  // The one that counts; until one is approved, the one that waits for it.
  const shown = budgets.find(({ number }) => number === chosen) ?? approved ?? latest;
  if (shown === undefined || latest === undefined) return null;
  return (
    <>
      <Monitor monitor={latest.monitor} />
      <Version fain={fain} asOf={asOf} shown={shown} budgets={budgets} />
      <h3>Versions</h3>
      <VersionsList budgets={budgets} shown={shown.number} onShow={setChosen} />
    </>
  );
}

function Version({ fain, asOf, shown, budgets }: BudgetsProps & { shown: BudgetSummary }) {
  const [comparedWith, setComparedWith] = useState<number | null>(null);
  const { number } = shown;
  const budget = useQuery(budgetQuery(fain, number, asOf));
  const others = budgets.filter((other) => other.number !== number);
  const compared = others.find((other) => other.number === comparedWith)?.number;
  return (
    <>
      <h3 aria-live="polite">{headingOf(shown)}</h3>
      <p className="definition-line">{stateOf(shown)} Federal and cost share of all periods, in dollars.</p>
      {others.length > 0 && (
        <SelectField
          name="compared-version"
          label="Compare with"
          any="nothing"
          value={compared === undefined ? undefined : String(compared)}
          options={others.map((other) => [String(other.number), `Version ${other.number}`])}
          onChange={(other) => setComparedWith(other === undefined ? null : Number(other))}
        />
      )}
      {compared === undefined ? (
        <QueryState query={budget} what={`Version ${number}`} skeletonRows={10}>
          {(loaded) => <VersionTable budget={loaded} />}
        </QueryState>
      ) : (
        <Comparison
          fain={fain}
          asOf={asOf}
          before={Math.min(number, compared)}
          after={Math.max(number, compared)}
        />
      )}
      {asOf === undefined && <Approval fain={fain} budget={shown} budgets={budgets} />}
    </>
  );
}

function headingOf({ number, approval }: BudgetSummary): string {
  return approval === null ? `Version ${number}, not approved` : `Version ${number}, approved`;
}

function stateOf({ approval, reason }: BudgetSummary): string {
  const why = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  if (approval === null) return why;
  const remark = approval.remark === '' ? '' : ` Remark: “${approval.remark}”.`;
  return `${why} Counts from ${displayDay(approval.effectiveOn)}, approved by ${approval.by.name}.${remark}`;
}

/** For finance: approves the shown version while it can be approved. */
function Approval({
  fain,
  budget,
  budgets,
}: {
  fain: string;
  budget: BudgetSummary;
  budgets: readonly BudgetSummary[];
}) {
  const [isOpen, setOpen] = useState(false);
  const mayApprove = useMay('budgets.approve');
  const isOpenToApproval = livingVersions(budgets).includes(budget) && budget.approval === null;
  if (!mayApprove || !isOpenToApproval) return null;
  return (
    <p>
      <Button type="button" onClick={() => setOpen(true)}>
        Approve version {budget.number}
      </Button>
      {isOpen && <ApproveDialog fain={fain} budget={budget} onDone={() => setOpen(false)} />}
    </p>
  );
}
