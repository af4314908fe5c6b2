import {
  type Award,
  AwardChanged,
  AwardFieldInvalid,
  AwardNotes,
  AwardStatuses,
  StatusStepImpossible,
} from '@awardbook/awards';
import { type Actor, systemActor, Transactions } from '@awardbook/database';
import { dateInWashington, isoDate } from '@awardbook/fiscal';
import { NotAllowed } from '@awardbook/identity';
import { Money } from '@awardbook/money';
import { anAward, awardsOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();
const TODAY = isoDate('2024-03-31');
const OFFICER: Actor = { ...systemActor('officer-1'), role: 'program-officer' };
const FINANCE: Actor = { ...systemActor('finance-1'), role: 'finance' };

const statuses = () => new AwardStatuses(new Transactions(db.dataSource), awardsOf(db.dataSource));
const notes = () => new AwardNotes(new Transactions(db.dataSource), awardsOf(db.dataSource));

const change = (award: Award, to: Award['status'], reason = '', effectiveOn = '2024-03-01') =>
  statuses().change(
    OFFICER,
    award.id,
    award.version,
    { to, reason, effectiveOn: isoDate(effectiveOn) },
    TODAY,
  );

const anActiveAward = () => anAward({ startsOn: '2009-10-01', endsOn: '2199-09-30' }).store(db.dataSource);

describe('the status of an award', () => {
  it.each([
    ['2009-10-01', '2013-09-30', 'ended'],
    ['2009-10-01', '2199-09-30', 'active'],
    ['2198-10-01', '2199-09-30', 'planned'],
    [dateInWashington(new Date()), dateInWashington(new Date()), 'active'],
  ])('recorded for %s to %s is %s', async (startsOn, endsOn, status) => {
    expect((await anAward({ startsOn, endsOn }).store(db.dataSource)).status).toBe(status);
  });

  it('goes through a whole life, and the history tells of each step', async () => {
    let award = await anActiveAward();
    award = await change(award, 'suspended', 'The partner’s audit is open.', '2024-01-10');
    award = await change(award, 'active', 'The audit is closed.', '2024-02-01');
    award = await change(award, 'ended', '', '2024-02-29');
    award = await change(award, 'closing-out', '', '2024-03-01');
    award = await change(award, 'closed', '', '2024-03-31');
    expect(award).toMatchObject({ status: 'closed', version: 6 });
    const { status, changes, possible } = await statuses().history(FINANCE, award.fain);
    expect(status).toBe('closed');
    expect(changes.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'closing-out > closed',
      'ended > closing-out',
      'active > ended',
      'suspended > active',
      'active > suspended',
    ]);
    expect(changes.at(-1)).toMatchObject({
      reason: 'The partner’s audit is open.',
      effectiveOn: '2024-01-10',
      recordedBy: { id: 'officer-1' },
    });
    expect(possible).toEqual([{ to: 'closing-out', needsReason: true }]);
  });

  it('refuses a step that the table does not have, and says which it has', async () => {
    const award = await anActiveAward();
    const refused = change(award, 'closed');
    await expect(refused).rejects.toThrow(StatusStepImpossible);
    await expect(refused).rejects.toThrow(
      `Award ${award.fain} is active and cannot become closed. It can become suspended (with a reason), ended or terminated (with a reason).`,
    );
    await expect(change(award, 'active')).rejects.toThrow('is active already');
  });

  it.each([
    ['a reason of blanks', 'terminated', '  ', '2024-03-01', '/reason'],
    ['a reason that is too long', 'terminated', 'x'.repeat(1001), '2024-03-01', '/reason'],
    ['a day still to come', 'ended', '', '2024-04-01', '/effectiveOn'],
  ] as const)('refuses %s', async (_, to, reason, effectiveOn, pointer) => {
    const refused = change(await anActiveAward(), to, reason, effectiveOn);
    await expect(refused).rejects.toThrow(AwardFieldInvalid);
    await expect(refused).rejects.toMatchObject({ fields: [{ pointer }] });
  });

  it('takes no change from before the latest one', async () => {
    const award = await change(await anActiveAward(), 'suspended', 'Floods.', '2024-02-02');
    await expect(change(award, 'active', 'Over.', '2024-02-01')).rejects.toThrow(
      'became suspended on 2024-02-02; the next change is of that day or later',
    );
    expect((await change(award, 'active', 'Over.', '2024-02-02')).status).toBe('active');
  });

  it('of fifty changes at once takes one', async () => {
    const award = await anActiveAward();
    const attempts = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        change(award, index % 2 === 0 ? 'ended' : 'suspended', 'Why.'),
      ),
    );
    const refused = attempts.filter((attempt) => attempt.status === 'rejected');
    expect(refused).toHaveLength(49);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(AwardChanged);
    expect((await statuses().history(TESTER, award.id)).changes).toHaveLength(1);
    expect((await awardsOf(db.dataSource).get(TESTER, award.id)).version).toBe(2);
  });

  it('is for program officers to change', async () => {
    const { id, version } = await anActiveAward();
    const draft = { to: 'ended', effectiveOn: TODAY } as const;
    await expect(statuses().change(FINANCE, id, version, draft, TODAY)).rejects.toThrow(NotAllowed);
  });

  it('narrows the list of awards', async () => {
    const award = await change(await anActiveAward(), 'suspended', 'Floods.');
    const listed = async (status: Award['status']) =>
      (await awardsOf(db.dataSource).list(TESTER, { status, q: award.fain }, { limit: 5, cursor: null }))
        .items;
    expect((await listed('suspended')).map(({ id }) => id)).toEqual([award.id]);
    expect(await listed('active')).toEqual([]);
  });
});

