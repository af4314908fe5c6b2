import { randomUUID } from 'node:crypto';
import { type Award } from '@awardbook/awards';
import { type Actor, Transactions } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import {
  AcceptedResultsService,
  PresenceService,
  ProgressService,
  ReportPackagesService,
  type ResultDraft,
  ResultsService,
} from '@awardbook/reporting';
import { anAward, aReport, TESTER } from '../../builders';
import { withServices } from '../../support/services';

/** A report of an award of its own, and somebody of its implementer's. */
interface Draft {
  id: string;
  award: Award;
  grantee: Actor;
}

const services = withServices({ as: 'api' });

async function aDraft(kind: 'interim' | 'final' = 'interim'): Promise<Draft> {
  const award = await anAward().store(services.dataSource);
  const { id } = await aReport({ award: award.id, kind, state: 'draft' }).store(services.dataSource);
  return { id, award, grantee: granteeOf(award) };
}

function granteeOf({ implementer }: Award, name = 'grantee'): Actor {
  return { id: `somebody-${name}`, role: 'grantee', implementers: [implementer.id], scopes: null };
}
const progress = () => services.app.get(ProgressService);
const results = () => services.app.get(ResultsService);

const text = {
  activities: 'Trained 40 officers.',
  achievements: '',
  challenges: '',
  nextPeriod: '',
  sustainability: '',
};

function aResult(given: Partial<ResultDraft> = {}): ResultDraft {
  return {
    id: randomUUID(),
    theme: 'laws-enacted',
    place: 'GH',
    startsOn: isoDate('2009-10-01'),
    endsOn: isoDate('2009-12-31'),
    title: 'Ghana enacted its first law against trafficking',
    change: 'Before, there was none.',
    evidenceLink: 'https://example.org/law',
    evidenceAttachmentId: null,
    publishable: true,
    ...given,
  };
}

/** In the name of the program, as the page of another room would do it. */
async function take(id: string, ...steps: string[]): Promise<void> {
  await services.dataSource.transaction(async (tx) => {
    await tx.query(
      `SELECT set_config('awardbook.actor', 'tester', true), set_config('awardbook.role', 'system', true)`,
    );
    for (const step of steps)
      await tx.query('INSERT INTO report_steps (package_id, to_state, reason) VALUES ($1, $2, $3)', [
        id,
        step,
        'Test',
      ]);
  });
}

const missingOf = async (part: 'progress' | 'results', { id }: Draft): Promise<string[]> => {
  const report = await services.app.get(ReportPackagesService).get(TESTER, id);
  const service = part === 'progress' ? progress() : results();
  const missing = await new Transactions(services.dataSource).read(TESTER, (tx) =>
    service.missing(tx, report),
  );
  return missing.map(({ pointer }) => pointer);
};

