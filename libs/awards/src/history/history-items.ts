import { type ShareHistory } from '../shares';
import { amendmentItem } from './amendment-changes';
import { awardItem } from './award-changes';
import { BUDGET_TABLES, budgetItem } from './budget-changes';
import { type HistoryFilter, type HistoryItem, type HistoryLine, type HistoryNames } from './history';
import { shareItem, type Sets, SPLIT_TABLES, toSets, undo } from './share-changes';

/**
 * Lines of the trail as items, newest first: a set of shares that a transaction replaced is one item.
 *
 * Shares are walked back from how they are now, so that a change is told from what counted before it, even where the
 * trail does not reach back to the first set.
 */
export function toHistoryItems(
  lines: readonly HistoryLine[],
  shares: ShareHistory,
  names: HistoryNames,
): HistoryItem[] {
  const now: Record<string, Sets> = {
    award_category_shares: toSets(shares.category),
    award_country_shares: toSets(shares.country),
  };
  const items: HistoryItem[] = [];
  for (const group of grouped(lines)) {
    const [newest] = group;
    if (newest === undefined) continue;
    const table = SPLIT_TABLES[newest.subject];
    if (table === undefined) {
      const item = itemOf(newest, names);
      if (item !== null) items.push(item);
      continue;
    }
    const after = now[newest.subject] ?? new Map<string, Map<string, number>>();
    const before = undo(after, group, table.code);
    const change = { split: table.split, effectiveOn: dateOf(newest), before, after };
    const item = shareItem(newest, change, names);
    if (item !== null) items.push(item);
    now[newest.subject] = before;
  }
  return items;
}

/** What one line says that is not about shares; null when it says nothing to people. */
function itemOf(line: HistoryLine, names: HistoryNames): HistoryItem | null {
  if (line.subject === 'award_amendments') return amendmentItem(line);
  const isBudget = (BUDGET_TABLES as readonly string[]).includes(line.subject);
  return isBudget ? budgetItem(line) : awardItem(line, names);
}

function dateOf({ before, after }: HistoryLine): string {
  return String((after ?? before)?.['effective_on']);
}

/** Neighbours of one transaction that are about the same set of shares; every other line by itself. */
function grouped(lines: readonly HistoryLine[]): HistoryLine[][] {
  const groups: HistoryLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isSameSet =
      last !== undefined &&
      SPLIT_TABLES[line.subject] !== undefined &&
      last.transactionId === line.transactionId &&
      last.subject === line.subject &&
      dateOf(last) === dateOf(line);
    if (isSameSet) group?.push(line);
    else groups.push([line]);
  }
  return groups;
}

export function fits(item: HistoryItem, { field, actor, from, to }: HistoryFilter): boolean {
  const onDay = item.at.toISOString().slice(0, 10);
  return (
    (field === undefined || item.changes.some((change) => change.field === field)) &&
    (actor === undefined || item.actor.id === actor) &&
    (from === undefined || onDay >= from) &&
    (to === undefined || onDay <= to)
  );
}