describe('the history of statuses', () => {
  it.each([
    "UPDATE award_status_changes SET reason = ''",
    'DELETE FROM award_status_changes',
    'TRUNCATE award_status_changes',
    "UPDATE award_notes SET body = 'x'",
    'DELETE FROM award_notes',
    'TRUNCATE award_notes',
  ])('refuses, like the notes, even its owner: %s', async (statement) => {
    await change(await anActiveAward(), 'ended');
    await notes().append(OFFICER, (await anActiveAward()).id, 'A note.');
    await expect(db.dataSource.query(statement)).rejects.toThrow();
  });

  it('takes no change from a status that the award does not have', async () => {
    const { id } = await anActiveAward();
    const forged = new Transactions(db.dataSource).run(
      OFFICER,
      (tx) => tx.sql`
        INSERT INTO award_status_changes (award_id, from_status, to_status, effective_on)
        VALUES (${id}::uuid, 'closed', 'closing-out', '2024-01-01')`,
    );
    await expect(forged).rejects.toThrow('award-status-elsewhere');
  });

  it('stands in the trail; of a note the trail says that there is one, and not what it says', async () => {
    const award = await change(await anActiveAward(), 'terminated', 'Fraud was found.');
    await notes().append(OFFICER, award.id, 'The inspector called.');
    const lines = await db.dataSource.sql<{ subject: string; actor: string; text: string }[]>`
      SELECT subject, actor, after::text AS text FROM audit_entries
       WHERE award_id = ${award.id}::uuid AND subject IN ('award_status_changes', 'award_notes')
       ORDER BY id`;
    expect(lines.map(({ subject, actor }) => [subject, actor])).toEqual([
      ['award_status_changes', 'officer-1'],
      ['award_notes', 'officer-1'],
    ]);
    expect(lines[0]?.text).toContain('Fraud was found.');
    expect(lines[1]?.text).not.toContain('inspector');
  });
});

describe('the details of an award', () => {
  it('are those of an award of which nobody said more, until somebody does', async () => {
    const award = await anActiveAward();
    expect(award).toMatchObject({
      assistanceListing: '19.019',
      fundingOpportunity: '',
      programOfficer: '',
      tipReportTier: null,
    });
    expect(award.costShare.toString()).toBe('0.00');
    const patch = {
      costShare: Money.parse('125000.50'),
      fundingOpportunity: 'SFOP0009876',
      grantsOfficer: 'Grace Officer',
      tipReportTier: 'tier-2-watch-list',
      tipReportRecommendation: 'Increase efforts to identify victims.',
    } as const;
    const changed = await awardsOf(db.dataSource).change(OFFICER, award.id, award.version, patch);
    expect(changed).toEqual({ ...award, ...patch, version: award.version + 1 });
    const again = await awardsOf(db.dataSource).change(OFFICER, award.id, changed.version, {
      tipReportTier: null,
    });
    expect(again.tipReportTier).toBeNull();
  });

  it.each([
    [{ costShare: Money.parse('-0.01') }, '/costShare'],
    [{ assistanceListing: '19.19' }, '/assistanceListing'],
    [{ fundingOpportunity: 'x'.repeat(61) }, '/fundingOpportunity'],
    [{ representative: 'x'.repeat(201) }, '/representative'],
    [{ tipReportRecommendation: 'x'.repeat(2001) }, '/tipReportRecommendation'],
  ])('with %o are refused at %s', async (patch, pointer) => {
    const award = await anActiveAward();
    const refused = awardsOf(db.dataSource).change(OFFICER, award.id, award.version, patch);
    await expect(refused).rejects.toMatchObject({ fields: [{ pointer }] });
    await expect(anAward(patch).store(db.dataSource)).rejects.toMatchObject({ fields: [{ pointer }] });
  });
});

describe('notes', () => {
  it('are read newest first, page by page, with who wrote them', async () => {
    const { id } = await anActiveAward();
    for (const text of ['First.', '  Second. ', 'Third.']) await notes().append(OFFICER, id, text);
    const first = await notes().list(FINANCE, id, { limit: 2, cursor: null });
    expect(first.items.map(({ body }) => body)).toEqual(['Third.', 'Second.']);
    expect(first.items[0]?.recordedBy.id).toBe('officer-1');
    const rest = await notes().list(FINANCE, id, { limit: 2, cursor: first.next });
    expect(rest).toMatchObject({ items: [{ body: 'First.' }], next: null });
  });

  it('are not for grantees, and written by program officers', async () => {
    const { id, implementer } = await anActiveAward();
    const grantee: Actor = { id: 'g', role: 'grantee', implementers: [implementer.id], scopes: null };
    const page = { limit: 2, cursor: null };
    expect(() => notes().list(grantee, id, page)).toThrow(NotAllowed);
    await expect(notes().append(FINANCE, id, 'Mine.')).rejects.toThrow(NotAllowed);
    await expect(notes().append(OFFICER, id, ' \n ')).rejects.toThrow('A note has 1 to 4,000 characters');
  });
});
