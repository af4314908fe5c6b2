import {
  type BudgetDraft,
  type BudgetPeriod,
  type BudgetSums,
  type Cost,
  indirectOf,
  type MonitoredBudget,
  sumsOf,
  wholeOf,
} from '@awardbook/awards';
import { isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import {
  type AwardBudgetResponse,
  type BudgetPeriodResponse,
  type BudgetRequest,
  type BudgetSummaryResponse,
  type BudgetSumsResponse,
  type CostRequest,
  type CostResponse,
} from './budgets.dto';

const toCost = ({ federal, costShare }: CostRequest): Cost => ({
  federal: Money.parse(federal),
  costShare: Money.parse(costShare),
});

export function toBudgetDraft({ basedOn, reason, periods }: BudgetRequest): BudgetDraft {
  return {
    basedOn,
    reason,
    periods: periods.map((period) => ({
      ...spanOf(period),
      lines: period.lines.map((line) => ({ objectClass: line.objectClass, ...toCost(line) })),
      indirect: period.indirect.map((cost) => ({ ...cost, ...spanOf(cost), base: toCost(cost.base) })),
    })),
  };
}

const spanOf = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => ({
  startsOn: isoDate(startsOn),
  endsOn: isoDate(endsOn),
});

const toCostResponse = (cost: Cost): CostResponse => ({
  federal: cost.federal.toString(),
  costShare: cost.costShare.toString(),
  total: wholeOf(cost).toString(),
});

function toSumsResponse({ classes, totalDirect, indirect, total }: BudgetSums): BudgetSumsResponse {
  return {
    classes: classes.map((line) => ({ objectClass: line.objectClass, ...toCostResponse(line) })),
    totalDirect: toCostResponse(totalDirect),
    indirect: toCostResponse(indirect),
    total: toCostResponse(total),
  };
}

export function toBudgetSummary(budget: MonitoredBudget): BudgetSummaryResponse {
  const { approval, monitor } = budget;
  return {
    number: budget.number,
    basedOn: budget.basedOn,
    reason: budget.reason,
    recordedBy: budget.recordedBy,
    recordedAt: budget.recordedAt.toISOString(),
    approval: approval && { ...approval, at: approval.at.toISOString() },
    total: toCostResponse(sumsOf(budget.periods).total),
    monitor: {
      ...monitor,
      approvedTotal: monitor.approvedTotal.toString(),
      moved: monitor.moved.toString(),
      limit: monitor.limit.toString(),
    },
  };
}

export function toBudgetResponse(budget: MonitoredBudget): AwardBudgetResponse {
  return {
    ...toBudgetSummary(budget),
    sums: toSumsResponse(sumsOf(budget.periods)),
    periods: budget.periods.map(toPeriodResponse),
  };
}

function toPeriodResponse(period: BudgetPeriod): BudgetPeriodResponse {
  return {
    startsOn: period.startsOn,
    endsOn: period.endsOn,
    ...toSumsResponse(sumsOf([period])),
    indirectCosts: period.indirect.map((cost) => ({
      kind: cost.kind,
      startsOn: cost.startsOn,
      endsOn: cost.endsOn,
      rateBasisPoints: cost.rateBasisPoints,
      base: toCostResponse(cost.base),
      amount: toCostResponse(indirectOf(cost)),
    })),
  };
}
