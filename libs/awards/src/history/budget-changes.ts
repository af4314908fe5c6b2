import { day, type FieldChange, valueText } from '@awardbook/audit';
import { type HistoryItem, type HistoryLine } from './history';

/** What the trail has of budgets that an award's history tells: versions as a whole, and their approvals. */
export const BUDGET_TABLES = ['award_budgets', 'budget_approvals'] as const;

/** One line about a version of the award's budget: that it was recorded, or approved. */
export function budgetItem(line: HistoryLine): HistoryItem {
  const image = line.after ?? {};
  const version = (number: unknown): string | null =>
    typeof number === 'number' ? `Version ${number}` : null;
  const isApproval = line.subject === 'budget_approvals';
  const change: FieldChange = {
    field: 'budget',
    label: isApproval ? 'Approved budget' : 'Budget',
    from: version(isApproval ? image['replaces'] : image['based_on']),
    to: version(image['number']),
  };
  return {
    id: `${line.transactionId}-${line.id}`,
    at: line.at,
    actor: { id: line.actor, name: line.actorName },
    kind: line.kind,
    table: line.subject,
    sentence: isApproval ? approvalText(image) : versionText(image),
    changes: [change],
  };
}

type Image = Readonly<Record<string, unknown>>;

function versionText(image: Image): string {
  const dollars = (column: string): string => valueText(column, image[column]) ?? '$0.00';
  const sums = `${dollars('federal_cents')} federal, ${dollars('cost_share_cents')} cost share`;
  return `Version ${String(image['number'])} of the budget recorded: ${sums}. Reason: “${String(image['reason'])}”.`;
}

function approvalText(image: Image): string {
  const from = typeof image['effective_on'] === 'string' ? `, from ${day(image['effective_on'])}` : '';
  const remark =
    typeof image['remark'] === 'string' && image['remark'] !== '' ? ` Remark: “${image['remark']}”.` : '';
  return `Version ${String(image['number'])} of the budget approved${from}.${remark}`;
}
