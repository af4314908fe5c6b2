import {
  AwardHistory,
  MergedRecordHasPeople,
  MergeIntoItself,
  MergeNotUndoable,
  NotMerged,
} from '@awardbook/awards';
import { AuditTrail } from '@awardbook/audit';
import { Transactions } from '@awardbook/database';
import { ImplementerChanged, type ImplementerDraft, ImplementerMerged } from '@awardbook/implementers';
import {
  aFundedAward,
  anAward,
  anImplementer,
  awardsOf,
  implementersOf,
  mergingOf,
  recordsOf,
  TESTER,
} from '../../builders';
import { withTestDatabase } from '../../support/database';
import { aPerson } from '../../support/people';

const db = withTestDatabase();

const REASON = 'One party under two spellings.';

/** Two records of one party, as they stand. */
async function twoRecords(draft: Partial<ImplementerDraft> = {}) {
  const from = await anImplementer(draft).store(db.dataSource);
  const into = await anImplementer().store(db.dataSource);
  return { from, into };
}

const merge = (from: { id: string; version: number }, into: { id: string; version: number }) =>
  mergingOf(db.dataSource).merge(TESTER, from.id, from.version, {
    into: into.id,
    intoVersion: into.version,
    reason: REASON,
  });

const record = (id: string) => recordsOf(db.dataSource).get(TESTER, id);

const holderOf = async (award: string) => (await awardsOf(db.dataSource).get(TESTER, award)).implementer.id;

const undo = async (id: string) => mergingOf(db.dataSource).undo(TESTER, id, (await record(id)).version);

