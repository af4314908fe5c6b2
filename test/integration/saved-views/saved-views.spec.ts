import { type Actor, type ActorRole } from '@awardbook/database';
import { SavedViews } from '@awardbook/saved-views';
import { aPerson } from '../../support/people';
import { withServices } from '../../support/services';

const services = withServices({ as: 'api' });
const views = () => services.app.get(SavedViews);
const draft = (name: string, opens = false) => ({ page: 'awards' as const, name, query: 'q=kenya', opens });

async function someone(role: Exclude<ActorRole, 'system' | 'nobody'>): Promise<Actor> {
  const { id } = await aPerson(services.url, { role });
  return { id, role, implementers: [], scopes: null };
}

it('keeps views for the person who saved them, and shows them to nobody else, whatever their role', async () => {
  const owner = await someone('program-officer');
  const { id } = await views().create(owner, draft('Kenya'));
  for (const role of ['program-officer', 'administrator', 'grantee'] as const) {
    const other = await someone(role);
    expect(await views().list(other, 'awards')).toEqual([]);
    await expect(views().change(other, id, { name: 'Mine' })).rejects.toMatchObject({
      code: 'saved-view-not-found',
    });
    await expect(views().remove(other, id)).rejects.toMatchObject({ code: 'saved-view-not-found' });
  }
  expect((await views().list(owner, 'awards')).map(({ name }) => name)).toEqual(['Kenya']);
});

it('keeps the views of each list apart', async () => {
  const owner = await someone('program-officer');
  await views().create(owner, draft('Kenya', true));
  await views().create(owner, { ...draft('Kenya', true), page: 'reports', query: 'late=yes' });
  expect(await views().list(owner, 'awards')).toMatchObject([{ query: 'q=kenya', opens: true }]);
  expect(await views().list(owner, 'reports')).toMatchObject([{ query: 'late=yes', opens: true }]);
});

it('takes a name once, whatever its case, and says so', async () => {
  const owner = await someone('finance');
  await views().create(owner, draft('Kenya'));
  const other = await views().create(owner, draft('Ghana'));
  await expect(views().create(owner, draft('KENYA'))).rejects.toThrow(
    'You have a view called "KENYA" already.',
  );
  await expect(views().change(owner, other.id, { name: 'kenya' })).rejects.toMatchObject({
    code: 'saved-view-name-taken',
  });
  expect(await views().change(owner, other.id, { name: 'GHANA' })).toMatchObject({
    name: 'GHANA',
    query: 'q=kenya',
  });
});

it('opens with one view at most: the latest that was chosen', async () => {
  const owner = await someone('leadership');
  const first = await views().create(owner, draft('First', true));
  await views().create(owner, draft('Second', true));
  const opening = async () =>
    (await views().list(owner, 'awards')).filter(({ opens }) => opens).map(({ name }) => name);
  expect(await opening()).toEqual(['Second']);
  await views().change(owner, first.id, { opens: true });
  expect(await opening()).toEqual(['First']);
  await views().remove(owner, first.id);
  expect(await opening()).toEqual([]);
});

it('keeps fifty views of a page and no more, however many are saved at once', async () => {
  const owner = await someone('program-officer');
  const saved = await Promise.allSettled(
    Array.from({ length: 55 }, (_, index) => views().create(owner, draft(`View ${index}`, true))),
  );
  expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
  const kept = await views().list(owner, 'awards');
  expect(kept).toHaveLength(50);
  expect(kept.filter(({ opens }) => opens)).toHaveLength(1);
});
