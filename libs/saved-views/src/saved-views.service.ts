import { type Actor, brokenConstraint, Transactions } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { MOST_VIEWS, type SavedView, type SavedViewDraft, type ViewedPage } from './saved-view';
import { SavedViewNameTaken, SavedViewNotFound, TooManySavedViews } from './saved-views.errors';
import * as queries from './saved-views.queries';

/** Each person's own views; nobody else's are ever in reach. */
@Injectable()
export class SavedViews {
  constructor(private readonly transactions: Transactions) {}

  /** In the order of their names. @throws NotAllowed */
  list(actor: Actor, page: ViewedPage): Promise<SavedView[]> {
    assertMay(actor, 'account.own');
    return this.transactions.read(actor, (tx) => queries.listViews(tx, actor.id, page));
  }

  /** @throws NotAllowed, SavedViewNameTaken, TooManySavedViews */
  create(actor: Actor, draft: SavedViewDraft): Promise<SavedView> {
    assertMay(actor, 'account.own');
    return this.naming(draft.name, () =>
      this.transactions.run(actor, async (tx) => {
        await queries.lockViews(tx, actor.id);
        const views = await queries.listViews(tx, actor.id, draft.page);
        if (views.length >= MOST_VIEWS) throw new TooManySavedViews(MOST_VIEWS);
        if (draft.opens) await queries.openNone(tx, actor.id, draft.page);
        return queries.appendView(tx, actor.id, draft);
      }),
    );
  }

  /**
   * Changes what is given. Without a version: a view is one person's own, and the later of two changes is the wanted one.
   *
   * @throws NotAllowed, SavedViewNotFound, SavedViewNameTaken
   */
  change(actor: Actor, id: string, patch: Partial<Omit<SavedViewDraft, 'page'>>): Promise<SavedView> {
    assertMay(actor, 'account.own');
    return this.naming(patch.name ?? '', () =>
      this.transactions.run(actor, async (tx) => {
        await queries.lockViews(tx, actor.id);
        const view = await queries.findView(tx, actor.id, id);
        if (view === null) throw new SavedViewNotFound(id);
        const given = Object.entries(patch).filter(([, value]) => value !== undefined);
        const changed = { ...view, ...Object.fromEntries(given) };
        if (changed.opens && !view.opens) await queries.openNone(tx, actor.id, view.page);
        await queries.storeView(tx, changed);
        return changed;
      }),
    );
  }

  /** @throws NotAllowed, SavedViewNotFound */
  async remove(actor: Actor, id: string): Promise<void> {
    assertMay(actor, 'account.own');
    const removed = await this.transactions.run(actor, (tx) => queries.removeView(tx, actor.id, id));
    if (!removed) throw new SavedViewNotFound(id);
  }

  private async naming<T>(name: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (brokenConstraint(error) === 'saved_views_name') throw new SavedViewNameTaken(name);
      throw error;
    }
  }
}
