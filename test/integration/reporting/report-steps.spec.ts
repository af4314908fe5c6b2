import { type Actor, systemActor, Transactions } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import {
  OwnReportCertification,
  ProgressService,
  ReportChanged,
  ReportFieldInvalid,
  ReportNotDraft,
  ReportNotFound,
  ReportOfAnotherOfficer,
  type ReportStepCode,
  ReportStepImpossible,
  ReportSteps,
  type ReportView,
  ReportViews,
} from '@awardbook/reporting';
import { anAward, aReport } from '../../builders';
import { aPerson } from '../../support/people';
import { withServices } from '../../support/services';

const services = withServices({ as: 'api' });
const today = isoDate('2010-02-15');

const OFFICER: Actor = { ...systemActor('officer-1'), role: 'program-officer' };
const aGrantee = (implementer: string, id = 'grantee-1'): Actor => ({
  ...systemActor(id),
  role: 'grantee',
  implementers: [implementer],
});

const steps = () => services.app.get(ReportSteps);
const take = (actor: Actor, { id, version }: ReportView, step: ReportStepCode, reason = '') =>
  steps().take(actor, { id, version }, { step, reason, today });

/** A report of an award without parts that ask for anything, seen by its grantee. */
async function aView(given: Parameters<typeof aReport>[0] = {}) {
  const { id, award } = await aReport(given).store(services.dataSource);
  const grantee = aGrantee(award.implementer.id);
  return { id, award, grantee, view: await services.app.get(ReportViews).get(grantee, id, today) };
}

describe('a report', () => {
  it('tells what each side can do next, and where it stands', async () => {
    const { id, grantee, view } = await aView();
    expect(view.steps.map(({ code }) => code)).toEqual(['begin']);
    expect(view.late).toBe(true); // Due on 2010-01-30, 30 days after the quarter.
    expect(view.dueDates.map(({ dueOn, cause }) => [dueOn, cause])).toEqual([['2010-01-30', 'schedule']]);
    const officer = await services.app.get(ReportViews).get(OFFICER, id, today);
    expect(officer.steps.map(({ code }) => code)).toEqual(['skip']);
    const begun = await take(grantee, view, 'begin');
    expect(begun.state).toBe('draft');
    expect(begun.tasks.map(({ part }) => part)).toEqual(begun.parts);
    expect(begun.history.map(({ from, to, by }) => [from, to, by.id])).toEqual([
      ['not-due', 'draft', 'grantee-1'],
    ]);
  });

  it('is not there for a grantee of somebody else', async () => {
    const { id, view } = await aView();
    const stranger = aGrantee('0199a3c2-7b1e-7c3a-9f00-5a2d4e6f8a10');
    await expect(services.app.get(ReportViews).get(stranger, id, today)).rejects.toThrow(ReportNotFound);
    await expect(take(stranger, view, 'begin')).rejects.toThrow(ReportNotFound);
  });

  it('says who reviewed and accepted it, and never moves again', async () => {
    const { view, grantee } = await aView({ state: 'submitted' });
    const reviewed = await take(OFFICER, view, 'review');
    expect(reviewed.reviewedBy?.id).toBe('officer-1');
    await expect(take(grantee, reviewed, 'recall', 'Too late.')).rejects.toThrow(ReportStepImpossible);
  });

  it('is not written again for a period that was accepted', async () => {
    const { id, view, grantee } = await aView({ state: 'accepted' });
    for (const step of ['begin', 'hand-over', 'certify'] as const)
      await expect(take(grantee, view, step)).rejects.toThrow(/begin a correction instead/);
    const text = { activities: 'More', achievements: '', challenges: '', nextPeriod: '', sustainability: '' };
    const saved = services.app.get(ProgressService).save(grantee, id, 1, text);
    await expect(saved).rejects.toThrow(ReportNotDraft);
  });

  it('may be submitted before its period is over: the terms say by when, and nobody says from when', async () => {
    const early = isoDate('2009-11-15');
    const { id, award, grantee } = await aView({ state: 'draft' });
    const handedOver = await takeOver(grantee, await services.app.get(ReportViews).get(grantee, id, early));
    expect(early < handedOver.periodEndsOn).toBe(true);
    const key = { id, version: handedOver.version };
    const certifier = aGrantee(award.implementer.id, 'grantee-2');
    const submitted = await steps().take(certifier, key, { step: 'certify', reason: '', today: early });
    expect(submitted).toMatchObject({ state: 'submitted', late: false });
  });

  it('goes back only with a reason', async () => {
    const { view, grantee } = await aView({ state: 'submitted' });
    await expect(take(grantee, view, 'recall', ' ')).rejects.toThrow(ReportFieldInvalid);
    const recalled = await take(grantee, view, 'recall', 'A table was missing.');
    expect(recalled.state).toBe('draft');
    expect(recalled.history.at(-1)?.reason).toBe('A table was missing.');
  });

  it('is not certified by who handed it over where the award forbids it', async () => {
    const { view, grantee, award } = await aView({ state: 'draft', certifierDiffers: true });
    const colleague = aGrantee(award.implementer.id, 'grantee-2');
    const handedOver = await takeOver(grantee, view);
    expect(handedOver.steps.map(({ code, refusal }) => [code, refusal !== null])).toEqual([
      ['certify', true],
      ['send-back', false],
    ]);
    await expect(take(grantee, handedOver, 'certify')).rejects.toThrow(OwnReportCertification);
    const certified = await take(colleague, handedOver, 'certify');
    expect(certified.receipt).toMatch(/^R\d{7}$/);
    expect(certified.certifiedBy?.id).toBe('grantee-2');
  });

  it('is reviewed by its own officer alone', async () => {
    const person = await aPerson(services.url, { role: 'program-officer', name: 'Olga Reviewer' });
    const { view } = await aView({ state: 'submitted', officer: person.id });
    const error: unknown = await take(OFFICER, view, 'review').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReportOfAnotherOfficer);
    expect(String(error)).toContain('Olga Reviewer');
    expect((await take({ ...OFFICER, id: person.id }, view, 'review')).state).toBe('in-review');
  });

  it('is submitted once when fifty certify it at once', async () => {
    const { view, grantee } = await aView({ state: 'awaiting-certification' });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, () => take(grantee, view, 'certify')),
    );
    const refusals = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refusals).toHaveLength(49);
    expect(refusals.every((refusal) => refusal instanceof ReportChanged)).toBe(true);
    const after = await services.app.get(ReportViews).get(grantee, view.id, today);
    expect(after.history.filter(({ to }) => to === 'submitted')).toHaveLength(1);
  });

  it('stands beside the last one that was accepted', async () => {
    const award = (await anAward().store(services.dataSource)).id;
    const first = await aReport({ award, state: 'accepted' }).store(services.dataSource);
    const { view } = await aView({ award, periodEndsOn: '2010-03-31' });
    expect(view.previous?.id).toBe(first.id);
  });
});

/** Handed over by the database's own step: what parts would miss is not this suite's matter. */
async function takeOver(grantee: Actor, { id }: ReportView): Promise<ReportView> {
  await services.app.get(Transactions).run(grantee, async (tx) => {
    await tx.sql`INSERT INTO report_steps (package_id, to_state) VALUES (${id}::uuid, 'awaiting-certification')`;
  });
  return services.app.get(ReportViews).get(grantee, id, today);
}