describe('merging two records', () => {
  it('leaves one that has all names, identifiers, contacts and awards of both', async () => {
    const { from, into } = await twoRecords({ name: 'Second spelling', otherNames: ['2nd spelling'] });
    await recordsOf(db.dataSource).change(TESTER, from.id, 1, {
      identifiers: [{ kind: 'cage', value: '1ABC2' }],
      contacts: [{ name: 'Bea', role: '', email: null, phone: null }],
    });
    const award = await anAward({ implementer: from.id }).store(db.dataSource);
    const survivor = await merge(await record(from.id), into);
    expect(survivor).toMatchObject({
      id: into.id,
      name: into.name,
      otherNames: expect.arrayContaining(['Second spelling', '2nd spelling']) as unknown,
      identifiers: [{ kind: 'cage', value: '1ABC2' }],
      contacts: [{ name: 'Bea' }],
      version: 2,
    });
    expect(await holderOf(award.id)).toBe(into.id);
    expect(await record(from.id)).toMatchObject({ mergedInto: { id: into.id, name: into.name }, names: [] });
    for (const key of ['Second spelling', from.id])
      expect((await implementersOf(db.dataSource).get(TESTER, key)).id).toBe(into.id);
    const { items } = await implementersOf(db.dataSource).list(TESTER, { limit: 200, cursor: null });
    expect(items.map(({ id }) => id)).not.toContain(from.id);
  });

  it('is undone exactly: what came with it goes back, what came otherwise stays', async () => {
    const { from, into } = await twoRecords({ name: 'To be back', otherNames: ['Also back'] });
    const [moved, own] = [
      await anAward({ implementer: from.id }).store(db.dataSource),
      await anAward({ implementer: into.id }).store(db.dataSource),
    ];
    const [fromBefore, intoBefore] = [await record(from.id), await record(into.id)];
    await merge(from, into);
    // Recorded under the old id, an award goes to the record that is left.
    const later = await anAward({ implementer: from.id }).store(db.dataSource);
    expect(await undo(from.id)).toEqual({ ...fromBefore, version: 3 });
    expect(await record(into.id)).toEqual({ ...intoBefore, version: 3 });
    expect(await Promise.all([moved, own, later].map(({ id }) => holderOf(id)))).toEqual([
      from.id,
      into.id,
      into.id,
    ]);
  });

  it('makes the roll-ups of the moved awards stale, and those of no other', async () => {
    const { from, into } = await twoRecords();
    const { award, fund } = await aFundedAward(db.dataSource, { award: { implementer: from.id } });
    await db.dataSource.query(
      `INSERT INTO ledger_entries (award_id, fund_id, amount_cents, kind, effective_on, shares_on)
       VALUES ('${award.id}', '${fund.id}', 10000, 'obligation', '2010-01-01', '2010-01-01')`,
    );
    const stale = async () => {
      const rows = await db.dataSource.query<{ award_id: string }[]>(
        'SELECT DISTINCT award_id FROM stale_rollups',
      );
      await db.dataSource.query('DELETE FROM stale_rollups');
      return rows.map(({ award_id }) => award_id);
    };
    await stale();
    await merge(from, into);
    expect(await stale()).toEqual([award.id]);
    await undo(from.id);
    expect(await stale()).toEqual([award.id]);
  });

  it('stands in the history of each award that moved, under the names of both', async () => {
    const { from, into } = await twoRecords();
    const award = await anAward({ implementer: from.id }).store(db.dataSource);
    await merge(from, into);
    await undo(from.id);
    const transactions = new Transactions(db.dataSource);
    const history = new AwardHistory(transactions, awardsOf(db.dataSource), new AuditTrail(transactions));
    const { items } = await history.list(TESTER, award.id, {}, { limit: 50, cursor: null });
    expect(items.slice(0, 2).map(({ sentence }) => sentence)).toEqual([
      `Implementer from ${into.name} to ${from.name}.`,
      `Implementer from ${from.name} to ${into.name}.`,
    ]);
    expect(await mergingOf(db.dataSource).list(TESTER, from.id)).toMatchObject([
      {
        merged: { id: from.id },
        survivor: { id: into.id },
        reason: REASON,
        awards: 1,
        names: 1,
        mergedBy: { id: 'tester' },
        undoneBy: { id: 'tester' },
      },
    ]);
  });

  it('by fifty at once happens once, and undone by fifty at once is undone once', async () => {
    const { from, into } = await twoRecords();
    const award = await anAward({ implementer: from.id }).store(db.dataSource);
    const fifty = async (work: () => Promise<unknown>) => {
      const outcomes = await Promise.allSettled(Array.from({ length: 50 }, work));
      const reasons = outcomes.flatMap((each) =>
        each.status === 'rejected' ? [each.reason as unknown] : [],
      );
      expect(reasons).toHaveLength(49);
      return reasons;
    };
    for (const reason of await fifty(() => merge(from, into)))
      expect(reason).toBeInstanceOf(ImplementerMerged);
    expect(await holderOf(award.id)).toBe(into.id);
    const { version } = await record(from.id);
    for (const reason of await fifty(() => mergingOf(db.dataSource).undo(TESTER, from.id, version)))
      expect(reason).toBeInstanceOf(NotMerged);
    expect(await holderOf(award.id)).toBe(from.id);
  });

  it('both ways at once happens one way', async () => {
    const { from, into } = await twoRecords();
    const outcomes = await Promise.allSettled([merge(from, into), merge(into, from)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('while awards are recorded under it leaves none behind', async () => {
    const { from, into } = await twoRecords();
    const outcomes = await Promise.all([
      merge(from, into),
      ...Array.from({ length: 20 }, () => anAward({ implementer: from.id }).store(db.dataSource)),
    ]);
    expect(outcomes).toHaveLength(21);
    const page = { limit: 200, cursor: null };
    const { items } = await awardsOf(db.dataSource).list(TESTER, { implementer: into.id }, page);
    expect(items).toHaveLength(20);
    const [left] = await db.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM awards WHERE implementer_id = '${from.id}'`,
    );
    expect(left?.count).toBe(0);
  });
});

describe('a merge is refused', () => {
  it('into itself', async () => {
    const { from } = await twoRecords();
    await expect(merge(from, from)).rejects.toThrow(MergeIntoItself);
  });

  it('of a record that is merged already, and into one that is', async () => {
    const { from, into } = await twoRecords();
    const other = await anImplementer().store(db.dataSource);
    await merge(from, into);
    const gone = await record(from.id);
    await expect(merge(gone, other)).rejects.toThrow(`${from.name} is merged into ${into.name}.`);
    await expect(merge(other, gone)).rejects.toThrow(ImplementerMerged);
  });

  it('when either record has changed since, with both versions', async () => {
    const { from, into } = await twoRecords();
    await recordsOf(db.dataSource).change(TESTER, into.id, 1, { type: 'university' });
    const refused = merge(from, into);
    await expect(refused).rejects.toThrow(ImplementerChanged);
    await expect(refused).rejects.toMatchObject({ figures: { asked: '1', current: '2' } });
  });

  it('while people belong to the record, whose sight only an administrator changes', async () => {
    const { from, into } = await twoRecords();
    await aPerson(db.url, { role: 'grantee', implementers: [from.id] });
    const refused = merge(from, into);
    await expect(refused).rejects.toThrow(MergedRecordHasPeople);
    await expect(refused).rejects.toMatchObject({ figures: { people: '1' } });
  });
});

describe('undoing a merge is refused', () => {
  it('of a record that stands by itself', async () => {
    const { from } = await twoRecords();
    await expect(undo(from.id)).rejects.toThrow(NotMerged);
  });

  it('while the other record is itself merged on, which has to be undone first', async () => {
    const { from, into } = await twoRecords();
    const last = await anImplementer().store(db.dataSource);
    const award = await anAward({ implementer: from.id }).store(db.dataSource);
    await merge(await merge(from, into), last);
    expect((await implementersOf(db.dataSource).get(TESTER, from.id)).id).toBe(last.id);
    await expect(undo(from.id)).rejects.toThrow(ImplementerMerged);
    await undo(into.id);
    await undo(from.id);
    expect(await holderOf(award.id)).toBe(from.id);
  });

  it('when a name that came with it was taken away since, or is the one that is shown', async () => {
    const { from, into } = await twoRecords({ name: 'Name that moves' });
    await merge(from, into);
    const records = recordsOf(db.dataSource);
    await records.change(TESTER, into.id, 2, { name: 'Name that moves' });
    await expect(undo(from.id)).rejects.toThrow('is a name that came with it and would go back');
    const name = { name: into.name, sort: 'official', usedFrom: null, usedUntil: null } as const;
    await records.change(TESTER, into.id, 3, { name: into.name, names: [name] });
    const refused = undo(from.id);
    await expect(refused).rejects.toThrow(MergeNotUndoable);
    await expect(refused).rejects.toThrow('1 of the 1 names that came with it no longer leads');
  });
});
