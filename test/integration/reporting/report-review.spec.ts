import { createHash } from 'node:crypto';
import { type Actor, systemActor, Transactions } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import {
  ProgressService,
  ReportCommentNotFound,
  ReportCommentsClosed,
  ReportCorrections,
  ReportCorrectionUnderWay,
  ReportFieldInvalid,
  ReportNotInReview,
  ReportNotReady,
  ReportOfAnotherOfficer,
  ReportReview,
  ReportSnapshotNotFound,
  ReportSnapshots,
  type ReportStepCode,
  ReportSteps,
  type ReportView,
  ReportViews,
  type SnapshotForm,
} from '@awardbook/reporting';
import { aReport, bringTo } from '../../builders';
import { textWrittenIn } from '../../support/pdf-text';
import { aPerson } from '../../support/people';
import { withServices } from '../../support/services';

const services = withServices({ as: 'api' });
const today = isoDate('2010-02-15');
const OFFICER: Actor = { ...systemActor('officer-1'), role: 'program-officer' };
const aGrantee = (implementer: string): Actor => ({
  ...systemActor('grantee-1'),
  role: 'grantee',
  implementers: [implementer],
});

const review = () => services.app.get(ReportReview);
const viewOf = (actor: Actor, id: string) => services.app.get(ReportViews).get(actor, id, today);
const take = (actor: Actor, { id, version }: ReportView, step: ReportStepCode, reason = '') =>
  services.app.get(ReportSteps).take(actor, { id, version }, { step, reason, today });
const correct = (actor: Actor, { id, version }: ReportView) =>
  services.app.get(ReportCorrections).begin(actor, { id, version }, { reason: 'A figure was wrong.', today });

async function aReportIn(state: 'draft' | 'in-review' | 'not-due') {
  const report = await aReport({ state }).store(services.dataSource);
  return {
    id: report.id,
    grantee: aGrantee(report.award.implementer.id),
    view: await viewOf(OFFICER, report.id),
  };
}

async function bytesOf(actor: Actor, id: string, form: SnapshotForm): Promise<Buffer> {
  const { stream } = await services.app.get(ReportSnapshots).openFile(actor, id, form);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('what is said about a report', () => {
  it('stands in threads at its fields, and is settled by officers or by who began it', async () => {
    const { id, grantee } = await aReportIn('in-review');
    const pointer = '/financial/expenditures';
    const [asked] = await review().comment(OFFICER, id, { pointer, body: ' Why so high? ', answers: null });
    const [thread] = await review().comment(grantee, id, {
      pointer: '',
      body: '<script>alert(1)</script>',
      answers: asked?.id ?? '',
    });
    expect(thread).toMatchObject({ pointer, body: 'Why so high?', resolved: null });
    expect(thread?.answers.map(({ body, by }) => [body, by.id])).toEqual([
      ['<script>alert(1)</script>', 'grantee-1'],
    ]);
    await expect(review().resolve(grantee, id, asked?.id ?? '', true)).rejects.toThrow(ReportCommentNotFound);
    const [settled] = await review().resolve(OFFICER, id, asked?.id ?? '', true);
    expect(settled?.resolved?.by.id).toBe('officer-1');
  });

  it('waits until the report has been started', async () => {
    const { id, grantee } = await aReportIn('not-due');
    const draft = { pointer: '', body: 'Hello?', answers: null };
    await expect(review().comment(grantee, id, draft)).rejects.toThrow(ReportCommentsClosed);
  });

  it('is about a part that the report has, or about the whole of it', async () => {
    const { id } = await aReportIn('draft');
    const draft = { pointer: '/wishes/first', body: 'Where?', answers: null };
    const error: unknown = await review()
      .comment(OFFICER, id, draft)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReportFieldInvalid);
    expect(String(error)).toContain('no part "wishes"');
  });

  it('answers no thread of another report', async () => {
    const [one, other] = [await aReportIn('draft'), await aReportIn('draft')];
    const [thread] = await review().comment(OFFICER, one.id, { pointer: '', body: 'Here.', answers: null });
    const answer = { pointer: '', body: 'There.', answers: thread?.id ?? '' };
    await expect(review().comment(OFFICER, other.id, answer)).rejects.toThrow(ReportCommentNotFound);
  });
});