describe('the narrative of a draft', () => {
  let report: Draft;
  beforeAll(async () => (report = await aDraft()));

  it('is empty before anybody has written', async () => {
    expect(await progress().get(report.grantee, report.id)).toMatchObject({
      version: 1,
      activities: '',
      savedBy: null,
    });
  });

  it('is kept as it was typed, a script too, with one kind of line end', async () => {
    const typed = { ...text, challenges: '<script>alert(1)</script>\r\n second line ' };
    const saved = await progress().save(report.grantee, report.id, 1, typed);
    expect(saved).toMatchObject({
      version: 2,
      challenges: '<script>alert(1)</script>\n second line ',
      savedBy: { id: report.grantee.id },
    });
  });

  it('is saved once when fifty save the same version at once, and the others are told', async () => {
    const { version } = await progress().get(report.grantee, report.id);
    const all = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        progress().save(report.grantee, report.id, version, { ...text, activities: `Writer ${index}` }),
      ),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of all)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'report-changed' });
    expect((await progress().get(report.grantee, report.id)).version).toBe(version + 1);
  });

  it('is made once when fifty save it for the first time at once', async () => {
    const fresh = await aDraft();
    const all = await Promise.allSettled(
      Array.from({ length: 50 }, () => progress().save(fresh.grantee, fresh.id, 1, text)),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('has at most 10,000 characters a section', () =>
    expect(
      progress().save(report.grantee, report.id, 2, { ...text, activities: 'a'.repeat(10_001) }),
    ).rejects.toMatchObject({ code: 'report-field-invalid', fields: [{ pointer: '/activities' }] }));

  it('is not there for a grantee of another award, nor to be written by the office', async () => {
    const other = await aDraft();
    const officer: Actor = { id: 'officer', role: 'program-officer', implementers: [], scopes: null };
    await expect(progress().get(other.grantee, report.id)).rejects.toMatchObject({
      code: 'report-not-found',
    });
    await expect(progress().save(other.grantee, report.id, 2, text)).rejects.toMatchObject({
      code: 'report-not-found',
    });
    await expect(progress().save(officer, report.id, 2, text)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('names what is empty when the report is handed over, by the kind of report', async () => {
    const fresh = await aDraft();
    expect(await missingOf('progress', fresh)).toEqual([
      '/progress/activities',
      '/progress/achievements',
      '/progress/challenges',
      '/progress/nextPeriod',
    ]);
    const final = await aDraft('final');
    expect(await missingOf('progress', final)).toContain('/progress/sustainability');
    expect(await missingOf('progress', final)).not.toContain('/progress/nextPeriod');
  });

  it('is not written in any more once the report was handed over', async () => {
    const fresh = await aDraft();
    await progress().save(fresh.grantee, fresh.id, 1, text);
    await take(fresh.id, 'awaiting-certification');
    await expect(progress().save(fresh.grantee, fresh.id, 2, text)).rejects.toMatchObject({
      code: 'report-not-draft',
      message:
        'Only a draft is written in, and the report is "awaiting certification". Nothing was saved. Send it back to draft first.',
    });
    await expect(results().save(fresh.grantee, fresh.id, 1, [aResult()])).rejects.toMatchObject({
      code: 'report-not-draft',
    });
  });
});

describe('the results of a draft', () => {
  it('are kept half typed, in their order, and name what is missing', async () => {
    const report = await aDraft();
    const half = aResult({ theme: null, place: null, evidenceLink: 'https:/', publishable: null, title: '' });
    const whole = aResult();
    const saved = await results().save(report.grantee, report.id, 1, [half, whole]);
    expect(saved.results.map(({ id }) => id)).toEqual([half.id, whole.id]);
    expect(saved.results[1]).toMatchObject({ placeName: 'Ghana', startsOn: '2009-10-01' });
    expect(await missingOf('results', report)).toEqual(
      ['theme', 'place', 'title', 'evidenceLink', 'publishable'].map(
        (field) => `/results/${half.id}/${field}`,
      ),
    );
    await results().save(report.grantee, report.id, 2, [whole]);
    expect(await missingOf('results', report)).toEqual([]);
  });

  it('name places that there are', async () => {
    const report = await aDraft();
    await expect(
      results().save(report.grantee, report.id, 1, [aResult(), aResult({ place: 'XX' })]),
    ).rejects.toMatchObject({ fields: [{ pointer: '/results/1/place', code: 'place-unknown' }] });
  });

  it('never name what shows another report’s results', async () => {
    const report = await aDraft();
    await expect(
      results().save(report.grantee, report.id, 1, [aResult({ evidenceAttachmentId: randomUUID() })]),
    ).rejects.toMatchObject({ fields: [{ code: 'evidence-gone' }] });
  });

  it('want no link that a browser would run', async () => {
    const report = await aDraft();
    const result = aResult({ evidenceLink: 'javascript:alert(1)' });
    await results().save(report.grantee, report.id, 1, [result]);
    expect(await missingOf('results', report)).toEqual([`/results/${result.id}/evidenceLink`]);
  });
});

describe('accepted results', () => {
  const page = { limit: 1, cursor: null };
  const accepted = () => services.app.get(AcceptedResultsService);
  let report: Draft;

  beforeAll(async () => {
    report = await aDraft();
    await results().save(report.grantee, report.id, 1, [
      aResult({ endsOn: isoDate('2009-11-30'), title: 'Older', publishable: false }),
      aResult({ title: 'Newer', theme: 'victim-services', place: 'KE' }),
    ]);
  });

  it('are none before the report is accepted', async () =>
    expect((await accepted().list(TESTER, { award: report.award.id }, page)).items).toEqual([]));

  it('come newest first, page by page, and by theme, country, period and words', async () => {
    await take(report.id, 'awaiting-certification', 'submitted', 'in-review', 'accepted');
    const first = await accepted().list(TESTER, { award: report.award.id }, page);
    expect(first.items.map(({ title }) => title)).toEqual(['Newer']);
    const second = await accepted().list(TESTER, { award: report.award.id }, { ...page, cursor: first.next });
    expect(second.items.map(({ title }) => title)).toEqual(['Older']);
    expect(second.next).toBeNull();
    const all = { limit: 10, cursor: null };
    const titles = async (filter: Parameters<AcceptedResultsService['list']>[1]) =>
      (await accepted().list(TESTER, { award: report.award.id, ...filter }, all)).items.map(
        ({ title }) => title,
      );
    expect(await titles({ theme: 'victim-services' })).toEqual(['Newer']);
    expect(await titles({ country: 'GH' })).toEqual(['Older']);
    expect(await titles({ publishable: false })).toEqual(['Older']);
    expect(await titles({ q: 'newe' })).toEqual(['Newer']);
    expect(await titles({ from: isoDate('2009-12-01') })).toEqual(['Newer']);
    expect(await titles({ to: isoDate('2009-09-30') })).toEqual([]);
  });

  it('are a grantee’s own alone', async () => {
    const other = await aDraft();
    const all = { limit: 10, cursor: null };
    expect((await accepted().list(other.grantee, {}, all)).items).toEqual([]);
    expect((await accepted().list(report.grantee, {}, all)).items).toHaveLength(2);
  });
});

it('tells who else writes in a draft, until they leave', async () => {
  const report = await aDraft();
  const ana = granteeOf(report.award, 'ana');
  const bo = granteeOf(report.award, 'bo');
  const presence = services.app.get(PresenceService);
  expect(await presence.tell(ana, report.id, 'progress')).toEqual([]);
  expect(await presence.tell(bo, report.id, 'results')).toMatchObject([
    { person: { id: ana.id }, part: 'progress' },
  ]);
  await presence.tell(ana, report.id, null);
  expect(await presence.tell(bo, report.id, 'results')).toEqual([]);
});