describe('requested changes', () => {
  it('go out with the report, and are ticked off before it is handed over again', async () => {
    const { id, grantee, view } = await aReportIn('in-review');
    const draft = { pointer: '/progress/activities', body: 'Name the towns.' };
    const [noted] = await review().requestChange(OFFICER, id, draft);
    expect(await review().changeRequests(grantee, id)).toEqual([]);
    await expect(take(OFFICER, view, 'accept')).rejects.toThrow(ReportNotReady);
    await take(OFFICER, view, 'request-changes', 'Two things to add.');
    const resumed = await take(grantee, await viewOf(grantee, id), 'resume');
    expect(resumed.changes).toEqual({ open: 1, done: 0 });
    const error: unknown = await take(grantee, resumed, 'hand-over').catch((thrown: unknown) => thrown);
    expect((error as ReportNotReady).fields.map(({ pointer }) => pointer)).toContain(
      `/change-requests/${noted?.id}`,
    );
    const [ticked] = await review().tickOff(grantee, id, noted?.id ?? '', true);
    expect(ticked?.done?.by.id).toBe('grantee-1');
    await expect(review().requestChange(OFFICER, id, draft)).rejects.toThrow(ReportNotInReview);
  });

  it('are taken back only before they go out', async () => {
    const { id, grantee, view } = await aReportIn('in-review');
    const [first] = await review().requestChange(OFFICER, id, { pointer: '', body: 'One.' });
    expect(await review().takeBack(OFFICER, id, first?.id ?? '')).toEqual([]);
    const [second] = await review().requestChange(OFFICER, id, { pointer: '', body: 'Two.' });
    await take(OFFICER, view, 'request-changes', 'See the list.');
    await expect(review().takeBack(OFFICER, id, second?.id ?? '')).rejects.toThrow(ReportCommentNotFound);
    const resumed = await take(grantee, await viewOf(grantee, id), 'resume');
    expect(resumed.state).toBe('draft');
  });

  it('are noted down by the officer of the award alone', async () => {
    const person = await aPerson(services.url, { role: 'program-officer', name: 'Olga Reviewer' });
    const { id } = await aReport({ state: 'in-review', officer: person.id }).store(services.dataSource);
    const draft = { pointer: '', body: 'One.' };
    const error: unknown = await review()
      .requestChange(OFFICER, id, draft)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReportOfAnotherOfficer);
    expect(String(error)).toContain('Olga Reviewer');
    const reviewer = { ...OFFICER, id: person.id };
    const [noted] = await review().requestChange(reviewer, id, draft);
    await expect(review().takeBack(OFFICER, id, noted?.id ?? '')).rejects.toThrow(ReportOfAnotherOfficer);
    expect(await review().takeBack(reviewer, id, noted?.id ?? '')).toEqual([]);
  });

  it('are not there for the grantee while the officer gathers them', async () => {
    const { id, grantee } = await aReportIn('in-review');
    const [noted] = await review().requestChange(OFFICER, id, { pointer: '', body: 'One.' });
    await expect(review().tickOff(grantee, id, noted?.id ?? '', true)).rejects.toThrow(ReportCommentNotFound);
  });
});

describe('an accepted report', () => {
  it('is frozen in two files that say what was accepted and stay', async () => {
    const { id, grantee, view } = await aReportIn('in-review');
    await expect(bytesOf(grantee, id, 'json')).rejects.toThrow(ReportSnapshotNotFound);
    const accepted = await take(OFFICER, view, 'accept');
    const [json, pdf] = [await bytesOf(grantee, id, 'json'), await bytesOf(OFFICER, id, 'pdf')];
    expect(accepted.snapshot?.json).toEqual({ sha256: sha256(json), sizeBytes: json.length });
    expect(accepted.snapshot?.pdf).toEqual({ sha256: sha256(pdf), sizeBytes: pdf.length });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const says = JSON.parse(json.toString()) as { report: Record<string, unknown>; parts: object };
    expect(says.report).toMatchObject({ id, periodEndsOn: view.periodEndsOn, acceptedBy: { id: 'tester' } });
    const downloads = await services.app.get(Transactions).read(
      systemActor('tester'),
      (tx) =>
        tx.sql<{ actor: string }[]>`
        SELECT actor FROM audit_entries WHERE subject = 'report-downloaded' AND row_key = ${id} ORDER BY id`,
    );
    expect(downloads.map(({ actor }) => actor)).toEqual(['grantee-1', 'officer-1']);
  });

  it('says a script that somebody typed as text, in both files', async () => {
    const { id, grantee, view } = await aReportIn('draft');
    const typed = '<script>alert("Kita")</script> & <b>forty</b> officers';
    const empty = { achievements: '', challenges: '', nextPeriod: '', sustainability: '' };
    await services.app.get(ProgressService).save(grantee, id, 1, { ...empty, activities: typed });
    await bringTo(services.dataSource, view, 'in-review');
    await take(OFFICER, await viewOf(OFFICER, id), 'accept');
    const [json, pdf] = [await bytesOf(grantee, id, 'json'), await bytesOf(grantee, id, 'pdf')];
    const says = JSON.parse(json.toString()) as { parts: { progress: { activities: string } } };
    expect(says.parts.progress.activities).toBe(typed);
    // Lines of the page end wherever its width has them end.
    const inOneLine = (text: string): string => text.replaceAll(/\s+/g, '');
    expect(inOneLine(textWrittenIn(pdf.toString('latin1')))).toContain(inOneLine(typed));
    expect(pdf.toString('latin1')).not.toMatch(/\/(JavaScript|JS|OpenAction|AA)\b/);
  });

  it('is accepted once when fifty accept it at once', async () => {
    const { id, view } = await aReportIn('in-review');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, () => take(OFFICER, view, 'accept')),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const after = await viewOf(OFFICER, id);
    const json = await bytesOf(OFFICER, id, 'json');
    expect(after.snapshot?.json.sha256).toBe(sha256(json));
  });

  it('is corrected once, and both stay', async () => {
    const { id, grantee, view } = await aReportIn('in-review');
    const accepted = await take(OFFICER, view, 'accept');
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => correct(OFFICER, accepted)));
    const begun = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(begun).toHaveLength(1);
    expect(refused.every((error) => error instanceof ReportCorrectionUnderWay)).toBe(true);
    expect(begun[0]).toMatchObject({ state: 'draft', revision: 2, correctsId: id, dueOn: '2010-03-17' });
    const [thread] = await review().threads(grantee, begun[0]?.id ?? '');
    expect(thread?.body).toBe('A figure was wrong.');
    expect((await viewOf(grantee, id)).correctionId).toBe(begun[0]?.id);
    expect(await bytesOf(grantee, id, 'json')).toBeInstanceOf(Buffer);
  });
});
